"""German and English sentences with the same dates, times, numbers, sums and measures in the shapes that both languages write.

`pairs(count, seed)` gives for each kind `Pair`s: a German sentence, its translation, and the same translation with one error
in the quantity. A kind has German and English shapes; each of their combinations is a `shape`, and every fifth of these is held
out, so that what is held out has not been seen in any other pair. Standard library only; all texts are our own.
"""
import collections, random

Pair = collections.namedtuple("Pair", "kind de en wrong held")

MONTHS_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
MONTHS_EN = "January February March April May June July August September October November December".split()
SHORT_DE = "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split()
SHORT_EN = "Jan. Feb. March Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()
BARE_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS_DE = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
DAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
ORDINALS_EN = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split()
ORDINALS_DE = """ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten
vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten""".split()
WORDS_DE = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
WORDS_EN = "zero one two three four five six seven eight nine ten eleven twelve".split()

def suffixed(number):
    return f"{number}{'th' if number % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"

def other(rng, value, low, high):
    return rng.choice([x for x in range(low, high + 1) if x != value])

# Dates

class Date:
    def __init__(self, rng):
        self.d, self.m, self.y, self.w = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1949, 2039), rng.randint(0, 6)
        self.until = self.d + rng.randint(1, 3)

    def wrong(self, rng, parts):
        new = object.__new__(Date)
        new.__dict__ = dict(self.__dict__)
        part = rng.choice(parts)
        if part == "d":
            new.d = other(rng, self.d, 1, 28)
            swapped = self.d % 10 * 10 + self.d // 10
            if 10 <= swapped <= 28 and swapped != self.d and rng.random() < 0.4:
                new.d = swapped
            new.until = new.d + self.until - self.d
        elif part == "m":
            new.m = other(rng, self.m, 1, 12)
        elif part == "y":
            new.y = self.y + rng.choice([-100, -10, -9, -1, 1, 9, 10, 100])
        else:
            new.w = other(rng, self.w, 0, 6)
        return new

def de(text):
    return lambda v: text.format(v=v, M=MONTHS_DE[v.m - 1], S=SHORT_DE[v.m - 1], W=DAYS_DE[v.w], yy=v.y % 100)

def en(text):
    return lambda v: text.format(
        v=v, M=MONTHS_EN[v.m - 1], S=SHORT_EN[v.m - 1], B=BARE_EN[v.m - 1], W=DAYS_EN[v.w], A=DAYS_EN[v.w][:3], yy=v.y % 100,
        th=suffixed(v.d), o=ORDINALS_EN[min(v.d, 20) - 1])

FULL = (
    "dmy",
    [de(t) for t in (
        "am {v.d}. {M} {v.y}", "am {v.d:02}.{v.m:02}.{v.y}", "am {v.d}.{v.m}.{v.y}", "am {v.d}. {v.m}. {v.y}",
        "am {v.d:02}.{v.m:02}.{yy:02}", "am {v.d}. {S} {v.y}", "mit dem {v.d}. {M} {v.y}", "seit dem {v.d:02}. {M} {v.y}",
        "am {v.d}.\u00a0{M}\u00a0{v.y}", "vor dem {v.d:02}. {v.m:02}. {v.y}", "zum {v.d}. {M} {v.y}", "am {v.y}-{v.m:02}-{v.d:02}",
    )],
    [en(t) for t in (
        "on {M} {v.d}, {v.y}", "on {v.d} {M} {v.y}", "on {th} {M} {v.y}", "on the {th} of {M} {v.y}", "on {S} {v.d}, {v.y}",
        "on {M} {th}, {v.y}", "on {v.d:02} {B} {v.y}", "on {v.y}-{v.m:02}-{v.d:02}", "on {v.d}.{v.m}.{v.y}", "on {v.d:02}/{v.m:02}/{v.y}",
        "as of {M} {v.d} {v.y}", "on {v.d}-{B}-{v.y}", "on {v.d} {M}, {v.y}", "by {v.m:02}/{v.d:02}/{v.y}", "on {v.m}/{v.d}/{yy:02}",
    )])
WEEKDAY = (
    "dmw",
    [de(t) for t in (
        "am {W}, dem {v.d}. {M}", "am {W}, {v.d}. {M}", "am {W} ({v.d}. {M})", "{W}, den {v.d}. {M}", "am {W}, {v.d}.{v.m}.,",
        "ab {W}, {v.d:02}.{v.m:02}.,",
    )],
    [en(t) for t in (
        "on {W}, {M} {v.d},", "on {W}, {v.d} {M},", "on {W} {v.d} {M}", "on {W} ({M} {v.d})", "on {A}, {S} {v.d}", "on {W}, the {th} of {M},",
        "on {W} {th} {M}",
    )])
DAY = (
    "dm",
    [de(t) for t in (
        "am {v.d}. {M}", "am {v.d}.{v.m}.", "bis {v.d}. {M}", "vom {v.d}. {S} an", "am {v.d}. {v.m}.", "nach dem {v.d}. {M}",
    )],
    [en(t) for t in ("on {M} {v.d}", "on {v.d} {M}", "on {th} {M}", "on the {th} of {M}", "on {S} {v.d}", "until {M} {th}", "on {v.d} {B}")])
WRITTEN = (
    "dm",
    [lambda v: f"am {ORDINALS_DE[v.d % 20]} {MONTHS_DE[v.m - 1]}", lambda v: f"am {v.d % 20 + 1}. {MONTHS_DE[v.m - 1]}"],
    [lambda v: f"on the {ORDINALS_EN[v.d % 20]} of {MONTHS_EN[v.m - 1]}", lambda v: f"on {v.d % 20 + 1} {MONTHS_EN[v.m - 1]}",
     lambda v: f"on {MONTHS_EN[v.m - 1]} {suffixed(v.d % 20 + 1)}"])
MONTH = (
    "my",
    [de(t) for t in ("im {M} {v.y}", "Anfang {M} {v.y}", "seit {M} {v.y}", "im {S} {v.y}", "im {M} des Jahres {v.y}", "ab {v.m:02}/{v.y}")],
    [en(t) for t in ("in {M} {v.y}", "in early {M} {v.y}", "since {M} {v.y}", "in {S} {v.y}", "in {M} of {v.y}", "from {M}, {v.y},", "in {v.m:02}/{v.y}")])
SPAN = (
    "dm",
    [de(t) for t in (
        "vom {v.d}. bis {v.until}. {M}", "zwischen dem {v.d}. und dem {v.until}. {M}", "am {v.d}./{v.until}. {M}", "vom {v.d}.–{v.until}. {M}",
        "vom {v.d}.{v.m}. bis {v.until}.{v.m}.", "in den Tagen vom {v.d}. bis zum {v.until}. {M}",
    )],
    [en(t) for t in (
        "from {M} {v.d} to {v.until}", "from {v.d} to {v.until} {M}", "on {M} {v.d}–{v.until}", "on {v.d}-{v.until} {M}", "between {M} {v.d} and {M} {v.until}",
        "between {v.d} and {v.until} {M}", "from {v.d} through {v.until} {M}",
    )])
YEAR = (
    "y",
    [de(t) for t in ("im Jahr {v.y}", "im Jahre {v.y}", "seit {v.y}", "Ende {v.y}", "im Sommer {v.y}", "im Herbst {v.y}", "bis {v.y}", "im 1. Halbjahr {v.y}")],
    [en(t) for t in ("in {v.y}", "in the year {v.y}", "since {v.y}", "in late {v.y}", "in the summer of {v.y}", "in autumn {v.y}", "by {v.y}", "in the first half of {v.y}")])
PLAIN_MONTH = ("m", [de(t) for t in ("im {M}", "Anfang {M}", "Mitte {M}", "bis Ende {M}", "seit {M}", "im kommenden {M}")],
               [en(t) for t in ("in {M}", "in early {M}", "in mid-{M}", "by the end of {M}", "since {M}", "next {M}")])
# A weekday alone and the third of a month stand as words, in one shape for each German one.
PLAIN_DAY = ("w", [de(t) for t in ("am {W}", "am vergangenen {W}", "ab {W}")], [en(t) for t in ("on {W}", "last {W}", "from {W} on")])

THIRDS = (("Anfang", "early", "at the beginning of"), ("Mitte", "mid-", "in the middle of"), ("Ende", "late", "at the end of"))

def third(rng):
    v = Date(rng)
    i = rng.randrange(3)
    j = other(rng, i, 0, 2)
    shape = rng.randrange(6)
    month, year = MONTHS_DE[v.m - 1], f" {v.y}" if shape % 2 else ""
    def english(k):
        at = [f"in {THIRDS[k][1]} {MONTHS_EN[v.m - 1]}".replace("- ", "-"), f"{THIRDS[k][2]} {MONTHS_EN[v.m - 1]}"][shape // 2 % 2]
        return at + year
    return f"{THIRDS[i][0]} {month}{year}", english(i), english(j), ("third", shape)

def decade(rng):
    ten = rng.randrange(1, 10) * 10
    wrong = other(rng, ten // 10, 1, 9) * 10
    shape = rng.randrange(6)
    german = [f"in den {1900 + ten}er Jahren", f"in den {ten}er-Jahren", f"in den {1900 + ten}er-Jahren"][shape % 3]
    english = [lambda t: f"in the {1900 + t}s", lambda t: f"during the {1900 + t}s"][shape // 3]
    return german, english(ten), english(wrong), ("decade", shape)

def century(rng):
    c = rng.randint(5, 20)
    shape = rng.randrange(4)
    german = [f"im {c}. Jahrhundert", f"im {ORDINALS_DE[c - 1]} Jahrhundert"][shape % 2]
    english = [lambda t: f"in the {suffixed(t)} century", lambda t: f"in the {ORDINALS_EN[t - 1]} century"][shape // 2]
    return german, english(c), english(other(rng, c, 5, 20)), ("century", shape)

def season(rng):
    y = rng.randint(1990, 2035)
    shape = rng.randrange(6)
    german = [f"in der Spielzeit {y}/{(y + 1) % 100:02}", f"im Winter {y}/{y + 1}", f"in den Jahren {y}–{y + 1}"][shape % 3]
    english = [lambda t: f"in the {t}/{(t + 1) % 100:02} season", lambda t: f"in {t}-{(t + 1) % 100:02}"][shape // 3]
    return german, english(y), english(y + rng.choice([-10, -2, 2, 10])), ("season", shape)

def dates(rng):
    how = rng.random()
    if how < 0.12:
        return rng.choice([third, third, decade, century, season])(rng)
    family = rng.choices([FULL, WEEKDAY, DAY, WRITTEN, MONTH, SPAN, YEAR, PLAIN_MONTH, PLAIN_DAY], [40, 12, 14, 4, 9, 10, 6, 4, 3])[0]
    parts, german, english = family
    i, j = rng.randrange(len(german)), rng.randrange(len(english))
    if family in (PLAIN_MONTH, PLAIN_DAY) or family is YEAR:
        j = i
    v = Date(rng)
    if family is WRITTEN:
        v.d %= 20
    # Of "05/06" nobody can tell which is the month.
    while True:
        wrong = v.wrong(rng, parts)
        isSwapped = wrong.d != v.d and (wrong.d, wrong.m) == (v.m, v.d)
        if not isSwapped and english[j](wrong) != english[j](v):
            break
    return german[i](v), english[j](v), english[j](wrong), (id(family), i, j)

# Times

def times(rng):
    h, m = rng.randint(0, 23), rng.choice([0, 0, 15, 30, 45, rng.randint(1, 59)])
    wh, wm = (other(rng, h, 0, 23), m) if rng.random() < 0.6 else (h, other(rng, m, 0, 59))
    if rng.random() < 0.15:
        return spoken_time(rng)
    if rng.random() < 0.2:
        return time_span(rng)
    def half(h): return h % 12 or 12
    def pm(h): return h >= 12
    german = [
        lambda: f"um {h}.{m:02} Uhr", lambda: f"um {h}:{m:02} Uhr", lambda: f"um {h:02}:{m:02}", lambda: f"gegen {h:02}.{m:02} Uhr",
        lambda: f"um {h} Uhr {m:02}" if m else f"um {h} Uhr", lambda: f"ab {h}:{m:02} Uhr MEZ", lambda: f"um {h:02}:{m:02}h" if m else f"um {h} Uhr",
    ]
    english = [
        lambda h, m: f"at {half(h)}:{m:02} {'p.m.' if pm(h) else 'a.m.'}", lambda h, m: f"at {half(h)}.{m:02}{'pm' if pm(h) else 'am'}",
        lambda h, m: f"at {half(h)}:{m:02} {'PM' if pm(h) else 'AM'}", lambda h, m: f"at {h:02}:{m:02}", lambda h, m: f"at {h:02}:{m:02} hrs",
        lambda h, m: (f"at {half(h)}:{m:02}" if m else f"at {half(h)}") + (" pm" if pm(h) else " am"), lambda h, m: f"at {h}.{m:02}",
        lambda h, m: f"at {half(h)}:{m:02} in the {'evening' if h >= 18 else 'afternoon' if pm(h) else 'morning'}",
        lambda h, m: f"at {h:02}{m:02} hours",
    ]
    i, j = rng.randrange(len(german)), rng.randrange(len(english))
    return german[i](), english[j](h, m), english[j](wh, wm), ("time", i, j)

def spoken_time(rng):
    h = rng.randint(1, 11)
    shape = rng.randrange(12)
    german = [f"um halb {WORDS_DE[h + 1]}", f"um {WORDS_DE[h]} Uhr", f"um Viertel nach {WORDS_DE[h] if h > 1 else 'eins'}", f"um Viertel vor {WORDS_DE[h] if h > 1 else 'eins'}"]
    english = [
        [lambda h: f"at half past {WORDS_EN[h]}", lambda h: f"at {h}:30", lambda h: f"at {h}.30"],
        [lambda h: f"at {WORDS_EN[h]} o’clock", lambda h: f"at {h} o'clock", lambda h: f"at {h}:00"],
        [lambda h: f"at quarter past {WORDS_EN[h]}", lambda h: f"at a quarter past {WORDS_EN[h]}", lambda h: f"at {h}:15"],
        [lambda h: f"at quarter to {WORDS_EN[h]}", lambda h: f"at a quarter to {WORDS_EN[h]}", lambda h: f"at {(h - 1) or 12}:45"],
    ][shape % 4][shape // 4]
    return german[shape % 4], english(h), english(other(rng, h, 1, 11)), ("spoken", shape)

def time_span(rng):
    a, b = rng.randint(6, 11), rng.randint(13, 22)
    wrong = other(rng, b, 13, 22)
    i, j = rng.randrange(4), rng.randrange(5)
    german = [f"von {a} bis {b} Uhr", f"von {a}.00 bis {b}.00 Uhr", f"von {a}–{b} Uhr", f"zwischen {a} und {b} Uhr"][i]
    english = [
        lambda b: f"from {a} a.m. to {b - 12} p.m.", lambda b: f"from {a}am to {b - 12}pm", lambda b: f"from {a:02}:00 to {b}:00",
        lambda b: f"between {a} am and {b - 12} pm", lambda b: f"from {a}am–{b - 12}pm",
    ][j]
    return german, english(b), english(wrong), ("span", i, j)

# Numbers

def german_number(value, decimals=0, mark="."):
    text = f"{value:,.{decimals}f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", mark)

def english_number(value, decimals=0):
    return f"{value:,.{decimals}f}"

SCALES = {"Mio.": ("million", "m", "mn"), "Millionen": ("million", "m", "mn"), "Mrd.": ("billion", "bn", "bn"), "Milliarden": ("billion", "bn", "bn")}

def amount(rng):
    """German text, English text, an English text with another value, and the shape."""
    how = rng.randrange(9)
    if how == 0:
        v = rng.randint(2, 999)
        return str(v), str(v), str(changed(rng, v)), 0
    if how == 1:
        v = rng.randint(1000, 999999)
        k = rng.randrange(3)
        return german_number(v, mark=[".", "\u00a0", " "][k]), english_number(v), english_number(changed(rng, v)), (1, k)
    if how == 2:
        v = rng.randint(11, 9999) / 10
        return german_number(v, 1), english_number(v, 1), english_number(changed(rng, round(v * 10)) / 10, 1), 2
    if how == 3:
        v = rng.randint(1001, 999999) / 100
        return german_number(v, 2), english_number(v, 2), english_number(changed(rng, round(v * 100)) / 100, 2), 3
    if how in (4, 5):
        v = rng.randint(11, 999) / 10
        word = rng.choice(list(SCALES))
        k = rng.randrange(3)
        wrong = changed(rng, round(v * 10)) / 10
        name = SCALES[word][k]
        gap = " " if k == 0 else ""
        right = f"{trim(english_number(v, 1))}{gap}{name}"
        if rng.random() < 0.4:
            bad = f"{trim(english_number(v, 1))} {rng.choice([x for x in ('thousand', 'million', 'billion', 'trillion') if x != SCALES[word][0]])}"
        else:
            bad = f"{trim(english_number(wrong, 1))}{gap}{name}"
        return f"{trim(german_number(v, 1), ',')} {word}", right, bad, (4, word, k)
    if how == 6:
        v = rng.randint(2, 12)
        k = rng.randrange(3)
        return [str(v), WORDS_DE[v], WORDS_DE[v]][k], [WORDS_EN[v], WORDS_EN[v], str(v)][k], [WORDS_EN[w], WORDS_EN[w], str(w)][k] if (w := other(rng, v, 2, 12)) else "", (6, k)
    if how == 7:
        a = rng.randint(2, 80)
        b = a + rng.randint(2, 40)
        k = rng.randrange(4)
        join_de, join_en = [(" bis ", " to "), ("–", "–"), (" bis ", "-"), ("-", " to ")][k]
        return f"{a}{join_de}{b}", f"{a}{join_en}{b}", f"{a}{join_en}{changed(rng, b)}", (7, k)
    v = rng.randint(1, 999) * 1000
    return f"{v // 1000} Tsd.", english_number(v), english_number(changed(rng, v // 1000) * 1000), 8

def changed(rng, value):
    """Another number: a digit changed, two exchanged, one too many."""
    digits = str(value)
    for _ in range(20):
        how = rng.random()
        i = rng.randrange(len(digits))
        if how < 0.6:
            new = digits[:i] + rng.choice("123456789") + digits[i + 1:]
        elif how < 0.8 and i + 1 < len(digits):
            new = digits[:i] + digits[i + 1] + digits[i] + digits[i + 2:]
        else:
            new = digits + rng.choice("0123456789")
        if int(new) != value and new[0] != "0":
            return int(new)
    return value + 1

def trim(text, mark="."):
    return text[:-2] if text.endswith(mark + "0") else text

def numbers(rng):
    how = rng.random()
    if how < 0.15:
        n = rng.randint(2, 19)
        k = rng.randrange(4)
        german = [f"zum {n}. Mal", f"zum {ORDINALS_DE[n - 1]} Mal"][k % 2]
        english = [lambda n: f"for the {suffixed(n)} time", lambda n: f"for the {ORDINALS_EN[n - 1]} time"][k // 2]
        return f"{german} in Folge", f"{english(n)} in a row", f"{english(other(rng, n, 2, 19))} in a row", ("ordinal", k)
    if how < 0.25:
        whole = rng.randint(21, 99)
        unit, ten = whole % 10, whole // 10
        if unit == 0:
            unit, whole = 1, whole + 1
        german = f"{WORDS_DE[unit]}und{'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split()[ten - 2]}"
        tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
        k = rng.randrange(2)
        english = [str, lambda n: tens[n // 10 - 2] + (f"-{WORDS_EN[n % 10]}" if n % 10 else "")][k]
        return f"in {german} Fällen", f"in {english(whole)} cases", f"in {english(other(rng, whole, 21, 99))} cases", ("word", k)
    if how < 0.33:
        a, b = rng.randint(0, 5), rng.randint(0, 5)
        k = rng.randrange(2)
        return f"mit {a}:{b}", f"{a}{'-–'[k]}{b}", f"{a}{'-–'[k]}{other(rng, b, 0, 9)}", ("score", k)
    if how < 0.41:
        a, b = rng.choice([(2, 3), (3, 4), (1, 3), (1, 4)])
        names = {(2, 3): ("zwei Drittel", "two thirds"), (3, 4): ("drei Viertel", "three quarters"), (1, 3): ("ein Drittel", "a third"), (1, 4): ("ein Viertel", "a quarter")}
        wrong = rng.choice([v for k, v in names.items() if k[1] != b])[1]
        return f"zu {names[a, b][0]}", f"by {names[a, b][1]}", f"by {wrong}", ("fraction", a, b)
    if how < 0.47:
        v = rng.randint(1, 9)
        k = rng.randrange(2)
        german = "anderthalb" if v == 1 else WORDS_DE[v] + "einhalb"
        english = [lambda n: f"{n}.5", lambda n: f"{WORDS_EN[n]} and a half"][k]
        return f"um das {german}fache".replace("anderthalbfache", "Anderthalbfache"), f"by {english(v)} times", f"by {english(other(rng, v, 1, 9))} times", ("half", k)
    if how < 0.55:
        v = rng.randint(2, 90)
        k = rng.randrange(3)
        german = [f"nach § {v}", f"nach Artikel {v}", f"nach Nr. {v}"][k]
        english = [lambda n: f"under Section {n}", lambda n: f"under Article {n}", lambda n: f"under No. {n}"][k]
        return german, english(v), english(changed(rng, v)), ("section", k)
    g, e, w, shape = amount(rng)
    return f"um {g}", f"by {e}", f"by {w}", ("amount", shape)

# Currencies: symbol before, code, words; German and English

CURRENCIES = {
    "EUR": (["{} Euro", "{} €", "{} EUR", "EUR {}"], ["€{}", "{} euros", "EUR {}", "EUR{}", "{} EUR"]),
    "USD": (["{} Dollar", "{} US-Dollar", "{} $", "{} US-$", "{} USD"], ["${}", "US${}", "{} dollars", "{} US dollars", "USD {}"]),
    "GBP": (["{} Pfund", "{} £", "{} britische Pfund", "{} GBP", "{} Pfund Sterling"], ["£{}", "{} pounds", "GBP {}", "{} pounds sterling"]),
    "CHF": (["{} Franken", "{} Schweizer Franken", "{} CHF", "CHF {}"], ["CHF {}", "{} Swiss francs", "{} francs", "SFr {}"]),
    "JPY": (["{} Yen", "{} japanische Yen", "{} JPY"], ["¥{}", "{} yen", "JPY {}"]),
    "RUB": (["{} Rubel", "{} RUB"], ["{} roubles", "{} rubles", "RUB {}"]),
    "PLN": (["{} Zloty", "{} Złoty", "{} PLN"], ["{} zlotys", "{} zloty", "PLN {}"]),
    "UAH": (["{} Hrywnja", "{} UAH"], ["{} hryvnias", "UAH {}", "{} hryvnia"]),
    "SEK": (["{} schwedische Kronen", "{} SEK"], ["{} Swedish kronor", "SEK {}"]),
    "DKK": (["{} dänische Kronen", "{} DKK"], ["{} Danish kroner", "DKK {}"]),
    "CZK": (["{} tschechische Kronen", "{} CZK"], ["{} Czech crowns", "CZK {}", "{} Czech koruna"]),
    "CNY": (["{} Yuan", "{} CNY"], ["{} yuan", "CNY {}"]),
    "INR": (["{} Rupien", "{} INR"], ["{} rupees", "INR {}"]),
    "TRY": (["{} türkische Lira", "{} Lira"], ["{} Turkish lira", "{} lira", "TRY {}"]),
}

def currencies(rng):
    code = rng.choices(list(CURRENCIES), [12, 10, 8, 6] + [2] * 10)[0]
    german, english = CURRENCIES[code]
    i, j = rng.randrange(len(german)), rng.randrange(len(english))
    g, e, w, shape = amount(rng)
    while shape == (7, 1) or shape in ((7, 0), (7, 2), (7, 3), (6, 0), (6, 1), (6, 2)):
        g, e, w, shape = amount(rng)
    wrong_code = rng.choice([c for c in CURRENCIES if c != code])
    wrong = rng.choice(CURRENCIES[wrong_code][1])
    return german[i].format(g), english[j].format(e), wrong.format(e), (code, i, j)

UNITS = {
    "km": (["{} km", "{} Kilometer"], ["{} km", "{} kilometres", "{} kilometers", "{}km"]), "m": (["{} m", "{} Meter"], ["{} m", "{} metres", "{} meters"]),
    "cm": (["{} cm", "{} Zentimeter"], ["{} cm", "{} centimetres", "{} centimeters"]), "mm": (["{} mm", "{} Millimeter"], ["{} mm", "{} millimetres"]),
    "mi": (["{} Meilen"], ["{} miles", "{} mi"]), "ft": (["{} Fuß"], ["{} feet", "{} ft"]), "in": (["{} Zoll"], ["{} inches", "{} in."]),
    "nmi": (["{} Seemeilen"], ["{} nautical miles"]),
    "m2": (["{} m²", "{} Quadratmeter", "{} qm"], ["{} m²", "{} square metres", "{} square meters", "{} sq m"]),
    "km2": (["{} km²", "{} Quadratkilometer"], ["{} km²", "{} square kilometres", "{} sq km"]), "ha": (["{} ha", "{} Hektar"], ["{} ha", "{} hectares"]),
    "m3": (["{} m³", "{} Kubikmeter"], ["{} m³", "{} cubic metres", "{} cubic meters"]),
    "kg": (["{} kg", "{} Kilogramm", "{} Kilo"], ["{} kg", "{} kilograms", "{}kg", "{} kilos"]), "g": (["{} g", "{} Gramm"], ["{} g", "{} grams"]),
    "mg": (["{} mg", "{} Milligramm"], ["{} mg", "{} milligrams"]), "t": (["{} t", "{} Tonnen"], ["{} t", "{} tonnes", "{} metric tons"]),
    "lb": (["{} US-Pfund"], ["{} lb", "{} lbs"]),
    "l": (["{} l", "{} Liter"], ["{} l", "{} litres", "{} liters"]), "ml": (["{} ml", "{} Milliliter"], ["{} ml", "{} millilitres"]),
    "C": (["{} °C", "{} Grad Celsius", "{}°C"], ["{} °C", "{}°C", "{} degrees Celsius", "{} degrees centigrade"]),
    "F": (["{} °F", "{} Grad Fahrenheit"], ["{} °F", "{}°F", "{} degrees Fahrenheit"]),
    "km/h": (["{} km/h", "{} Stundenkilometer", "{} Kilometer pro Stunde"], ["{} km/h", "{} kph", "{} kilometres per hour", "{} kilometers an hour"]),
    "mph": (["{} Meilen pro Stunde", "{} mph"], ["{} mph", "{} miles per hour", "{} miles an hour"]), "m/s": (["{} m/s", "{} Meter pro Sekunde"], ["{} m/s", "{} metres per second"]),
    "%": (["{} %", "{} Prozent", "{}%"], ["{}%", "{} percent", "{} per cent"]), "‰": (["{} ‰", "{} Promille"], ["{} ‰", "{} per mille", "{} per thousand"]),
    "kW": (["{} kW", "{} Kilowatt"], ["{} kW", "{} kilowatts"]), "MW": (["{} MW", "{} Megawatt"], ["{} MW", "{} megawatts"]), "GW": (["{} GW", "{} Gigawatt"], ["{} GW", "{} gigawatts"]),
    "kWh": (["{} kWh", "{} Kilowattstunden"], ["{} kWh", "{} kilowatt hours", "{} kilowatt-hours"]), "MWh": (["{} MWh", "{} Megawattstunden"], ["{} MWh", "{} megawatt hours"]),
    "V": (["{} V", "{} Volt"], ["{} V", "{} volts"]), "A": (["{} A", "{} Ampere"], ["{} A", "{} amperes", "{} amps"]), "W": (["{} W", "{} Watt"], ["{} W", "{} watts"]),
    "hp": (["{} PS"], ["{} hp", "{} horsepower"]), "MHz": (["{} MHz", "{} Megahertz"], ["{} MHz", "{} megahertz"]), "GHz": (["{} GHz", "{} Gigahertz"], ["{} GHz", "{} gigahertz"]),
    "GB": (["{} GB", "{} Gigabyte"], ["{} GB", "{} gigabytes"]), "MB": (["{} MB", "{} Megabyte"], ["{} MB", "{} megabytes"]), "Mbit/s": (["{} Mbit/s", "{} Megabit pro Sekunde"], ["{} Mbit/s", "{} Mbps", "{} megabits per second"]),
    "s": (["{} Sekunden", "{} s"], ["{} seconds", "{} s"]), "min": (["{} Minuten", "{} min"], ["{} minutes", "{} min"]), "h": (["{} Stunden", "{} Std."], ["{} hours", "{} hrs"]),
    "d": (["{} Tage"], ["{} days"]), "wk": (["{} Wochen"], ["{} weeks"]), "mo": (["{} Monate"], ["{} months"]), "a": (["{} Jahre"], ["{} years"]),
    "bar": (["{} bar", "{} Bar"], ["{} bar"]), "hPa": (["{} hPa", "{} Hektopascal"], ["{} hPa", "{} hectopascals"]), "dB": (["{} dB", "{} Dezibel"], ["{} dB", "{} decibels"]),
    "kcal": (["{} kcal", "{} Kilokalorien"], ["{} kcal", "{} kilocalories"]), "kJ": (["{} kJ", "{} Kilojoule"], ["{} kJ", "{} kilojoules"]),
}
NEAR = [
    "km m cm mm mi ft in nmi", "m2 km2 ha", "m3 l ml", "kg g mg t lb", "C F", "km/h mph m/s", "% ‰", "kW MW GW W hp", "kWh MWh kW MW", "V A W", "MHz GHz", "GB MB Mbit/s",
    "s min h d wk mo a", "bar hPa", "dB %", "kcal kJ",
]

def units(rng):
    code = rng.choice(list(UNITS))
    german, english = UNITS[code]
    i, j = rng.randrange(len(german)), rng.randrange(len(english))
    near = [c for row in NEAR if code in row.split() for c in row.split() if c != code]
    wrong = rng.choice(UNITS[rng.choice(near)][1])
    g, e, _, shape = amount(rng)
    while isinstance(shape, tuple) and shape[0] in (4, 6, 7):
        g, e, _, shape = amount(rng)
    return german[i].format(g), english[j].format(e), wrong.format(e), (code, i, j)

FRAMES = {
    dates: [
        ("Der Rat tagte {}, wie das Amt sagte.", "The council met {}, the office said."), ("Die neue Brücke wurde {} eröffnet.", "The new bridge was opened {}."),
        ("Wer {} einen Antrag stellt, bekommt das Geld früher.", "Anyone who applies {} gets the money sooner."),
        ("Das Gericht hat {} entschieden.", "The court ruled {}."), ("Die Frist läuft {} ab.", "The time limit expires {}."),
        ("Ein Sprecher teilte mit, der Streik habe {} begonnen.", "A spokesman said that the strike had begun {}."),
        ("Sie zog {} in ein anderes Dorf.", "She moved to another village {}."), ("Der Vertrag wurde {} unterzeichnet und gilt seither.", "The treaty was signed {} and has been in force since."),
    ],
    times: [
        ("Die Sitzung beginnt {}.", "The session begins {}."), ("Der Zug fuhr {} ab.", "The train left {}."), ("Das Büro ist {} nicht besetzt.", "The office is not staffed {}."),
        ("Die Feuerwehr wurde {} gerufen, wie es hieß.", "The fire brigade was called {}, it was said."), ("Der Strom fiel {} aus.", "The power failed {}."),
    ],
    numbers: [
        ("Die Zahl der Anträge änderte sich {}.", "The number of applications changed {}."), ("Das Ergebnis wurde {} übertroffen.", "The result was exceeded {}."),
        ("Die Grenze wurde {} verschoben, teilte das Amt mit.", "The limit was moved {}, the office announced."), ("Die Mannschaft lag {} vorn.", "The team was ahead {}."),
    ],
    currencies: [
        ("Der Umbau kostet {}.", "The conversion costs {}."), ("Der Verein bekam {} vom Land.", "The association received {} from the state."),
        ("Sie zahlten {} für das Haus.", "They paid {} for the house."), ("Der Schaden wird auf {} geschätzt.", "The damage is put at {}."),
        ("Die Firma setzte {} um, mehr als zuvor.", "The firm turned over {}, more than before."),
    ],
    units: [
        ("Gemessen wurden {}.", "The measurement was {}."), ("Es waren genau {}, sagte sie.", "It was exactly {}, she said."),
        ("Erlaubt sind höchstens {}.", "At most {} are allowed."), ("Die Anlage schafft {} im Mittel.", "The plant manages {} on average."),
        ("Bei {} ist Schluss.", "The limit is {}."),
    ],
}
KINDS = {"dates": dates, "times": times, "numbers": numbers, "currencies": currencies, "units": units}

def tidy(text):
    for double, single in ((",.", "."), ("..", "."), (",,", ","), (".,.", ".")):
        text = text.replace(double, single)
    return text

def pairs(count, seed):
    """`count` pairs of each kind; equal seeds give equal pairs."""
    result = []
    for kind, make in KINDS.items():
        rng = random.Random(f"{seed} {kind}")
        shapes, seen = {}, set()
        made = 0
        while made < count:
            german, english, wrong, shape = make(rng)
            frame = rng.choice(FRAMES[make])
            row = [tidy(t) for t in (frame[0].format(german), frame[1].format(english), frame[1].format(wrong))]
            if english == wrong or tuple(row) in seen:
                continue
            seen.add(tuple(row))
            made += 1
            # Every fifth shape in the order in which they come up.
            number = shapes.setdefault(repr(shape), len(shapes))
            result.append(Pair(kind, *row, number % 5 == 4))
    return result
