"""The benchmark's corpus: a health site of N articles of about 10 kB, the same bytes each time.

Every article is made from its number alone, with random numbers of our own (a linear congruential
generator), so neither Python's version nor the order of making changes a byte. The words say
nothing about health that anyone should rely on: they have the shape of such texts, no more.

    python3 Tests/Benchmark/corpus.py --articles 10000 DIR

writes DIR/Content for Materia and DIR/hugo/content for Hugo, whose articles are the very same files.
With `--terms 2000 --sources 5000` the glossary and the list of sources are as large as that, and
every article mentions and cites a dozen of what is added; all else stays as it is.
"""

import argparse
import hashlib
import os
import sys

# Changes when the corpus does, so that an old one is not taken for the new.
VERSION = 4

SUBJECTS = """back pain|sleep|migraine|asthma|hay fever|eczema|arthritis|heartburn|high blood pressure
type 2 diabetes|anxiety|low mood|grief|stress at work|loneliness|memory loss|hearing loss|tinnitus
dry eyes|dental care|sore throat|common cold|influenza|vaccination|travel health|sunburn|insect bites
first aid|burns and scalds|sprains|bone health|gout|anaemia|thyroid disease|kidney stones|gallstones
food allergy|coeliac disease|constipation|bowel screening|breast screening|skin checks|menopause
pregnancy|breastfeeding|child development|school health|adolescence|healthy ageing|falls prevention
stroke|heart failure|palpitations|epilepsy|opioid withdrawal|alcohol use|smoking|chronic pain
pain medicines|medicine safety""".replace("\n", "|").split("|")

ASPECTS = """what to expect|a first overview|how it is diagnosed|living with it|common questions
when to ask for help|what helps at home|how families can help|what research says|preparing for a visit
looking after yourself|in older people|in children|myths and facts|a short guide|day by day
costs and access|what to write down|talking about it|after treatment""".split("\n")
ASPECTS = [aspect for line in ASPECTS for aspect in line.split("|")]

HEADINGS = """What it is|Who it affects|What people notice|Why it happens|How it is found out
What you can do yourself|Treatment in outline|When to ask for help|What to expect over time
Daily life|Work and school|Food and drink|Movement and rest|Sleep and mood|Medicines and care
Questions to ask|For friends and family|Keeping a diary|What we do not know|Words that you may hear
Before the first visit|After the visit|Costs and insurance|Planning ahead""".replace(
    "\n", "|").split("|")

WHO = """many people|some people|older adults|young adults|most families|people at work|a few readers
nurses|general practitioners|community teams|researchers|carers|students|new parents|shift workers
people who live alone""".replace("\n", "|").split("|")
DOES = """notice|describe|report|expect|ask about|write down|talk about|look for|compare|remember
plan for|explain|keep in mind|read about|worry about|get used to""".replace("\n", "|").split("|")
THING = """the first signs|a change in routine|small steps|the time of day|a quiet evening|a short walk
the name of the medicine|regular meals|a second opinion|the waiting time|a written plan|good light
enough water|the results of a test|an ordinary week|a bad night|the weather|a helpful conversation
the cost of travel|an hour of rest|the next appointment|a list of questions|the family history
a change of dose|everyday tasks|the advice on the leaflet""".replace("\n", "|").split("|")
WHEN = """in the first weeks|after a while|over several months|from one day to the next|in the morning
late in the day|before a visit|after a long journey|in winter|when the days are short|at any age
once the plan is clear|as soon as it is practical|while waiting for results|during a busy time
without any clear reason""".replace("\n", "|").split("|")
REASON = """because it is easy to forget|since no two people are alike|which often takes patience
although the evidence is limited|so that nobody has to guess|because small habits add up
even if it seems unimportant|which is worth a note in the diary|as several surveys have found
but the reasons differ from person to person|and that is a good place to start
although it does not suit everyone|so there is time to think it over
because the body needs time to adapt""".replace("\n", "|").split("|")


class Numbers:
    """Random numbers by Knuth's MMIX generator; the high bits are used, for the low ones repeat."""

    def __init__(self, seed):
        self.state = (seed * 0x9E3779B97F4A7C15 + 0x2545F4914F6CDD1D) & 0xFFFFFFFFFFFFFFFF
        for _ in range(4):
            self.below(2)

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return ((self.state >> 32) * n) >> 32

    def pick(self, items):
        return items[self.below(len(items))]

    def chance(self, percent):
        return self.below(100) < percent


def slug(text):
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def sentences():
    """A stock of sentences; articles draw from it, which keeps making 100,000 of them quick."""
    numbers = Numbers(99)
    stock = []
    for _ in range(6000):
        who, does, thing = numbers.pick(WHO), numbers.pick(DOES), numbers.pick(THING)
        when, reason = numbers.pick(WHEN), numbers.pick(REASON)
        kind = numbers.below(6)
        if kind == 0:
            text = f"{who} {does} {thing} {when}, {reason}."
        elif kind == 1:
            text = f"{when}, {who} {does} {thing}."
        elif kind == 2:
            text = f"{who} {does} {thing} or {numbers.pick(THING)}, {reason}."
        elif kind == 3:
            share = 1 + numbers.below(9)
            text = f"about {share} in 10 {does} {thing} {when}, {reason}."
        elif kind == 4:
            text = f"it can help to {does} {thing} {when}."
        else:
            text = f"{who} with {numbers.pick(SUBJECTS)} {does} {thing}, {reason}."
        stock.append(text[0].upper() + text[1:])
    return stock


STOCK = sentences()
TOPICS = [slug(subject) for subject in SUBJECTS]
SOURCES = 300
TERMS = 200
SYLLABLES = "ba de fi go lu mar nel pos rin tam vo zel".split(" ")


def article_name(i):
    """The file's name without its ending: subject and aspect, numbered when they come again."""
    subject, aspect = SUBJECTS[i % len(SUBJECTS)], ASPECTS[i // len(SUBJECTS) % len(ASPECTS)]
    turn = i // (len(SUBJECTS) * len(ASPECTS))
    return slug(f"{subject} {aspect}") + (f"-{turn + 1}" if turn else "")


def extra_term(n):
    """A made-up word for each number, as medicines have them."""
    parts = []
    for _ in range(4):
        parts.append(SYLLABLES[n % len(SYLLABLES)])
        n //= len(SYLLABLES)
    return "".join(parts) + "ine"


def mentions(i, terms, sources):
    """Paragraphs that mention and cite what a larger glossary and list of sources add."""
    numbers = Numbers(2_000_000 + i)
    for _ in range(6):
        one, other = (extra_term(numbers.below(terms - TERMS)) for _ in range(2))
        cited = [SOURCES + 1 + numbers.below(sources - SOURCES) for _ in range(2)]
        yield (f"Some speak of {one} here [@source{cited[0]}]. {other.capitalize()} is another word "
               f"that people may hear [@source{cited[1]}].")


def day(numbers, first_year, years):
    return f"{first_year + numbers.below(years)}-{1 + numbers.below(12):02}-{1 + numbers.below(28):02}"


def paragraph(numbers, count, i, total):
    parts = [numbers.pick(STOCK) for _ in range(count)]
    at = numbers.below(count)
    kind = numbers.below(10)
    if kind < 3:
        other = article_name(numbers.below(total))
        parts[at] = parts[at][:-1] + f"; see [our page on this]({other}.md)."
    elif kind < 5:
        parts[at] = parts[at][:-1] + f" [@source{1 + numbers.below(SOURCES)}]."
    elif kind < 7:
        words = parts[at].split(" ")
        middle = len(words) // 2
        words[middle] = ("**%s**" if kind == 5 else "*%s*") % words[middle].rstrip(".,")
        parts[at] = " ".join(words)
    elif kind == 7:
        parts[at] = parts[at][:-1] + " ([more](https://example.org/more?a=1&b=2))."
    # Lines of a paragraph are broken as editors break them.
    lines, line = [], ""
    for word in " ".join(parts).split(" "):
        if len(line) + len(word) > 96:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    lines.append(line)
    return "\n".join(lines)


def bullets(numbers, ordered):
    items = []
    for n in range(3 + numbers.below(5)):
        text = numbers.pick(STOCK)
        items.append((f"{n + 1}. " if ordered else "- ") + text)
    return "\n".join(items)


def table(numbers):
    rows = [f"| {numbers.pick(THING)} | {numbers.pick(WHEN)} | {1 + numbers.below(90)} |"
            for _ in range(3 + numbers.below(4))]
    caption = f"Table: {numbers.pick(THING).capitalize()}, by the time"
    return f"{caption}\n\n| What | When | Of 100 |\n| --- | --- | ---: |\n" + "\n".join(rows)


def article(i, total, terms=TERMS, sources=SOURCES):
    numbers = Numbers(1000 + i)
    subject = SUBJECTS[i % len(SUBJECTS)]
    aspect = ASPECTS[i // len(SUBJECTS) % len(ASPECTS)]
    turn = i // (len(SUBJECTS) * len(ASPECTS))
    title = f"{subject[0].upper()}{subject[1:]}: {aspect}" + (f", part {turn + 1}" if turn else "")
    topics = [TOPICS[i % len(TOPICS)]]
    for _ in range(numbers.below(4)):
        topic = numbers.pick(TOPICS)
        if topic not in topics:
            topics.append(topic)
    published = day(numbers, 2019, 4)
    updated = day(numbers, 2023, 2)
    out = [
        "---",
        f"title: \"{title}\"",
        f"description: \"{numbers.pick(STOCK)} {numbers.pick(STOCK)}\"",
        f"topics: [{', '.join(topics)}]",
        f"published: {published}",
        f"updated: {updated}",
        f"lastReviewed: {updated}",
        f"nextReview: {2027 + numbers.below(2)}-{1 + numbers.below(12):02}-01",
        f"authors: [person{1 + numbers.below(8)}]",
        f"disclaimers: [notice{1 + numbers.below(3)}]" if numbers.chance(20) else "audience: public",
        "---",
        "",
        paragraph(numbers, 4, i, total),
        "",
    ]
    if numbers.chance(40):
        out += [f"> [!{numbers.pick(['key', 'warning', 'urgent', 'note'])}] What matters",
                "> " + numbers.pick(STOCK), "> ", "> - " + numbers.pick(STOCK),
                "> - " + numbers.pick(STOCK), ""]
    first = numbers.below(len(HEADINGS))
    count = 4 + numbers.below(4)
    for n in range(count):
        out += [f"## {HEADINGS[(first + n * 5) % len(HEADINGS)]}", ""]
        # Fewer sections are longer ones: every article has about 10 kB.
        for _ in range((19 if count < 6 else 17) // count):
            out += [paragraph(numbers, 4 + numbers.below(4), i, total), ""]
        if numbers.chance(60):
            out += [numbers.pick(WHO).capitalize() + " mention:", "",
                    bullets(numbers, numbers.chance(30)), ""]
        if numbers.chance(25):
            out += [f"### {numbers.pick(HEADINGS)} {numbers.pick(WHEN)}", "",
                    paragraph(numbers, 4, i, total), ""]
        if numbers.chance(8):
            out += [table(numbers), ""]
        if n == 1 and terms > TERMS and sources > SOURCES:
            for text in mentions(i, terms, sources):
                out += [text, ""]
    return "\n".join(out)


def tiny_article(i):
    """An article of a few lines, for sites of very many small files."""
    who, thing = WHO[i % len(WHO)], THING[i // len(WHO) % len(THING)]
    return (f"---\ntitle: \"Note {i + 1} on {thing}\"\ndescription: \"A note on {thing}, number {i + 1}.\"\n"
            f"topics: [{TOPICS[i % len(TOPICS)]}]\npublished: 2024-01-{1 + i % 28:02}\n"
            f"lastReviewed: 2026-01-02\nnextReview: 2027-10-01\nauthors: [person1]\n---\n\n"
            f"A short note on {thing}.\n\n## Who it is for\n\n{who.capitalize()}.\n")


def topic(n):
    numbers = Numbers(500_000 + n)
    name = SUBJECTS[n]
    title = name[0].upper() + name[1:]
    terms = [name, f"{name} diary", f"{name} clinic", f"signs of {name}", f"care for {name}",
             f"help with {name}"][: 3 + numbers.below(4)]
    parent = f"parent: {TOPICS[n % 10]}\n" if n >= 10 else ""
    front = (f"---\ntitle: {title}\ndescription: \"{numbers.pick(STOCK)}\"\n{parent}"
             f"terms: [{', '.join(terms)}]\n---\n\n")
    body = "\n\n".join(" ".join(numbers.pick(STOCK) for _ in range(5)) for _ in range(3))
    return front + body + "\n"


def data_files(term_count=TERMS, source_count=SOURCES):
    numbers = Numbers(700_000)
    yield "site.yml", """title: "The benchmark's site"
description: "A site of made-up texts, as large as asked for."
url: https://example.org/health/
language: en
publisher: "The benchmark"
navigation:
  - title: Topics
    to: topics/
  - title: Articles
    to: articles/
disclaimers: [general]
reviewMonths: 36
"""
    yield "disclaimers/general.md", ("---\ntitle: This is made-up text\n---\n\n"
                                     "Nothing on this site is advice. It measures a program.\n")
    for n in range(1, 4):
        yield f"disclaimers/notice{n}.md", (f"---\ntitle: Notice {n}\n---\n\n"
                                            f"{numbers.pick(STOCK)} {numbers.pick(STOCK)}\n")
    for name in ("about", "privacy", "editorial-policy"):
        text = "\n\n".join(numbers.pick(STOCK) for _ in range(6))
        yield f"pages/{name}.md", f"---\ntitle: {name.replace('-', ' ').capitalize()}\n---\n\n{text}\n"
    people = "".join(f"person{n}:\n  name: \"Example Person {n}\"\n  lay: true\n  role: writer\n"
                     for n in range(1, 9))
    yield "people.yml", people
    sources = "".join(
        f"- id: source{n}\n  type: article-journal\n  title: \"{numbers.pick(STOCK)[:-1]}\"\n"
        f"  author:\n    - family: Example{n}\n      given: A.\n"
        f"  issued: {{date-parts: [[{2005 + numbers.below(20)}]]}}\n"
        f"  container-title: \"Journal of Examples\"\n  URL: https://example.org/source/{n}\n"
        for n in range(1, SOURCES + 1))
    sources += "".join(
        f"- id: source{n}\n  type: article-journal\n  title: \"Study {n} of made-up words\"\n"
        f"  author:\n    - family: Example{n}\n      given: A.\n"
        f"  issued: {{date-parts: [[{2005 + n % 20}]]}}\n"
        f"  container-title: \"Journal of Examples\"\n  URL: https://example.org/source/{n}\n"
        for n in range(SOURCES + 1, source_count + 1))
    yield "sources.yml", sources
    terms, seen = [], set()
    for n in range(TERMS):
        term = f"{numbers.pick(THING).split(' ')[-1]} {numbers.pick(HEADINGS).split(' ')[-1].lower()}"
        # One in three of the things that sentences are about, so that a page explains some ten terms.
        if n < len(THING) and n % 3 == 0:
            term = THING[n].removeprefix("the ").removeprefix("a ")
        if term in seen:
            term += f" {n}"
        seen.add(term)
        terms.append(f"- term: \"{term}\"\n  forms: [\"{term}s\"]\n"
                     f"  definition: \"{numbers.pick(STOCK)}\"\n")
    for n in range(term_count - TERMS):
        term = extra_term(n)
        terms.append(f"- term: {term}\n  forms: [{term}s]\n  definition: \"The made-up word {n}.\"\n"
                     f"  sources: [source{1 + n % source_count}]\n")
    yield "glossary.yml", "".join(terms)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def make(root, total, say=print, terms=TERMS, sources=SOURCES, tiny=False):
    """Writes the corpus, unless it is there, and returns its SHA-256."""
    mark = os.path.join(root, ".corpus")
    more = "" if (terms, sources) == (TERMS, SOURCES) else f"{terms} terms, {sources} sources, "
    if tiny:
        more += "tiny, "
    wanted = f"version {VERSION}, {total} articles, {more}sha256 "
    if os.path.exists(mark):
        with open(mark, encoding="utf-8") as file:
            text = file.read()
        if text.startswith(wanted):
            return text[len(wanted):].strip()
        sys.exit(f"{root} holds another corpus; choose another folder or remove it")
    say(f"Making {total} articles in {root} …")
    whole = hashlib.sha256()
    size = 0
    for i in range(total):
        text = tiny_article(i) if tiny else article(i, total, terms, sources)
        size += len(text)
        whole.update(text.encode())
        path = f"{i // 1000:04}/note-{i + 1}" if tiny else article_name(i)
        write(f"{root}/Content/articles/{path}.md", text)
    for n, name in enumerate(TOPICS):
        text = topic(n)
        whole.update(text.encode())
        write(f"{root}/Content/topics/{name}.md", text)
        write(f"{root}/hugo/content/topics/{name}/_index.md", text)
    for name, text in data_files(terms, sources):
        whole.update(text.encode())
        write(f"{root}/Content/{name}", text)
        if name.startswith("pages/"):
            write(f"{root}/hugo/content/{name[6:]}", text)
    say(f"{total} articles, {size / total:.0f} bytes each on average")
    write(mark, wanted + whole.hexdigest() + "\n")
    return whole.hexdigest()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--articles", type=int, default=10_000)
    arguments.add_argument("--terms", type=int, default=TERMS, help="of the glossary")
    arguments.add_argument("--sources", type=int, default=SOURCES)
    arguments.add_argument("--tiny", action="store_true",
                           help="articles of a few lines, in folders of a thousand")
    arguments.add_argument("folder")
    options = arguments.parse_args()
    if options.terms < TERMS or options.sources < SOURCES:
        arguments.error(f"there are at least {TERMS} terms and {SOURCES} sources")
    print("sha256", make(options.folder, options.articles, terms=options.terms,
                         sources=options.sources, tiny=options.tiny))
