internal import UnicodeText

/// The names, codes and signs that currencies and units of measure have in a language.
struct MeasureWords: Sendable {
  /// What a number counts.
  struct Kind: Hashable, Sendable {
    /// "EUR", "km"; the family itself where a text does not say which of it is meant.
    var code: String
    /// What several kinds are called for short: "dollar", "degree".
    var family: String?
    var isCurrency: Bool

    /// Dollars may be Canadian dollars, which are no Australian ones.
    func agrees(with other: Kind) -> Bool {
      code == other.code || family != nil && family == other.family && (code == family || other.code == other.family)
    }
  }

  /// Codes and signs, as they are written: "km/h", "MW", "US$".
  private(set) var signs: [String: Kind] = [:]
  /// Words in small letters, with a blank between them.
  private(set) var words: [String: Kind] = [:]
  /// The most words that a name has.
  static let longest = 4

  static let german = MeasureWords(\.german)
  static let english = MeasureWords(\.english)

  private init(_ language: KeyPath<Row, String>) {
    for (rows, isCurrency) in [(Self.currencies, true), (Self.units, false)] {
      for row in rows {
        let names = row.code.split(separator: ":").map(String.init)
        let kind = Kind(
          code: names[names.count - 1], family: row.code.contains(":") ? names[0] : nil, isCurrency: isCurrency)
        for sign in row.signs.split(separator: " ") { signs[String(sign)] = kind }
        for word in row[keyPath: language].split(separator: ", ").flatMap(Self.expanded) { words[word] = kind }
      }
    }
  }

  /// "tag(e,en)": "tag", "tage", "tagen".
  private static func expanded(_ pattern: Substring) -> [String] {
    guard let open = pattern.firstIndex(of: "("), let close = pattern.firstIndex(of: ")") else {
      return [String(pattern)]
    }
    let endings = [""] + pattern[pattern.index(after: open)..<close].split(separator: ",").map(String.init)
    let (stem, rest) = (pattern[..<open], pattern[pattern.index(after: close)...])
    return endings.flatMap { ending in expanded(Substring(stem + ending + rest)) }
  }

  /// The code; behind its family, where it has one. A row whose code is a family stands for any of it.
  private struct Row {
    var code: String
    var signs: String
    var german: String
    var english: String

    init(_ code: String, _ signs: String, _ german: String, _ english: String) {
      self.code = code
      self.signs = signs
      self.german = german
      self.english = english
    }
  }

  private static let currencies: [Row] = [
    Row("EUR", "€ EUR", "eur, euro(s)", "eur, euro(s)"),
    Row("dollar:", "$", "dollar(s)", "dollar(s)"),
    Row("dollar:USD", "USD US$ US-$", "us dollar(s), amerikanische(n,r) dollar", "us dollar(s), american dollar(s)"),
    Row("dollar:CAD", "CAD C$ CA$ CAN$", "kanadische(n,r) dollar", "canadian dollar(s)"),
    Row("dollar:AUD", "AUD A$ AU$", "australische(n,r) dollar", "australian dollar(s)"),
    Row("dollar:NZD", "NZD NZ$", "neuseeländische(n,r) dollar, neuseeland dollar", "new zealand dollar(s)"),
    Row("dollar:HKD", "HKD HK$", "hongkong dollar, hongkonger dollar", "hong kong dollar(s)"),
    Row("dollar:SGD", "SGD S$", "singapur dollar", "singapore dollar(s)"),
    Row("dollar:TWD", "TWD NT$", "taiwan dollar, taiwanische(n,r) dollar", "taiwan dollar(s), taiwanese dollar(s)"),
    Row("pound:", "£", "pfund", "pound(s)"),
    Row("pound:GBP", "GBP", "britische(n,r) pfund, pfund sterling", "pound(s) sterling, sterling, british pound(s)"),
    Row("pound:EGP", "EGP", "ägyptische(n,r) pfund", "egyptian pound(s)"),
    Row("pound:lb", "lb lbs", "us pfund", "lb, lbs"),
    Row("franc:", "", "franken, franc(s)", "franc(s)"),
    Row("franc:CHF", "CHF SFr sFr Sfr", "schweizer franken", "swiss franc(s)"),
    Row("yen", "¥ JPY", "yen, japanische(n,r) yen", "yen, japanese yen"),
    Row("krone:", "kr", "krone(n)", "krona, kronor, kroner, krone, koruna(s), crown(s)"),
    Row(
      "krone:SEK", "SEK", "schwedische(n,r) krone(n), schwedenkrone(n)",
      "swedish krona, swedish kronor, swedish crown(s)"),
    Row("krone:DKK", "DKK", "dänische(n,r) krone(n)", "danish krone, danish kroner, danish crown(s)"),
    Row("krone:NOK", "NOK", "norwegische(n,r) krone(n)", "norwegian krone, norwegian kroner, norwegian crown(s)"),
    Row("krone:ISK", "ISK", "isländische(n,r) krone(n)", "icelandic krona, icelandic kronur"),
    Row("krone:CZK", "CZK Kč", "tschechische(n,r) krone(n)", "czech crown(s), czech koruna(s)"),
    Row(
      "PLN", "PLN zł", "zloty(s), złoty(s), polnische(n,r) zloty(s), polnische(n,r) złoty(s)",
      "zloty(s), złoty(s), polish zloty(s), polish złoty(s)"),
    Row("ruble:", "₽", "rubel", "rouble(s), ruble(s)"),
    Row("ruble:RUB", "RUB", "russische(n,r) rubel", "russian rouble(s), russian ruble(s)"),
    Row("ruble:BYN", "BYN", "belarussische(n,r) rubel", "belarusian rouble(s), belarusian ruble(s)"),
    Row(
      "UAH", "₴ UAH", "hrywnja, griwna, hrywna, griwnja, ukrainische(n,r) hrywnja", "hryvnia(s), ukrainian hryvnia(s)"),
    Row("CNY", "CNY RMB", "yuan, renminbi, chinesische(n,r) yuan", "yuan, renminbi, chinese yuan"),
    Row("rupee:", "", "rupie(n)", "rupee(s)"),
    Row("rupee:INR", "INR ₹", "indische(n,r) rupie(n)", "indian rupee(s)"),
    Row("rupee:PKR", "PKR", "pakistanische(n,r) rupie(n)", "pakistani rupee(s)"),
    Row("lira:", "", "lira, lire", "lira(s), lire"),
    Row("lira:TRY", "TRY ₺", "türkische(n,r) lira", "turkish lira(s)"),
    Row("lira:ITL", "ITL", "italienische(n,r) lire, italienische(n,r) lira", "italian lira, italian lire"),
    Row("peso:", "", "peso(s)", "peso(s)"),
    Row("peso:MXN", "MXN", "mexikanische(n,r) peso(s)", "mexican peso(s)"),
    Row("peso:ARS", "ARS", "argentinische(n,r) peso(s)", "argentine peso(s), argentinian peso(s)"),
    Row("BRL", "BRL R$", "brasilianische(n,r) real", "brazilian reais, brazilian real, reais"),
    Row("ZAR", "ZAR", "südafrikanische(n,r) rand", "south african rand"),
    Row("KRW", "KRW ₩", "südkoreanische(n,r) won", "south korean won"),
    Row("HUF", "HUF", "forint, ungarische(n,r) forint", "forint(s), hungarian forint(s)"),
    Row("RON", "RON", "rumänische(n,r) lei, lei", "romanian lei, lei"),
    Row("BGN", "BGN", "lewa, bulgarische(n,r) lew", "leva, bulgarian lev"),
    Row("ILS", "ILS ₪", "schekel", "shekel(s)"),
    Row(
      "DEM", "DEM DM", "d mark, deutsche mark, deutschen mark, mark",
      "deutschmark(s), deutsche mark(s), german mark(s), mark(s), d mark(s)"),
    Row("cent", "ct", "cent(s)", "cent(s)"),
  ]

  private static let units: [Row] = [
    Row(
      "%", "%", "prozent, prozentpunkt(e,en), prozentig(e,en,er,es)",
      "percent, per cent, pct, pc, percentage, percentage point(s)"),
    Row("‰", "‰", "promille", "per mille, per mil, per thousand"),
    Row("km", "km", "kilometer(n,s)", "km, kilometre(s), kilometer(s)"),
    Row("m", "m", "meter(n,s)", "metre(s), meter(s)"),
    Row("cm", "cm", "zentimeter(n,s)", "cm, centimetre(s), centimeter(s)"),
    Row("mm", "mm", "millimeter(n,s)", "mm, millimetre(s), millimeter(s)"),
    Row("µm", "µm μm", "mikrometer(n)", "micrometre(s), micrometer(s), micron(s)"),
    Row("nm", "nm", "nanometer(n)", "nanometre(s), nanometer(s)"),
    Row("mi", "mi", "meile(n)", "mile(s)"),
    Row("nmi", "nmi sm", "seemeile(n)", "nautical mile(s)"),
    Row("ft", "ft", "fuß", "ft, foot, feet"),
    Row("in", "″ in.", "zoll", "inch(es)"),
    Row("yd", "yd", "yard(s)", "yard(s), yd"),
    Row("ly", "", "lichtjahr(e,en)", "light year(s)"),
    Row("m²", "m² m2 qm", "quadratmeter(n,s)", "square metre(s), square meter(s), sq m, sqm"),
    Row("km²", "km² km2 qkm", "quadratkilometer(n,s)", "square kilometre(s), square kilometer(s), sq km, sqkm"),
    Row("cm²", "cm² cm2", "quadratzentimeter(n)", "square centimetre(s), square centimeter(s), sq cm"),
    Row("mi²", "", "quadratmeile(n)", "square mile(s), sq mi"),
    Row("ft²", "", "quadratfuß", "square foot, square feet, sq ft"),
    Row("ha", "ha", "hektar(en)", "hectare(s)"),
    Row("acre", "", "acre(s)", "acre(s)"),
    Row("m³", "m³ m3 cbm", "kubikmeter(n,s)", "cubic metre(s), cubic meter(s), cu m"),
    Row("cm³", "cm³ cm3 ccm cc", "kubikzentimeter(n)", "cubic centimetre(s), cubic centimeter(s)"),
    Row("l", "l", "liter(n,s)", "litre(s), liter(s)"),
    Row("hl", "hl", "hektoliter(n)", "hectolitre(s), hectoliter(s)"),
    Row("ml", "ml", "milliliter(n)", "millilitre(s), milliliter(s)"),
    Row("gal", "gal", "gallone(n)", "gallon(s)"),
    Row("bbl", "bbl", "barrel(n), fass", "barrel(s)"),
    Row("kg", "kg", "kilo(s), kilogramm", "kg, kilo(s), kilogram(s), kilogramme(s)"),
    Row("g", "g", "gramm", "gram(s), gramme(s)"),
    Row("mg", "mg", "milligramm", "milligram(s)"),
    Row("µg", "µg μg", "mikrogramm", "microgram(s)"),
    Row("t", "t", "tonne(n)", "ton(s), tonne(s), metric ton(s), metric tonne(s)"),
    Row("oz", "oz", "unze(n)", "ounce(s)"),
    Row("degree:", "° º", "grad(e,en)", "degree(s)"),
    Row("degree:C", "°C ºC ℃", "grad celsius", "degree(s) celsius, degree(s) centigrade, degree(s) c"),
    Row("degree:F", "°F ºF ℉", "grad fahrenheit", "degree(s) fahrenheit, degree(s) f"),
    Row("degree:K", "", "grad kelvin, kelvin", "kelvin(s)"),
    Row(
      "km/h", "km/h kmh Km/h",
      "stundenkilometer(n), kilometer(n) pro stunde, kilometer(n) in der stunde, kilometer(n) die stunde",
      "kph, kilometre(s) per hour, kilometer(s) per hour, kilometre(s) an hour, kilometer(s) an hour"),
    Row("mph", "mph", "meile(n) pro stunde, meile(n) in der stunde", "mph, mile(s) per hour, mile(s) an hour"),
    Row(
      "m/s", "m/s", "meter(n) pro sekunde, sekundenmeter(n)",
      "metre(s) per second, meter(s) per second, metre(s) a second"),
    Row("knot", "kn kt kts", "knoten", "knot(s)"),
    Row("s", "s sec", "sek, sekunde(n)", "sec, secs, second(s)"),
    Row("ms", "ms", "millisekunde(n)", "millisecond(s)"),
    Row("min", "min", "minute(n)", "min, mins, minute(s)"),
    Row("h", "h", "std, stunde(n)", "hr, hrs, hour(s)"),
    Row("day", "", "tag(e,en)", "day(s)"),
    Row("week", "", "woche(n)", "week(s)"),
    Row("month", "", "monat(e,en)", "month(s)"),
    Row("year", "", "jahr(e,en)", "year(s)"),
    Row("bit", "bit", "bit(s)", "bit(s)"),
    Row("byte", "", "byte(s)", "byte(s)"),
    Row("kB", "kB KB kb", "kilobyte(s)", "kilobyte(s)"),
    Row("MB", "MB mb", "megabyte(s)", "megabyte(s)"),
    Row("GB", "GB gb", "gigabyte(s)", "gigabyte(s)"),
    Row("TB", "TB", "terabyte(s)", "terabyte(s)"),
    Row("KiB", "KiB", "kibibyte(s)", "kibibyte(s)"),
    Row("MiB", "MiB", "mebibyte(s)", "mebibyte(s)"),
    Row("GiB", "GiB", "gibibyte(s)", "gibibyte(s)"),
    Row("kbit/s", "kbit/s kbps Kbps kb/s", "kilobit(s) pro sekunde", "kilobit(s) per second"),
    Row("Mbit/s", "Mbit/s MBit/s Mbps Mb/s", "megabit(s) pro sekunde", "megabit(s) per second"),
    Row("Gbit/s", "Gbit/s GBit/s Gbps Gb/s", "gigabit(s) pro sekunde", "gigabit(s) per second"),
    Row("MB/s", "MB/s", "megabyte(s) pro sekunde", "megabyte(s) per second"),
    Row("W", "W", "watt", "watt(s)"),
    Row("kW", "kW KW", "kilowatt", "kilowatt(s)"),
    Row("MW", "MW", "megawatt", "megawatt(s)"),
    Row("GW", "GW", "gigawatt", "gigawatt(s)"),
    Row("kWh", "kWh KWh kwh", "kilowattstunde(n)", "kilowatt hour(s)"),
    Row("MWh", "MWh", "megawattstunde(n)", "megawatt hour(s)"),
    Row("GWh", "GWh", "gigawattstunde(n)", "gigawatt hour(s)"),
    Row("TWh", "TWh", "terawattstunde(n)", "terawatt hour(s)"),
    Row("hp", "PS hp", "pferdestärke(n)", "hp, horsepower, bhp"),
    Row("V", "V", "volt", "volt(s)"),
    Row("A", "A", "ampere", "ampere(s), amp(s)"),
    Row("mA", "mA", "milliampere", "milliampere(s), milliamp(s)"),
    Row("Ah", "Ah", "amperestunde(n)", "ampere hour(s), amp hour(s)"),
    Row("mAh", "mAh", "milliamperestunde(n)", "milliampere hour(s), milliamp hour(s)"),
    Row("Ω", "Ω", "ohm", "ohm(s)"),
    Row("Hz", "Hz", "hertz", "hertz"),
    Row("kHz", "kHz", "kilohertz", "kilohertz"),
    Row("MHz", "MHz", "megahertz", "megahertz"),
    Row("GHz", "GHz", "gigahertz", "gigahertz"),
    Row("J", "J", "joule", "joule(s)"),
    Row("kJ", "kJ", "kilojoule", "kilojoule(s)"),
    Row("kcal", "kcal", "kilokalorie(n)", "kilocalorie(s)"),
    Row("cal", "", "kalorie(n)", "calorie(s)"),
    Row("bar", "bar", "bar", "bar(s)"),
    Row("hPa", "hPa", "hektopascal", "hectopascal(s)"),
    Row("Pa", "Pa", "pascal", "pascal(s)"),
    Row("dB", "dB", "dezibel", "decibel(s)"),
    Row("N", "N", "newton", "newton(s)"),
    Row("Nm", "Nm", "newtonmeter(n)", "newton metre(s), newton meter(s)"),
    Row("ppm", "ppm", "teile pro million", "parts per million"),
    Row("px", "px", "pixel(n)", "pixel(s)"),
    Row("pt", "pt", "", ""),
    Row("dpi", "dpi DPI", "", "dpi"),
    Row("lx", "lx", "lux", "lux"),
    Row("lm", "lm", "lumen", "lumen(s)"),
  ]
}
