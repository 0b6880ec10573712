/* The floor: a program that only reads articles, parses them with libcmark, and writes HTML.

   It knows no front matter but to skip it, no links, no templates, no indexes. Nothing that makes a
   site out of Markdown with libcmark can do less, so it is what the rest of a build is measured
   against.

       cc -O2 -o floor floor.c -lcmark -lpthread
       ./floor ARTICLES OUTPUT THREADS

   Each NAME.md becomes OUTPUT/NAME/index.html. */

#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **names;
static size_t count;
static int source, target;
static atomic_size_t next;

static void fail(const char *what, const char *name) {
  fprintf(stderr, "floor: cannot %s %s: %s\n", what, name, strerror(errno));
  exit(74);
}

static char *read_all(const char *name, size_t *length) {
  int file = openat(source, name, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail("read", name);
  size_t size = (size_t)status.st_size, place = 0;
  char *text = malloc(size + 1);
  while (place < size) {
    ssize_t got = read(file, text + place, size - place);
    if (got <= 0) fail("read", name);
    place += (size_t)got;
  }
  close(file);
  text[size] = 0;
  *length = size;
  return text;
}

static void write_all(const char *name, const char *text, size_t length) {
  int file = openat(target, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) fail("write", name);
  for (size_t place = 0; place < length;) {
    ssize_t done = write(file, text + place, length - place);
    if (done < 0) fail("write", name);
    place += (size_t)done;
  }
  close(file);
}

static void *work(void *nothing) {
  for (;;) {
    size_t index = atomic_fetch_add(&next, 1);
    if (index >= count) return nothing;
    size_t length;
    char *text = read_all(names[index], &length);
    char *body = text;
    if (!strncmp(text, "---\n", 4)) {
      char *end = strstr(text + 4, "\n---\n");
      if (end) body = end + 5;
    }
    cmark_node *document =
        cmark_parse_document(body, length - (size_t)(body - text), CMARK_OPT_DEFAULT);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);

    char path[512];
    int stem = (int)strlen(names[index]) - 3;
    snprintf(path, sizeof path, "%.*s", stem, names[index]);
    if (mkdirat(target, path, 0777) < 0 && errno != EEXIST) fail("make", path);
    snprintf(path, sizeof path, "%.*s/index.html", stem, names[index]);
    write_all(path, html, strlen(html));

    free(html);
    cmark_node_free(document);
    free(text);
  }
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: floor ARTICLES OUTPUT THREADS\n");
    return 64;
  }
  DIR *folder = opendir(argv[1]);
  if (!folder) fail("list", argv[1]);
  size_t room = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || length > 400 || strcmp(entry->d_name + length - 3, ".md")) continue;
    if (count == room) names = realloc(names, (room = room ? 2 * room : 1024) * sizeof *names);
    names[count++] = strdup(entry->d_name);
  }
  closedir(folder);
  qsort(names, count, sizeof *names, by_name);

  source = open(argv[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (mkdir(argv[2], 0777) < 0 && errno != EEXIST) fail("make", argv[2]);
  target = open(argv[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (source < 0 || target < 0) fail("open", argv[2]);

  int threads = atoi(argv[3]);
  if (threads < 1 || threads > 256) return 64;
  pthread_t all[256];
  for (int i = 0; i < threads; i++)
    if (pthread_create(&all[i], NULL, work, NULL)) fail("start", "a thread");
  for (int i = 0; i < threads; i++) pthread_join(all[i], NULL);
  printf("%zu\n", count);
  return 0;
}
