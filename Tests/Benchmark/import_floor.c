/* The floor for `materia import`: reads texts, builds a cmark tree in which each line that is not
   blank is a paragraph, renders CommonMark, and writes the sum of the bytes. Nothing is decided.

   cc -O2 import_floor.c -lcmark -o import_floor && ./import_floor FOLDER */
#include <cmark.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long convert(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return 0;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, file) != (size_t)size) size = 0;
  text[size] = 0;
  fclose(file);

  cmark_node *document = cmark_node_new(CMARK_NODE_DOCUMENT);
  for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
    cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
    cmark_node *words = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(words, line);
    cmark_node_append_child(paragraph, words);
    cmark_node_append_child(document, paragraph);
  }
  char *markdown = cmark_render_commonmark(document, CMARK_OPT_DEFAULT, 0);
  long length = (long)strlen(markdown);
  free(markdown);
  cmark_node_free(document);
  free(text);
  return length;
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  DIR *folder = opendir(arguments[1]);
  if (!folder) return 74;
  long bytes = 0, files = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 4, ".txt")) continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    bytes += convert(path);
    files++;
  }
  closedir(folder);
  printf("%ld files, %ld bytes\n", files, bytes);
  return 0;
}
