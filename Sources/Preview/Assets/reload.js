// Keeps an open page in step with the site. Only the preview adds this; no published page has it.
//
// The page as it was sent is remembered, and a new one is compared with that: only what differs is
// changed in the page as it stands. So scrolling, focus, opened details and whatever scripts have
// added stay as they are.
(() => {
  'use strict';
  const own = document.currentScript;
  const folder = new URL('.', own.src).pathname;
  const known = { ...own.dataset };
  const page = location.pathname;

  // --- What was sent, with the nodes that stand for it -------------------------------------------

  /** Remembers a node and what is below it. */
  function remember(live) {
    const node = { live, type: live.nodeType };
    if (node.type === Node.ELEMENT_NODE) {
      node.tag = live.tagName;
      node.id = live.id;
      node.attributes = new Map([...live.attributes].map((one) => [one.name, one.value]));
      node.children = [...live.childNodes].filter((one) => one !== own).map(remember);
    } else {
      node.text = live.data ?? '';
    }
    node.key = keyOf(node);
    return node;
  }

  /** The same text for two nodes that are alike all the way down. */
  function keyOf(node) {
    if (node.type !== Node.ELEMENT_NODE) return `${node.type} ${node.text}`;
    const attributes = [...node.attributes].map(([name, value]) => `${name}=${value}`).join('\u0001');
    return `${node.tag}\u0002${attributes}\u0003${node.children.map((one) => one.key).join('\u0004')}\u0005`;
  }

  // --- Changing what differs ---------------------------------------------------------------------

  /** Makes the page's node say what the new one says. */
  function change(old, now) {
    if (old.key === now.key) return old;
    if (old.type !== Node.ELEMENT_NODE) {
      old.live.data = now.text;
      return { ...now, live: old.live };
    }
    for (const [name, value] of now.attributes) {
      if (old.attributes.get(name) !== value) old.live.setAttribute(name, value);
    }
    for (const name of old.attributes.keys()) {
      if (!now.attributes.has(name)) old.live.removeAttribute(name);
    }
    return { ...now, live: old.live, children: changeChildren(old, now) };
  }

  /** Pairs old children with new ones, changes the pairs, removes and adds the rest. */
  function changeChildren(old, now) {
    const parent = old.live;
    const pairs = pair(old.children, now.children);
    if (old.children.some((child) => child.live.parentNode !== parent)) throw new Error('moved');
    // What scripts have put in front of the first child stays in front.
    let last = old.children.length ? old.children[0].live.previousSibling : parent.lastChild;
    const kept = new Set(pairs);
    for (const child of old.children) if (!kept.has(child)) child.live.remove();
    return now.children.map((child, index) => {
      const result = pairs[index] ? change(pairs[index], child) : add(child);
      if (!pairs[index]) parent.insertBefore(result.live, last ? last.nextSibling : parent.firstChild);
      last = result.live;
      return result;
    });
  }

  /** A new node for the page. */
  function add(node) {
    return remember(document.importNode(node.live, true));
  }

  /** For each new child the old one that it goes on from, in an order that both lists share. */
  function pair(before, after) {
    const result = new Array(after.length).fill(null);
    let start = 0;
    while (start < before.length && start < after.length && before[start].key === after[start].key) {
      result[start] = before[start];
      start += 1;
    }
    let end = 0;
    while (
      end < before.length - start && end < after.length - start
      && before[before.length - 1 - end].key === after[after.length - 1 - end].key
    ) {
      result[after.length - 1 - end] = before[before.length - 1 - end];
      end += 1;
    }
    const used = new Set();
    let from = start;
    const take = (index, test) => {
      for (let other = from; other < before.length - end; other += 1) {
        if (!used.has(other) && test(before[other], after[index])) {
          used.add(other);
          result[index] = before[other];
          return other;
        }
      }
      return -1;
    };
    // Alike all the way down first, or of one id; then the next of the same kind between those.
    for (let index = start; index < after.length - end; index += 1) {
      const found = take(index, (one, other) =>
        one.key === other.key || (one.id && one.tag === other.tag && one.id === other.id));
      if (found >= 0) from = found + 1;
    }
    let low = start;
    for (let index = start; index < after.length - end; index += 1) {
      if (result[index]) {
        low = before.indexOf(result[index]) + 1;
        continue;
      }
      const next = result.slice(index).find(Boolean);
      const high = next ? before.indexOf(next) : before.length - end;
      for (let other = low; other < high; other += 1) {
        const [one, two] = [before[other], after[index]];
        const isAlike = one.type === two.type && one.tag === two.tag
          && (one.type !== Node.ELEMENT_NODE || (one.id === two.id && one.tag !== 'SCRIPT'));
        if (isAlike && !used.has(other)) {
          used.add(other);
          result[index] = one;
          low = other + 1;
          break;
        }
      }
    }
    return result;
  }

  let sent = remember(document.documentElement);

  /** Shows another state of the page in its place. */
  function show(html) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const focus = document.activeElement;
    const id = focus && focus !== document.body ? focus.id : '';
    try {
      sent = change(sent, remember(parsed.documentElement));
    } catch (error) {
      // A script has moved what was sent: the page is loaded anew, where it was scrolled to.
      console.warn('materia: the page is loaded again', error);
      location.reload();
      return;
    }
    if (id && document.activeElement !== focus) {
      document.getElementById(id)?.focus({ preventScroll: true });
    }
    document.dispatchEvent(new CustomEvent('materia:change'));
  }

  /** Loads style sheets again, each taking the old one's place once it is there. */
  function swapStyles(mark) {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const url = new URL(old.href, location.href);
      if (url.origin !== location.origin || old.dataset.leaving) continue;
      url.searchParams.set('materia', mark);
      const sheet = old.cloneNode();
      sheet.href = url.href;
      old.dataset.leaving = '1';
      const node = find(sent, old);
      sheet.addEventListener('load', () => {
        if (node) node.live = sheet;
        old.remove();
      });
      sheet.addEventListener('error', () => {
        sheet.remove();
        delete old.dataset.leaving;
      });
      old.after(sheet);
    }
  }

  function find(node, live) {
    if (node.live === live) return node;
    for (const child of node.children ?? []) {
      const found = find(child, live);
      if (found) return found;
    }
    return null;
  }

  function swapImages(mark) {
    for (const image of document.images) {
      const url = new URL(image.currentSrc || image.src, location.href);
      if (url.origin !== location.origin) continue;
      url.searchParams.set('materia', mark);
      image.src = url.href;
    }
  }

  // --- Asking how the page stands ----------------------------------------------------------------

  let isAsking = false;
  let asksAgain = false;

  async function ask() {
    if (isAsking) {
      asksAgain = true;
      return;
    }
    isAsking = true;
    try {
      const query = new URLSearchParams({ page, version: known.version });
      const answer = await fetch(`${folder}state?${query}`, { cache: 'no-store' });
      if (answer.ok) take(await answer.json());
    } catch {
      // The server is gone; whoever listens for it will say when it is back.
    } finally {
      isAsking = false;
      if (asksAgain) {
        asksAgain = false;
        ask();
      }
    }
  }

  function take(state) {
    if (known.scripts && state.scripts && known.scripts !== state.scripts) {
      location.reload();
      return;
    }
    if (state.html !== undefined) show(state.html);
    if (known.styles && state.styles && known.styles !== state.styles) swapStyles(state.styles);
    if (known.images && state.images && known.images !== state.images) swapImages(state.images);
    for (const name of ['version', 'styles', 'scripts', 'images']) {
      if (state[name]) known[name] = state[name];
    }
    showErrors(state);
    askForNotes();
  }

  let noteTimer;

  /** What else is to be said of the page is asked for when nothing more urgent is left. */
  function askForNotes() {
    clearTimeout(noteTimer);
    noteTimer = setTimeout(async () => {
      try {
        const answer = await fetch(`${folder}notes?${new URLSearchParams({ page })}`, { cache: 'no-store' });
        if (answer.ok) showNotes((await answer.json()).notes);
      } catch {
        // As above.
      }
    }, 150);
  }

  // --- What the preview itself shows -------------------------------------------------------------

  let root;

  /** The preview's own corner, out of reach of the page's style sheet. */
  function corner() {
    if (root) return root;
    const host = document.createElement('materia-preview');
    root = host.attachShadow({ mode: 'open' });
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = `${folder}preview.css`;
    root.append(sheet);
    document.documentElement.append(host);
    return root;
  }

  function element(tag, name, text) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  let dismissed = '';

  function showErrors(state) {
    const mark = JSON.stringify(state.errors);
    root?.querySelector('.building')?.remove();
    if (state.isBuilding) {
      const line = element('p', 'building', 'The templates are being built …');
      line.setAttribute('role', 'status');
      corner().append(line);
    }
    const old = root?.querySelector('.overlay');
    if (old?.dataset.mark === mark) return;
    old?.remove();
    if (!state.errors.length) dismissed = '';
    if (!state.errors.length || mark === dismissed) return;
    const overlay = element('section', 'overlay');
    overlay.dataset.mark = mark;
    overlay.setAttribute('role', 'alert');
    const count = state.errors.length;
    overlay.append(element('h2', '', count === 1 ? 'Something is wrong' : `${count} things are wrong`));
    const close = element('button', 'close', 'Look at the page below');
    close.addEventListener('click', () => {
      dismissed = mark;
      overlay.remove();
    });
    overlay.append(close);
    for (const error of state.errors) overlay.append(element('pre', error.severity, error.text));
    overlay.append(element('p', 'hint', 'This goes away by itself when it is mended. Below is the last good page.'));
    corner().append(overlay);
  }

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') root?.querySelector('.overlay .close')?.click();
  });

  function showNotes(notes) {
    const old = root?.querySelector('.panel');
    const wasOpen = old?.open ?? false;
    old?.remove();
    if (!notes.length) return;
    const panel = element('details', 'panel');
    panel.open = wasOpen;
    panel.append(element('summary', '', notes.length === 1 ? '1 note' : `${notes.length} notes`));
    for (const note of notes) panel.append(element('pre', note.severity, note.text));
    corner().append(panel);
  }

  // --- Listening ---------------------------------------------------------------------------------

  let isStale = false;

  function hear(event) {
    if (event.saved && event.saved !== page && !document.hidden) {
      location.assign(event.saved);
      return;
    }
    // A page that nobody sees waits until it is looked at.
    if (document.hidden) isStale = true;
    else ask();
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    if (isStale) ask();
    isStale = false;
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) ask();
  });

  /** Without a shared worker each page listens for itself, while it is seen. */
  function listenAlone() {
    let source;
    const listen = () => {
      source = new EventSource(`${folder}events`);
      source.addEventListener('hello', () => hear({}));
      source.addEventListener('change', (event) => hear(JSON.parse(event.data)));
    };
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) source?.close();
      else listen();
    });
    addEventListener('pagehide', () => source?.close());
    if (!document.hidden) listen();
  }

  // Browsers open six connections to a server and no more: one worker listens for all pages.
  if ('SharedWorker' in window) {
    try {
      const worker = new SharedWorker(`${folder}listen.js`, { name: 'materia' });
      worker.port.addEventListener('message', (event) => hear(event.data));
      worker.addEventListener('error', listenAlone, { once: true });
      worker.port.start();
      addEventListener('pagehide', () => worker.port.postMessage('bye'));
      addEventListener('pageshow', (event) => {
        if (event.persisted) worker.port.postMessage('back');
      });
    } catch {
      listenAlone();
    }
  } else {
    listenAlone();
  }
  ask();
})();
