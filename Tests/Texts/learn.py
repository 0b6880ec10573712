#!/usr/bin/env python3
"""learn.py [--check [--faults]] [--write] [--afresh] [--lines] FOLDER…: learns what the clues weigh.

Each FOLDER holds ID.txt and ID.expected.json as tools/score_import.py reads them. `materia import
--explain json` says what was seen of each short line, and of each line that might be the title; the
expectations say which lines are headings, the page's, and the title. Two logistic regressions and a choice
among a text's lines, each with a ridge, give the weights, which are logarithms of odds. The weights of
headings and titles are held near what the tables say, so that a clue that few texts show keeps its sense;
--afresh holds them near 0, as those of the page always are. --check leaves out one folder after the other
and says how well the rest foretells it, --faults names the lines that it gets wrong. --write puts the
weights into LineClue.swift and TitleClue.swift in Sources/ArticleText/Evidence; --lines leaves the titles
alone. Needs numpy. MATERIA names the program.
"""
import glob, json, os, re, subprocess, sys
import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MATERIA = os.environ.get('MATERIA', ROOT + '/.build/release/materia')
TABLE = ROOT + '/Sources/ArticleText/Evidence/LineClue.swift'
TITLES = ROOT + '/Sources/ArticleText/Evidence/TitleClue.swift'
# What the program asks for; see headingThreshold, pageThreshold and titleThreshold.
HEADING, PAGE, TITLE = -0.2, 1.5, -1
COMPARED = ('lines like it are headings', 'many lines are like it', 'lines near it are headings')
RIDGE = float(os.environ.get('RIDGE', '2')); TITLE_RIDGE = float(os.environ.get('TITLE_RIDGE', '3'))

def norm(s): return re.sub(r'[\s:]+', ' ', re.sub(r'[*_`]', '', re.sub(r'^\d+[.)]\s+', '', s.strip()))).strip().lower()

def tags(path):
    """The tag of each line by its number: H heading, R furniture, X nobody's business, T other text."""
    e = json.load(open(path[:-4] + '.expected.json')); L = open(path, encoding='utf8').read().split('\n')
    line = lambda n: L[n - 1].strip() if 0 < n <= len(L) else ''
    def texts(*keys):
        return {norm(x if isinstance(x, str) else line(x[0] if isinstance(x, list) else x) if not isinstance(x, dict) else x.get('text') or line(x['line'])) for k in keys for x in e.get(k, [])}
    heads = {h[0] if isinstance(h, list) else h.get('line') for h in e['headings']}
    words = {norm(h['text']) for h in e['headings'] if isinstance(h, dict)}
    residue, either = texts('residue'), texts('optional', 'optional_headings'); title = norm(e.get('title') or '')
    out = {}; titled = False
    for n, l in enumerate(L, 1):
        s = norm(l)
        if n in heads or None in heads and s in words: out[n] = 'H'
        elif s in either: out[n] = 'X'
        elif s == title and not titled: out[n] = 'T'; titled = True
        elif s in residue: out[n] = 'R'
        else: out[n] = 'T'
    return out

def read(folder, names):
    rows = []
    for path in sorted(glob.glob(folder + '/*.txt')):
        tag = tags(path); run = subprocess.run([MATERIA, 'import', '--explain', 'json', path], capture_output=True, text=True)
        for a in json.loads(run.stdout)[0]['lines']:
            if not a.get('clues') or tag[a['line']] == 'X': continue
            x = np.zeros(len(names))
            for c in a['clues']: x[names[c['clue']]] = c['value']
            # A line that was not left out was weighed as a heading too.
            rows.append((x, tag[a['line']], a['role'] != 'residue' and not x[names['running text']] and not x[names["begins with an item's mark"]], os.path.basename(path), a['text']))
    return rows

def candidates(folder, names):
    """The lines of each text that were weighed as its title, and which of them is; -1 for none."""
    texts = []
    for path in sorted(glob.glob(folder + '/*.txt')):
        e = json.load(open(path[:-4] + '.expected.json')); title = norm(e.get('title') or '')
        if not title and isinstance(e.get('title_line'), (int, list)):
            n = e['title_line'][0] if isinstance(e['title_line'], list) else e['title_line']; title = norm(open(path, encoding='utf8').read().split('\n')[n - 1])
        run = subprocess.run([MATERIA, 'import', '--explain', 'json', path], capture_output=True, text=True)
        X, right, bare = [], [], []
        for a in json.loads(run.stdout)[0]['lines']:
            if not a.get('titleClues'): continue
            x = np.zeros(len(names))
            for c in a['titleClues']: x[names[c['clue']]] = c['value']
            s = norm(a['text']); X.append(x); right.append(bool(title) and (s == title or len(s) > 12 and title.startswith(s)))
            bare.append(right[-1] and s != title)
        # A line with the site's name behind the title is not meant where the title stands alone as well.
        if any(bare): right = bare
        if X: texts.append((np.array(X), np.array(right), os.path.basename(path)))
    return texts

def fit_titles(texts, prior):
    """Weights of a choice among a text's lines or none of them, by Newton's method; held near `prior`."""
    w = prior.copy()
    for step in range(40):
        g = TITLE_RIDGE * (w - prior); h = TITLE_RIDGE * np.eye(len(w))
        for X, right, _ in texts:
            s = X @ w; m = max(0, s.max()); p = np.exp(s - m); p /= np.exp(-m) + p.sum()
            q = np.where(right, p, 0); q = q / max(q.sum(), 1e-12)
            a = X.T @ p; g += a - X.T @ q; h += (X.T * p) @ X - np.outer(a, a)
        d = np.linalg.solve(h, g); w -= d * min(1, 2 / abs(d).max())
        if abs(d).max() < 1e-4: break
    return w

def fit(X, y, keep, prior):
    """Weights by Newton's method; clues outside `keep` stay at 0, the others are held near `prior`."""
    X = X[:, keep]; w = prior[keep].copy(); p0 = w.copy(); ridge = np.full(len(w), RIDGE); ridge[0] = 0.01
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(X @ w, -30, 30))); g = X.T @ (p - y) + ridge * (w - p0)
        h = (X * (p * (1 - p))[:, None]).T @ X + np.diag(ridge); step = np.linalg.solve(h, g); w -= step
        if abs(step).max() < 1e-5: break
    out = np.zeros(len(keep)); out[keep] = w; return out

def f1(sums, y, limit=HEADING):
    p = sums >= limit; hit = (p & y).sum(); return 2 * hit / max(1, p.sum() + y.sum())

def titles(folders):
    table = re.findall(r'\(\.(\w+), "([^"]+)", (-?[\d.]+)\)', open(TITLES).read())
    names = {name: i for i, (_, name, _) in enumerate(table)}; now = np.array([float(t[2]) for t in table])
    prior = np.zeros(len(table)) if '--afresh' in sys.argv else now
    texts = [(f, t) for f in folders for t in candidates(f, names)]
    chosen = lambda X, w: int(np.argmax(X @ w)) if (X @ w).max() >= TITLE else -1
    right = lambda t, w: (lambda i: not t[1].any() if i < 0 else bool(t[1][i]))(chosen(t[0], w))
    if '--check' in sys.argv:
        total = [0, 0, 0]
        for folder in folders:
            held = [t for f, t in texts if f == folder]; w = fit_titles([t for f, t in texts if f != folder], prior)
            hit, was = sum(right(t, w) for t in held), sum(right(t, now) for t in held); total = [total[0] + hit, total[1] + was, total[2] + len(held)]
            print(f'{os.path.basename(folder):9} titles {hit} (table {was}) of {len(held)}')
            if '--faults' in sys.argv:
                for t in held:
                    if not right(t, w): print('  title?', t[2], np.round(t[0] @ w, 1)[:12], 'right', np.flatnonzero(t[1]))
        print('all       titles %d (table %d) of %d' % tuple(total))
    if '--write' in sys.argv:
        w = fit_titles([t for _, t in texts], prior); text = open(TITLES).read()
        for i, (case, name, _) in enumerate(table):
            text = re.sub(rf'\(\.{case}, "[^"]+", -?[\d.]+\)', lambda m: f'(.{case}, "{name}", {round(w[i], 2) + 0.0:.2f})', text)
        open(TITLES, 'w').write(text)

def main():
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    table = re.findall(r'\(\.(\w+), "([^"]+)", (-?[\d.]+), (-?[\d.]+)\)', open(TABLE).read())
    names = {name: i for i, (_, name, _, _) in enumerate(table)}
    zero = np.zeros(len(table)); prior = zero if '--afresh' in sys.argv else np.array([float(t[2]) for t in table])
    rows = []; of = []
    for folder in args:
        r = read(folder, names); rows += r; of += [folder] * len(r)
    of = np.array(of); X = np.array([r[0] for r in rows]); H = np.array([r[1] == 'H' for r in rows]); R = np.array([r[1] == 'R' for r in rows]); weighed = np.array([r[2] for r in rows])
    everything = np.ones(len(table), bool); alone = np.array([t[1] not in COMPARED for t in table])
    headings = lambda mask: fit(X[mask & weighed], H[mask & weighed].astype(float), everything, prior)
    pages = lambda mask: fit(X[mask], R[mask].astype(float), alone, zero)
    print(f'{len(rows)} lines, {H.sum()} headings, {R.sum()} of the page')
    if '--check' in sys.argv:
        sums = np.zeros(len(rows)); page = np.zeros(len(rows)); now = X @ np.array([float(t[2]) for t in table])
        for folder in args:
            out = of == folder; sums[out] = X[out] @ headings(~out); page[out] = X[out] @ pages(~out)
        for folder in args + ['all']:
            m = (of == folder) | (folder == 'all'); w = m & weighed
            print(f'{os.path.basename(folder):9} headings F1 {f1(sums[w], H[w]):.3f} (table {f1(now[w], H[w]):.3f}); page', '  '.join(f'{t}: +{(m & R & (page >= t)).sum()} -{(m & ~R & (page >= t)).sum()}' for t in (1, 1.5, 2)), f'of {(m & R).sum()}')
        print('headings F1 by limit:', '  '.join(f'{t}: {f1(sums[weighed], H[weighed], t):.3f}' for t in (-1, -0.75, -0.5, -0.25, 0, 0.25)))
        if '--faults' in sys.argv:
            for i in range(len(rows)):
                if page[i] >= PAGE and not R[i]: print('  the page?', round(page[i], 1), rows[i][3], rows[i][4][:70])
                elif weighed[i] and (sums[i] >= HEADING) != H[i]: print('  heading?', round(sums[i], 1), rows[i][1], rows[i][3], rows[i][4][:70])
    if '--lines' not in sys.argv: titles(args)
    if '--write' in sys.argv:
        everyone = np.ones(len(rows), bool); h, p = headings(everyone), pages(everyone); text = open(TABLE).read()
        for i, (case, name, *_) in enumerate(table):
            text = re.sub(rf'\(\.{case}, "[^"]+", -?[\d.]+, -?[\d.]+\)', lambda m: f'(.{case}, "{name}", {round(h[i], 2) + 0.0:.2f}, {round(p[i], 2) + 0.0:.2f})', text)
        open(TABLE, 'w').write(text)

main()
