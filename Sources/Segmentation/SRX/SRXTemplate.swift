/// What SRX can say of one of our rules: regular expressions on both sides of a place, with the names of word lists in them.
///
/// SRX knows neither the line around a place nor the words beyond the ones it matches, and has no conditions; so a template is
/// an approximation, and some rules have none.
struct SRXTemplate: Sendable {
  /// The name of our rule.
  let rule: String
  let isBreak: Bool
  /// `{name}` stands for the words of a list, `{shortMonths}` for months of up to four letters.
  let before: String
  let after: String
  /// nil: every language.
  let language: String?

  private init(_ rule: String, isBreak: Bool, _ before: String, _ after: String, _ language: String?) {
    self.rule = rule
    self.isBreak = isBreak
    self.before = before
    self.after = after
    self.language = language
  }

  static func split(_ rule: String, _ before: String, _ after: String, only language: String? = nil) -> SRXTemplate {
    SRXTemplate(rule, isBreak: true, before, after, language)
  }

  static func join(_ rule: String, _ before: String, _ after: String, only language: String? = nil) -> SRXTemplate {
    SRXTemplate(rule, isBreak: false, before, after, language)
  }

  /// In the order in which SRX asks them. It is not quite that of our rules: what ours exclude by a condition, SRX has to decide
  /// earlier.
  static let all: [SRXTemplate] = [
    .join("no space", #"[.!?…]"#, #"[\p{L}\p{Nd}]"#),
    .join("abbreviation before a number", #"(?<!\w)(?:{numberAbbreviations})\."#, #"\s+(?:\d|[IVXLC]+\b)"#),
    .join("street number", #"[Ss]tr\."#, #"\s+\d"#, only: "de"),
    .join("abbreviation", #"(?<!\w)(?:{openAbbreviations})\."#, #"\s"#),
    .split(
      "abbreviation at the end", #"(?<!\w)(?:{closingAbbreviations})\."#, #"\s+["„“”»«(]?(?:{starters})(?!\w)"#),
    .split("abbreviation at the end", #"(?<!\w)(?:{enumerationEnds})\."#, #"\s+\p{Lu}"#),
    .join("abbreviation, sentence goes on", #"(?<!\w)(?:{closingAbbreviations})\."#, #"\s+[\p{L}\d]"#),
    .join("abbreviation, sentence goes on", #"(?<!\w)(?:{enumerationEnds})\."#, #"\s+[\p{L}\d]"#),
    .join("footnote mark", #"[.!?…](?:\s?\[\d{1,4}\])*"#, #"\s?\[\d{1,4}\]"#),
    .split("footnote mark", #"[.!?…](?:\s?\[\d{1,4}\])+|\p{L}\p{L}[.!?][¹²³⁰⁴-⁹†]+"#, #"\s"#),
    .join("emoticon", #"[.!?…]"#, #"\s+(?:[:;=][-o^~']?[)(DPpO/\\|*]|\(-?[:;]|\^\^|[xX]D\b|[\x{1F300}-\x{1FAFF}])"#),
    .split(
      "emoticon", #"[.!?…]\s+(?:[:;=][-o^~']?[)(DPpO/\\|*]+|\(-?[:;]|\^\^|[xX]D|[\x{1F300}-\x{1FAFF}]+)"#, #"\s"#),
    .join("bracketed mark", #"[(\[][!?]+[)\]]"#, #"\s"#),
    .join("nothing begins", #"[.!?…]"#, #"\s+[?!,;.]"#),
    .join("spaced ellipsis", #"\s\.(?:\s\.){2,}"#, #"\s"#),
    .join("ordinal", #"\b(?:{ordinalLeads})\s\d{1,3}\."#, #"\s+(?!(?:{starters})\b)\p{L}"#, only: "de"),
    .join("date", #"\b(?:[0-2]?\d|3[01])\."#, #"\s+(?:(?:{months})\b|(?:0?[1-9]|1[0-2])\.)"#, only: "de"),
    .join("date", #"\b(?:[0-2]?\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\."#, #"\s+(?:\d|\p{Ll})"#, only: "de"),
    .join("date", #"\b(?:{shortMonths})\."#, #"\s+\d"#),
    .join("ordinal before its noun", #"\b\d{1,3}\."#, #"\s+(?:{ordinalNouns})\b"#, only: "de"),
    .join("list number", #"^\s*\d{1,3}\.\)?"#, #"\s"#),
    .join("list number", #":\s\d\."#, #"\s"#),
    .join("section number", #"^\s*\d{1,3}(?:\.\d{1,3})+\."#, #"\s"#),
    .join(
      "heading number", #"^\s*(?:{numberedNouns})\s(?:\d+|\p{Lu}|[IVXLC]+)\."#, #"\s+(?!(?:{starters})\b)\p{Lu}"#),
    .join("list letter", #"^\s*(?:\p{L}|[IVXLC]+)\."#, #"\s"#),
    .join(
      "ruler or council", #"(?<!\b(?:{numberedNouns}))\s[IVX]+\."#, #"\s+(?!(?:{starters})\b)\p{L}"#, only: "de"),
    .join(
      "initial", #"(?<!\b(?:{numberedNouns})\s)\b(?!(?:{wholeWords})\.)\p{Lu}\."#, #"\s+(?!(?:{starters})\b[^.])\p{Lu}"#
    ),
    .join("author and bracket", #"\p{Lu}\p{L}+,\s\p{Lu}\."#, #"\s+\("#),
    .join("author and year", #"\p{Lu}\p{L}+,?\s\p{Lu}\."#, #"\s+\d"#),
    .join("dotted abbreviation", #"\b\p{L}{1,2}\.(?:\p{L}{1,2}\.)+"#, #"\s+(?!(?:{starters})\b)\p{L}"#),
    .join("small letter", #"(?<=\s)(?!(?:{wholeWords})\.)\p{Ll}\."#, #"\s+(?!(?:{starters})\b)"#),
    .join(
      "shape of an abbreviation",
      #"(?<!\d)\s(?!(?:{wholeWords})\.)(?:[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]+|\p{L}{2,}(?:[tgbfkpzs]l|[tgdbfkpz]r))\."#,
      #"\s+(?!(?:{starters})\b)\p{L}"#),
    .join("name with a mark", #"\b(?:{namesWithMark})[!?]"#, #"\s+(?!(?:{starters})\b)"#),
    .split("brand in lower case", #"\p{L}\p{L}[.!?]"#, #"\s+\p{Ll}{1,2}\p{Lu}"#),
    .split("address follows", #"[.!?…]"#, #"\s+(?:https?://|www\.|[#@]\p{L})"#),
    .split("small letter in English", #"\p{L}\p{L}[.!?]"#, #"\s+\p{Ll}"#, only: "en"),
    .join("quotation, sentence goes on", #"[.!?…][\p{Pe}\p{Pf}\p{Pi}"']+"#, #"\s+\p{Ll}"#),
    .join("lower case follows", #"[.!?…]"#, #"\s+\p{Ll}"#),
    .split("number follows", #"(?:[!?]|\p{L}{3,}\.|\d{3,}\.)[\p{Pe}\p{Pf}\p{Pi}"']*"#, #"\s+\p{Nd}"#),
    .join("no boundary", #"\."#, #"\s+\p{Nd}"#),
    .split("ellipsis", #"(?:\.{2,}|…)[\p{Pe}\p{Pf}\p{Pi}"']*"#, #"\s+[\p{Lu}\p{Lo}\p{P}]"#),
    .split("sign follows", #"[.!?]"#, #"\s+\p{S}"#),
    .split("end mark", #"[.!?…][\p{Pe}\p{Pf}\p{Pi}"']*"#, #"\s+[\p{Lu}\p{Lo}\p{P}\p{S}]"#),
    .split("ideographic mark", #"[。！？]"#, ""),
  ]
}
