// Marks the section in view in the table of contents. Nothing on a page needs this to be read.
(() => {
  const links = new Map();
  for (const link of document.querySelectorAll('.contents a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }
  if (!links.size || !('IntersectionObserver' in window)) return;
  const headings = [...links.keys()];
  let marked;
  const mark = () => {
    let current;
    for (const heading of headings) {
      if (heading.getBoundingClientRect().top > innerHeight / 8) break;
      current = heading;
    }
    const link = links.get(current);
    if (link === marked) return;
    if (marked) marked.removeAttribute('aria-current');
    if (link) {
      link.setAttribute('aria-current', 'true');
      const box = link.closest('.contents');
      const at = link.getBoundingClientRect();
      const view = box.getBoundingClientRect();
      if (at.top < view.top || at.bottom > view.bottom) {
        box.scrollTop += at.top - view.top - view.height / 2;
      }
    }
    marked = link;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -87.5% 0px' });
  headings.forEach((heading) => observer.observe(heading));
})();
