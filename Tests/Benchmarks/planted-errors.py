#!/usr/bin/env python3
"""Plants one error a pair into human translations and counts what `satzpaar check` finds. Standard library only.

    planted-errors.py SATZPAAR NAMES.tsv FOLDER PAIRS.tsv …

PAIRS are tables of German and English. For each kind of error at most 2,000 pairs get one; every fifth pair is held out, and
figures are given for the others and for these apart. Human translations have few dates, times, sums and measures, so 2,000
pairs of each come from `quantity_pairs` too. Found is what a finding of severity warning or error names. FOLDER takes the files that
are checked, and of the pairs that are not held out those that were missed.
"""
import collections, json, random, re, subprocess, sys
import quantity_pairs

binary, names_file, folder, *tables = sys.argv[1:]
rng = random.Random(20250521)
pairs = []
for table in tables:
    for line in open(table, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) > 1 and cells[0].strip() and cells[1].strip() and not cells[0].startswith("#"):
            pairs.append((cells[0], cells[1]))

CODE = re.compile(r"<[a-zA-Z/][^<>]*>|&#?\w+;|%\(\w+\)\w|%\d*\$?[sdif@]\b|%\d+\b|%[A-Z_]{2,}|\{\w+\}|\$\w+\b|\$\{\w+\}|\$\(\w+\)")
NUMBER = re.compile(r"(?<![\w.,%$#&])\d+(?:[.,]\d+)*(?![\w%]|[.,]\d)")
MONTHS = "January February March April May June July August September October November December".split()
DATE = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(%s)\b|\b(%s) (\d{1,2})(?:st|nd|rd|th)?\b" % ("|".join(MONTHS), "|".join(MONTHS)))

def outside(text, match):
    return not any(c.start() < match.end() and match.start() < c.end() for c in CODE.finditer(text))

def edit(text, match, new):
    return text[:match.start()] + new + text[match.end():]

def number(de, en):
    found = [m for m in NUMBER.finditer(en) if outside(en, m) and re.search(r"\d", de)]
    if not found:
        return None
    m = rng.choice(found)
    digits = m.group()
    how = rng.random()
    if how < 0.5:
        places = [i for i, c in enumerate(digits) if c.isdigit()]
        i = rng.choice(places)
        new = digits[:i] + rng.choice([d for d in "123456789" if d != digits[i]]) + digits[i + 1:]
    elif how < 0.65:
        new = digits + rng.choice("0123456789")
    elif how < 0.8 and len(digits) > 1 and len(set(digits[:2])) > 1 and digits[:2].isdigit() and digits[1] != "0":
        new = digits[1] + digits[0] + digits[2:]
    elif how < 0.9 and "," in digits and "." not in digits:
        new = digits.replace(",", ".")
    else:
        new = ""
    return edit(en, m, new)

def date(de, en):
    found = list(DATE.finditer(en))
    if not found or not re.search(r"\d", de):
        return None
    m = rng.choice(found)
    month = m.group(2) or m.group(3)
    day = m.group(1) or m.group(4)
    text = m.group()
    if rng.random() < 0.5:
        return edit(en, m, text.replace(month, rng.choice([x for x in MONTHS if x != month])))
    return edit(en, m, re.sub(r"\d+(st|nd|rd|th)?", str(rng.choice([d for d in range(1, 29) if d != int(day)])), text))

def code(de, en):
    found = [m for m in CODE.finditer(en) if m.group() in de]
    if not found:
        return None
    m = rng.choice(found)
    how, text = rng.random(), m.group()
    if how < 0.4:
        return edit(en, m, "")
    if how < 0.7:
        digit = re.search(r"\d", text)
        new = text.replace(digit.group(), str((int(digit.group()) + 1) % 10), 1) if digit else text[:-1]
        return edit(en, m, new)
    return edit(en, m, text + text)

def untranslated(de, en):
    return de if re.search(r"[^\W\d_]{2}", CODE.sub("", de)) and de != en else None

TERMS = [tuple(row.split("|")) for row in """
Datei|Dateien|file|folio
Schaltfläche|Schaltflächen|button|knob
Fenster|Fenstern|window|casement
Ordner|Ordnern|folder|binder
Seite|Seiten|page|leaf
Tabelle|Tabellen|table|chart board
Benutzer|Benutzern|user|operator
Einstellung|Einstellungen|setting|adjustment
Befehl|Befehle|command|order
Feld|Felder|field|acre
Farbe|Farben|colour|tint
Zeile|Zeilen|row|string line
Paket|Pakete|package|parcel
Verzeichnis|Verzeichnisse|directory|register
Bild|Bilder|image|picture frame
Regierung|Regierungen|government|regime
Präsident|Präsidenten|president|chairperson
Polizei|Polizei|police|constabulary
Stadt|Städte|city|township
Unternehmen|Unternehmens|company|enterprise
Jahr|Jahre|year|annum
König|Könige|king|sovereign
Wahl|Wahlen|election|ballot choice
Schule|Schulen|school|seminary
Version|Versionen|version|edition
""".strip().split("\n")]
ENGLISH = {"colour": r"colou?rs?", "city": r"cit(?:y|ies)", "company": r"compan(?:y|ies)", "directory": r"director(?:y|ies)", "row": r"rows?"}

def term_pair(de, en, make):
    for lemma, plural, english, forbidden in TERMS:
        if re.search(r"(?<![\w-])(?:%s|%s)(?:n|s)?(?![\w-])" % (lemma, plural), de):
            found = list(re.finditer(r"\b(?:%s)\b" % ENGLISH.get(english, english + "s?"), en, re.I))
            if len(found) == 1:
                return edit(en, found[0], make(found[0].group(), forbidden))
    return None

def forbidden(de, en):
    return term_pair(de, en, lambda word, bad: bad + ("s" if word.endswith("s") else ""))

OTHER = "bicycle umbrella violin harvest lantern cupboard meadow sandwich".split()
def term(de, en):
    return term_pair(de, en, lambda word, bad: rng.choice(OTHER) + ("s" if word.endswith("s") else ""))

NAMES = {}
for line in open(names_file, encoding="utf-8"):
    cells = line.rstrip("\n").split("\t")
    if len(cells) > 6 and cells[1] != "de":
        NAMES[cells[1]] = cells[6].split("|")
WORD = re.compile(r"[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)*")

def name(de, en):
    for m in WORD.finditer(de):
        for german in (m.group(), m.group().rstrip("s"), m.group().split(" ")[-1]):
            for english in NAMES.get(german, []):
                place = re.search(r"\b%s\b" % re.escape(english), en)
                if not place or len(english) < 4 or len(re.findall(r"\b%s\b" % re.escape(english), en)) > 1:
                    continue
                how = rng.random()
                if how < 0.4 and german != english:
                    return edit(en, place, german)
                if how < 0.7:
                    i = rng.randrange(1, len(english) - 2)
                    new = english[:i] + english[i + 1] + english[i] + english[i + 2:]
                    if new != english:
                        return edit(en, place, new)
                return edit(en, place, rng.choice(["Patagonia", "Winnipeg", "Timbuktu", "Samarkand"]))
    return None

def empty(de, en):
    return " "

def doubled(de, en):
    words = [m for m in re.finditer(r"(?<= )[a-z]{2,}(?= )", en) if outside(en, m)]
    if not words:
        return None
    m = rng.choice(words)
    return edit(en, m, m.group() + " " + m.group())

def currency(de, en):
    found = list(re.finditer(r"€|\$(?=\d)|£|\beuros?\b|\bdollars?\b", en))
    # "$1" is a place for a text.
    if not found or not re.search(r"\d (?:\w+\.? )?(?:€|US|Euro|Dollar|Pfund)", de) or re.search(r"\$\d", de):
        return None
    m = rng.choice(found)
    return edit(en, m, {"€": "$", "$": "€", "£": "€", "euro": "dollar", "euros": "dollars", "dollar": "euro", "dollars": "euros"}[m.group()])

def shift(de, en):
    return rng.choice(pairs)[1]

KINDS = {
    "numbers": (number, {"numbers", "number-format", "dates", "times"}), "dates": (date, {"dates", "numbers"}),
    "codes": (code, {"codes"}), "untranslated": (untranslated, {"untranslated"}),
    "forbidden terms": (forbidden, {"forbidden-terms"}), "terms": (term, {"terms"}), "names": (name, {"names"}),
    "currencies": (currency, {"currencies"}), "empty": (empty, {"empty"}), "doubled words": (doubled, {"doubled-words"}),
}
glossary = f"{folder}/glossary.tsv"
with open(glossary, "w", encoding="utf-8") as out:
    out.write("de\ten\tpos\tplural\ten_forbidden\n")
    for lemma, plural, english, bad in TERMS:
        english = {"colour": "colour|color", "row": "row|line"}.get(english, english)
        out.write(f"{lemma}\t{english}\tnoun\t{'-' if plural in (lemma, lemma + 's') else plural}\t{bad}\n")

def run(path, glossary=glossary):
    lines = subprocess.run(
        [binary, "check", path, "--format", "jsonl", "--severity", "hint", "--glossary", glossary, "--off", "same-source",
         "--off", "same-target"], capture_output=True, text=True)
    if lines.returncode > 1:
        sys.exit(lines.stderr)
    return [json.loads(line) for line in lines.stdout.splitlines()]

def write(path, rows):
    esc = lambda t: t.replace("\\", "\\\\")
    with open(path, "w", encoding="utf-8") as out:
        for de, en in rows:
            out.write(f"{esc(de)}\t{esc(en)}\n")

def share(hits, all):
    return f"{100 * hits / all:6.2f} % of {all:5}" if all else "     -"

def keep(path, lines):
    with open(f"{folder}/{path}", "w", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in lines)

def measure(title, rows, checks):
    """Prints how many of the `rows` (held out, German, wrong English, English) have a finding of `checks`."""
    path = f"{folder}/{title.replace(' ', '-')}.tsv"
    write(path, [row[1:3] for row in rows])
    found = {f["line"] - 1 for f in run(path) if f["check"] in checks and f["severity"] != "hint"}
    counts = collections.Counter((row[0], n in found) for n, row in enumerate(rows))
    keep(f"missed-{title.replace(' ', '-')}.txt", ["\n    ".join(row[1:]) for n, row in enumerate(rows) if n not in found and not row[0]])
    figures = [share(counts[held, True], counts[held, True] + counts[held, False]) for held in (False, True)]
    print(f"{title:20} {figures[0]}   {figures[1]}")

def alarms(title, rows, glossary=glossary):
    """Prints how many of the untouched `rows` (held out, German, English) have findings, by severity."""
    path = f"{folder}/{title}.tsv"
    write(path, [row[1:] for row in rows])
    findings = run(path, glossary)
    for severity in ("error", "warning", "hint"):
        lines = {f["line"] - 1 for f in findings if f["severity"] == severity}
        held = sum(row[0] for row in rows)
        h = sum(rows[n][0] for n in lines)
        print(f"{title + ' ' + severity:20} {share(len(lines) - h, len(rows) - held)}   {share(h, held)}")
    seen = [f for f in findings if not rows[f["line"] - 1][0]]
    for (check, severity), n in sorted(collections.Counter((f["check"], f["severity"]) for f in seen).items()):
        print(f"    {check:18}{severity:8}{n}")
    keep(f"{title}.jsonl", [json.dumps(f | {"texts": rows[f["line"] - 1][1:]}, ensure_ascii=False) for f in seen])

print(f"{len(pairs)} pairs; figures: developed on, held out")
for kind, (plant, checks) in KINDS.items():
    order = list(range(len(pairs)))
    rng.shuffle(order)
    rows = []
    for i in order:
        new = plant(*pairs[i])
        if new is not None and new != pairs[i][1]:
            rows.append((i % 5 == 4, pairs[i][0], new, pairs[i][1]))
        if len(rows) == 2000:
            break
    measure(kind, rows, checks)
written = quantity_pairs.pairs(2000, 20250521)
WRITTEN = {
    "dates": {"dates", "numbers"}, "times": {"times", "numbers"}, "numbers": {"numbers", "number-format", "times"}, "currencies": {"currencies"},
    "units": {"units"},
}
for kind, checks in WRITTEN.items():
    measure(f"written {kind}", [(p.held, p.de, p.wrong, p.en) for p in written if p.kind == kind], checks)
alarms("untouched", [(i % 5 == 4, *pair) for i, pair in enumerate(pairs)])
alarms("built-in", [(i % 5 == 4, *pair) for i, pair in enumerate(pairs)], "builtin")
alarms("written", [(p.held, p.de, p.en) for p in written])
