/// Letter groups that tell whether a word is a Slavic name in German transcription, and of which language.
enum NameMarks {
  struct Mark: Sendable {
    let group: [Unicode.Scalar]
    let place: Place
    /// How much the group speaks for a transcribed name (positive) or against one (negative).
    let evidence: Double
    /// How much likelier the group makes each language.
    let factors: OriginShares

    enum Place: Sendable { case whole, start, inside, end }

    init(
      _ group: String, _ place: Place, _ evidence: Double, uk: Double = 1, ru: Double = 1, be: Double = 1,
      bg: Double = 1
    ) {
      self.group = Array(group.unicodeScalars)
      self.place = place
      self.evidence = evidence
      self.factors = OriginShares(uk: uk, ru: ru, be: be, bg: bg)
    }

    /// Whether the mark alone tells little.
    var isWeak: Bool { evidence > 0 && evidence < 2 }

    /// Whether the mark is in a word in small letters. At the end or start something must be left beside the group.
    func occurs(in word: [Unicode.Scalar]) -> Bool {
      guard word.count >= group.count else { return false }
      switch place {
      case .whole: return word == group
      case .start: return word.count > group.count && word.starts(with: group)
      case .end: return word.count > group.count && word.suffix(group.count).elementsEqual(group)
      case .inside:
        return (0...(word.count - group.count)).contains { word[$0..<($0 + group.count)].elementsEqual(group) }
      }
    }
  }

  /// Of the marks at the end only the longest counts, since it says all that the shorter ones say.
  static let ends = [
    Mark("skyj", .end, 4, uk: 20, ru: 0.2, be: 0.2, bg: 0.05),
    Mark("zkyj", .end, 4, uk: 20, ru: 0.2, be: 0.2, bg: 0.05),
    Mark("yj", .end, 3, uk: 6, ru: 1.5, be: 0.6, bg: 0.05), Mark("ij", .end, 3, uk: 3, ru: 1.5, be: 0.6, bg: 0.3),
    Mark("ski", .end, 0.8, uk: 0.25, ru: 3, be: 0.8, bg: 2), Mark("zki", .end, 2, uk: 0.25, ru: 4, be: 1, bg: 0.5),
    Mark("ijski", .end, 2, uk: 0.2, ru: 1, be: 0.3, bg: 6),
    Mark("skij", .end, 3, uk: 0.3, ru: 6, be: 0.2, bg: 0.2), Mark("sky", .end, 1, uk: 1.5),
    Mark("ske", .end, 2, uk: 15, ru: 0.1, be: 0.2, bg: 0.2), Mark("zke", .end, 2, uk: 15, ru: 0.1, be: 0.2, bg: 0.1),
    Mark("skaja", .end, 4, uk: 0.1, ru: 8, be: 2, bg: 0.1), Mark("ska", .end, 0.5),
    Mark("skoje", .end, 4, uk: 0.1, ru: 8, be: 0.5, bg: 0.05),
    Mark("aja", .end, 2, uk: 0.1, ru: 6, be: 4, bg: 0.1), Mark("yje", .end, 2, uk: 0.1, ru: 6, be: 3, bg: 0.1),
    Mark("oje", .end, 1, uk: 0.1, ru: 6, be: 0.5, bg: 0.1),
    Mark("ow", .end, 2, uk: 0.6, ru: 2.5, be: 0.3, bg: 3), Mark("ew", .end, 2, uk: 0.6, ru: 2.5, be: 0.3, bg: 3),
    Mark("jow", .end, 4, uk: 0.3, ru: 5, be: 0.3, bg: 0.3), Mark("jew", .end, 4, uk: 0.6, ru: 4, be: 0.3, bg: 0.2),
    Mark("owa", .end, 2, uk: 0.6, ru: 2.5, be: 0.4, bg: 3), Mark("ewa", .end, 2, uk: 0.6, ru: 2.5, be: 0.4, bg: 3),
    Mark("jewa", .end, 4, uk: 0.6, ru: 4, be: 0.4, bg: 0.2), Mark("jowa", .end, 4, uk: 0.3, ru: 5, be: 0.4, bg: 0.3),
    Mark("owo", .end, 2, uk: 0.7, ru: 2, be: 0.2, bg: 4), Mark("ewo", .end, 2, uk: 0.4, ru: 2, be: 0.2, bg: 5),
    Mark("owe", .end, 2, uk: 10, ru: 0.1, be: 0.3, bg: 0.2), Mark("ewe", .end, 2, uk: 10, ru: 0.1, be: 0.3, bg: 0.2),
    Mark("yne", .end, 2, uk: 10, ru: 0.1, be: 0.3, bg: 0.05), Mark("schne", .end, 2, uk: 10, ru: 0.1, be: 0.3, bg: 0.2),
    Mark("enko", .end, 4, uk: 3, ru: 1.5, be: 0.8, bg: 0.1), Mark("enka", .end, 2, uk: 0.3, ru: 0.3, be: 8, bg: 0.2),
    Mark("uk", .end, 1, uk: 3, ru: 0.7, be: 1.5, bg: 0.1), Mark("juk", .end, 3, uk: 5, ru: 0.7, be: 2, bg: 0.05),
    Mark("tschuk", .end, 4, uk: 5, ru: 0.7, be: 1.5, bg: 0.05),
    Mark("tschyk", .end, 4, uk: 8, ru: 0.3, be: 2, bg: 0.05),
    Mark("tschik", .end, 3, uk: 0.3, ru: 4, be: 0.6, bg: 0.6), Mark("tschak", .end, 3, uk: 4, be: 1, bg: 0.2),
    Mark("tschko", .end, 3, uk: 3), Mark("schko", .end, 3, uk: 3), Mark("jko", .end, 3, uk: 3, bg: 2),
    Mark("owitsch", .end, 3, uk: 0.3, ru: 2.5, be: 1.5, bg: 0.5),
    Mark("ewitsch", .end, 3, uk: 0.3, ru: 2.5, be: 1.5, bg: 0.5),
    Mark("jewitsch", .end, 4, uk: 0.3, ru: 3, be: 1.5, bg: 0.2),
    Mark("ytsch", .end, 4, uk: 12, ru: 0.3, be: 1.5, bg: 0.05),
    Mark("owna", .end, 3, uk: 0.2, ru: 5), Mark("jewna", .end, 4, uk: 0.2, ru: 5),
    Mark("iwna", .end, 4, uk: 12, ru: 0.1),
    Mark("awitschy", .end, 4, uk: 0.3, ru: 0.1, be: 30, bg: 0.02),
    Mark("itschy", .end, 4, uk: 1, ru: 0.8, be: 10, bg: 0.02), Mark("tschi", .end, 2, uk: 0.7, ru: 3, be: 0.3, bg: 0.5),
    Mark("iw", .end, 3, uk: 15, ru: 0.1, be: 0.1, bg: 0.1), Mark("jiw", .end, 4, uk: 30, ru: 0.05, be: 0.05, bg: 0.05),
    Mark("iwka", .end, 4, uk: 20, ru: 0.1, be: 0.2, bg: 0.1),
    Mark("jiwka", .end, 4, uk: 30, ru: 0.05, be: 0.05, bg: 0.05),
    Mark("owka", .end, 4, uk: 0.6, ru: 5, be: 0.6, bg: 0.3), Mark("jewka", .end, 4, uk: 0.6, ru: 4, be: 0.6, bg: 0.2),
    Mark("auka", .end, 3, uk: 0.1, ru: 0.1, be: 10, bg: 0.1), Mark("wka", .end, 3, uk: 2, ru: 2, be: 0.6, bg: 0.3),
    Mark("nka", .end, 0.5), Mark("jka", .end, 2, uk: 2, be: 1.5),
    Mark("ynka", .end, 2, uk: 6, ru: 0.5, be: 2, bg: 0.02),
    Mark("janka", .end, 3, uk: 2), Mark("schka", .end, 2), Mark("tschka", .end, 2),
    Mark("hrad", .end, 3, uk: 8, ru: 0.05, be: 5, bg: 0.05),
    Mark("horod", .end, 3, uk: 12, ru: 0.05, be: 0.5, bg: 0.05),
    Mark("grad", .end, 2, uk: 0.1, ru: 2, be: 0.1, bg: 4), Mark("gorod", .end, 3, uk: 0.1, ru: 10, be: 0.1, bg: 0.1),
    Mark("gorsk", .end, 3, uk: 0.1, ru: 10, be: 0.1, bg: 0.2), Mark("horsk", .end, 3, uk: 10, ru: 0.1, be: 4, bg: 0.1),
    Mark("sk", .end, 1.5, uk: 1.2, ru: 2, be: 1.5, bg: 0.1), Mark("zk", .end, 3, uk: 2, ru: 2, be: 1.5, bg: 0.05),
    Mark("jansk", .end, 3, uk: 2, ru: 2), Mark("tschansk", .end, 3, uk: 4),
    Mark("pil", .end, 2, uk: 10, ru: 0.1, be: 0.1, bg: 0.1), Mark("opol", .end, 2, uk: 1.2, ru: 2),
    Mark("nzi", .end, 3, uk: 10, ru: 0.3, be: 0.3, bg: 0.5), Mark("wzi", .end, 4, uk: 12, ru: 0.2, be: 0.2, bg: 0.3),
    Mark("wez", .end, 3, uk: 1.5, ru: 1.5, be: 0.3, bg: 3), Mark("nez", .end, 0.5, uk: 3, ru: 1.5, be: 1.5),
    Mark("zja", .end, 4, uk: 15, ru: 0.05, be: 0.05, bg: 0.02), Mark("tschja", .end, 3, uk: 10),
    Mark("schja", .end, 3, uk: 10),
    Mark("niza", .end, 1, uk: 0.1, ru: 1, be: 0.1, bg: 5), Mark("wiza", .end, 2, uk: 0.1, ru: 1, be: 0.1, bg: 5),
    Mark("yza", .end, 3, uk: 1, ru: 0.1, be: 10, bg: 0.02), Mark("tiza", .end, 1, uk: 0.1, ru: 1, be: 0.1, bg: 5),
    Mark("ischte", .end, 3, uk: 0.05, ru: 0.05, be: 0.05, bg: 20),
    Mark("ouski", .end, 4, uk: 0.05, ru: 0.05, be: 30, bg: 0.05),
    Mark("ouskaja", .end, 4, uk: 0.05, ru: 0.05, be: 30, bg: 0.05),
    Mark("euski", .end, 4, uk: 0.05, ru: 0.05, be: 30, bg: 0.05),
    Mark("tschau", .end, 2, uk: 0.1, ru: 0.1, be: 10, bg: 0.1), Mark("jou", .end, 2, be: 10),
    Mark("jeu", .end, 2, be: 10),
    Mark("schyn", .end, 3, uk: 3, ru: 0.5), Mark("schin", .end, 2, uk: 0.2, ru: 4), Mark("schna", .end, 1),
    Mark("jan", .end, 2, uk: 0.8, ru: 1.5, bg: 0.5), Mark("ljak", .end, 3, uk: 3), Mark("jak", .end, 2, uk: 2.5),
    Mark("yky", .end, 3, uk: 12, ru: 0.05, be: 1, bg: 0.02), Mark("ky", .end, 1, uk: 3, bg: 0.1),
    Mark("ryj", .end, 3, uk: 6),
    Mark("ija", .end, 2, uk: 1.5), Mark("jin", .end, 2), Mark("kyn", .end, 1, uk: 3), Mark("kin", .end, 1, ru: 2),
    Mark("tschin", .end, 2, ru: 2), Mark("slaw", .end, 3), Mark("law", .end, 2), Mark("mir", .end, 1),
    Mark("schtschyna", .end, 4, uk: 6),
    Mark("ychiw", .end, 4, uk: 20), Mark("yzi", .end, 2, uk: 4), Mark("iwzi", .end, 4, uk: 20),
    Mark("nyj", .end, 4, uk: 10, ru: 1.5), Mark("nyk", .end, 3, uk: 8, ru: 0.1, be: 1),
    Mark("nik", .end, 0, uk: 0.2, ru: 2),
    Mark("lenko", .end, 4, uk: 3), Mark("itsch", .end, 0.5, uk: 0.3, ru: 1.5, be: 1.5),
    Mark("yschyn", .end, 4, uk: 10, be: 0.5),

    Mark("jany", .end, 3), Mark("schany", .end, 2, uk: 2), Mark("rzi", .end, 3, uk: 8), Mark("izi", .end, 1, uk: 4),
    Mark("tyn", .end, 2, uk: 3, bg: 0.05), Mark("zyn", .end, 2), Mark("sniza", .end, 3, bg: 10),
    Mark("schniza", .end, 3, bg: 6),
    Mark("rniza", .end, 2, bg: 6), Mark("wniza", .end, 3, bg: 8), Mark("schtiza", .end, 3, bg: 20),
    Mark("schny", .end, 2, uk: 2, be: 2),
    Mark("schnja", .end, 3), Mark("nja", .end, 1), Mark("ansk", .end, 2, uk: 1.2, ru: 2),
    Mark("insk", .end, 2, ru: 2, be: 1.5),
    Mark("orsk", .end, 2, ru: 2), Mark("ursk", .end, 2, ru: 4), Mark("stka", .end, 2),
    Mark("schino", .end, 3, uk: 0.6, ru: 3),
    Mark("kino", .end, 1, ru: 2), Mark("tscha", .end, 1), Mark("jaky", .end, 3, uk: 6), Mark("aky", .end, 1.5, uk: 6),
    Mark("wna", .end, 2), Mark("jawa", .end, 2), Mark("atscha", .end, 1), Mark("anje", .end, 2), Mark("wyl", .end, 2),
    Mark("ary", .end, 0.5), Mark("zowa", .end, 3), Mark("rodna", .end, 2), Mark("hirsk", .end, 4, uk: 20, ru: 0.05),
    Mark("pillja", .end, 4, uk: 10), Mark("llja", .end, 4, uk: 10, be: 2), Mark("nnja", .end, 4, uk: 10),
    Mark("gn", .end, -2), Mark("tz", .end, -3), Mark("ts", .end, -2), Mark("lz", .end, -3), Mark("mann", .end, -4),
    Mark("berg", .end, -4), Mark("bach", .end, -4), Mark("stein", .end, -4), Mark("feld", .end, -4),
    Mark("dorf", .end, -4), Mark("heim", .end, -4), Mark("hof", .end, -3), Mark("wald", .end, -4),
    Mark("haus", .end, -4), Mark("hausen", .end, -4), Mark("ingen", .end, -4), Mark("ungen", .end, -4),
    Mark("er", .end, -3), Mark("ke", .end, -2), Mark("ert", .end, -3), Mark("ard", .end, -2), Mark("olf", .end, -3),
    Mark("echt", .end, -4), Mark("land", .end, -3), Mark("stadt", .end, -4), Mark("kirchen", .end, -4),
    Mark("schmidt", .end, -4), Mark("schitz", .end, -3), Mark("itz", .end, -3), Mark("chen", .end, -3),
    Mark("lein", .end, -3), Mark("ling", .end, -3), Mark("ung", .end, -3), Mark("schaft", .end, -4),
    Mark("heit", .end, -4), Mark("keit", .end, -4), Mark("isch", .end, -2), Mark("stan", .end, -1),
    Mark("wood", .end, -5), Mark("ton", .end, -3), Mark("ley", .end, -3), Mark("wicz", .end, -4),
    Mark("ez", .end, 0.3), Mark("inez", .end, -2), Mark("lez", .end, -1), Mark("guez", .end, -4),
    Mark("llow", .end, -3),
    Mark("rowe", .end, -2), Mark("schirm", .end, -5),
    Mark("tschow", .end, 3, uk: 0.2, ru: 4, be: 0.2, bg: 1.5),
    Mark("tschowa", .end, 3, uk: 0.2, ru: 4, be: 0.2, bg: 1.5),
    Mark("ntsch", .end, -2), Mark("nitsch", .end, -2), Mark("bitsch", .end, -2), Mark("watsch", .end, -1),
    Mark("dorfow", .end, -3), Mark("hagenow", .end, -3),
    Mark("koi", .end, 2, ru: 4), Mark("nzy", .end, 2, ru: 2), Mark("pzi", .end, 2, uk: 6), Mark("jzi", .end, 2, uk: 6),
    Mark("wl", .end, 2, uk: 2),
    Mark("tzow", .end, -3), Mark("nnow", .end, -3), Mark("ckow", .end, -3), Mark("ehlow", .end, -2),
    Mark("ahlow", .end, -2), Mark("ohlow", .end, -1), Mark("ehnow", .end, -2), Mark("ahnow", .end, -2),
    Mark("tzki", .end, -1), Mark("lich", .end, -2), Mark("rich", .end, -2), Mark("mich", .end, -2),
    Mark("ov", .end, 1.5, uk: 0.6, ru: 2.5, be: 0.3, bg: 3), Mark("ev", .end, 1.5, uk: 0.6, ru: 2.5, be: 0.3, bg: 3),

    // Possessives in -in, with the consonants before it that German and French names in -in do not have.
    Mark("owin", .end, 2.5, uk: 0.7, ru: 2), Mark("awin", .end, 2, ru: 2), Mark("ewin", .end, 1, ru: 1.5),
    Mark("lewin", .whole, 0), Mark("erwin", .end, 0), Mark("edwin", .end, 0),
    Mark("ulin", .end, 2, uk: 0.6, ru: 3), Mark("unin", .end, 2, uk: 0.6, ru: 3), Mark("anin", .end, 0.8, ru: 2),
    Mark("onin", .end, 1, ru: 2), Mark("ynin", .end, 3, ru: 2), Mark("yrin", .end, 2, ru: 2),
    Mark("ylin", .end, 2, ru: 2), Mark("ypin", .end, 2, ru: 2), Mark("ygin", .end, 2, ru: 2),
    Mark("ytin", .end, 2, ru: 2), Mark("ymin", .end, 1.5, ru: 2), Mark("utin", .end, 1.5, ru: 2),
    Mark("itin", .end, 1, ru: 2), Mark("otin", .end, 0.8, ru: 2), Mark("urin", .end, 0.8, ru: 2),
    Mark("udin", .end, 0.8, ru: 2), Mark("ugin", .end, 1, ru: 2), Mark("agin", .end, 1, ru: 2),
    Mark("uchin", .end, 1.5, ru: 2), Mark("achin", .end, 1, ru: 2), Mark("ochin", .end, 1, ru: 1.5),
    Mark("omin", .end, 1, ru: 2), Mark("umin", .end, 1, ru: 2), Mark("imin", .end, 1, ru: 2),
    Mark("upin", .end, 1, ru: 2), Mark("epin", .end, 0.8, ru: 2),
    Mark("yzin", .end, 3, uk: 0.5, ru: 3), Mark("izin", .end, 0.8, ru: 2), Mark("lzin", .end, 3, uk: 0.5, ru: 3),
    Mark("ykin", .end, 2.5, ru: 2), Mark("lkin", .end, 2, ru: 2), Mark("nkin", .end, 1.5, ru: 2),
    Mark("schkin", .end, 4, uk: 0.4, ru: 4), Mark("tschkin", .end, 4, uk: 0.4, ru: 4),
    Mark("owina", .end, 3, ru: 2), Mark("ulina", .end, 1, ru: 2), Mark("unina", .end, 1, ru: 2),
    Mark("ynina", .end, 3, ru: 2), Mark("kina", .end, 1, ru: 2), Mark("ykina", .end, 3, ru: 2),
    Mark("lkina", .end, 2, ru: 2), Mark("nkina", .end, 2, ru: 2), Mark("tkina", .end, 2, ru: 2),
    Mark("schkina", .end, 4, uk: 0.4, ru: 4), Mark("tschkina", .end, 4, uk: 0.4, ru: 4),
    Mark("ssina", .end, 1, ru: 1.5), Mark("yzina", .end, 3, uk: 0.5, ru: 3), Mark("izyna", .end, 3, uk: 0.5, ru: 3),
    Mark("in", .end, 0.3, ru: 1.3), Mark("stin", .end, 0.95, ru: 1.5), Mark("ein", .end, 0),
    Mark("ssin", .end, 0.5, ru: 2),
    Mark("lgin", .end, 2.5, ru: 3), Mark("itko", .end, 1.5, uk: 3), Mark("dko", .end, 1.5, uk: 2),
    Mark("utina", .end, 1.5, ru: 2), Mark("ytina", .end, 2, ru: 2),
    Mark("ionow", .end, 4, uk: 0.6, ru: 2.5, be: 0.3, bg: 2), Mark("kinski", .whole, 0.3),
    Mark("erina", .end, 1, ru: 1.5),
    // Bulgarian surnames that Russians do not have, or not without the soft sign.
    Mark("ntschew", .end, 4, bg: 10), Mark("rtschew", .end, 4, bg: 6), Mark("rtschewa", .end, 4, bg: 6),
    Mark("ntschewa", .end, 4, bg: 10), Mark("ltschew", .end, 4, bg: 10),
    Mark("ltschewa", .end, 4, bg: 10), Mark("aew", .end, 2.5, ru: 0.3, bg: 15),
    Mark("aewa", .end, 2.5, ru: 0.3, bg: 15),
    Mark("oew", .end, 2.5, ru: 0.3, bg: 15), Mark("oewa", .end, 2.5, ru: 0.3, bg: 15),
    Mark("iewa", .end, 4.5, uk: 0.2, ru: 0.3, be: 0.1, bg: 15), Mark("simeonow", .whole, 4, bg: 20),
    Mark("simeonowa", .whole, 4, bg: 20), Mark("christow", .whole, 4, bg: 20), Mark("christowa", .whole, 4, bg: 20),
    Mark("stojanow", .whole, 4, bg: 20), Mark("stojanowa", .whole, 4, bg: 20), Mark("dimitrow", .whole, 4, bg: 15),
    Mark("dimitrowa", .whole, 4, bg: 15), Mark("atanassow", .whole, 4, bg: 20), Mark("atanassowa", .whole, 4, bg: 20),
    Mark("angelow", .whole, 4, bg: 20), Mark("angelowa", .whole, 4, bg: 20), Mark("todorow", .whole, 4, bg: 15),
    Mark("todorowa", .whole, 4, bg: 15), Mark("jordanow", .whole, 4, bg: 20), Mark("jordanowa", .whole, 4, bg: 20),
    Mark("zwetanow", .whole, 4, bg: 20), Mark("zwetanowa", .whole, 4, bg: 20), Mark("nikolow", .whole, 4, bg: 20),
    Mark("nikolowa", .whole, 4, bg: 20), Mark("wassilew", .whole, 4, ru: 0.2, bg: 20),
    Mark("wassilewa", .whole, 4, ru: 0.2, bg: 20), Mark("petkow", .whole, 4, bg: 20),
    Mark("petkowa", .whole, 4, bg: 20),
    // Poles, and Germans with Polish names, write single s between vowels, and c or tz for the sound ts.
    Mark("ssowski", .end, 4.5, uk: 0.25, ru: 3, be: 0.8, bg: 1), Mark("ssenski", .end, 4.5, uk: 0.25, ru: 3, be: 0.8),
    Mark("ssinski", .end, 4.5, uk: 0.25, ru: 3, be: 0.8), Mark("ssewski", .end, 4.5, uk: 0.25, ru: 3, be: 0.8),
    Mark("stwenski", .end, 4.5, uk: 0.2, ru: 5, be: 0.3), Mark("ljanski", .end, 4.5, uk: 0.25, ru: 3, be: 0.8),
    Mark("tschewski", .end, 3, uk: 0.25, ru: 4, be: 0.8), Mark("ssozki", .end, 4.5, uk: 0.25, ru: 4, bg: 0.5),
    Mark("izki", .end, 4.5, uk: 0.25, ru: 4, bg: 0.5), Mark("ezki", .end, 4, uk: 0.25, ru: 4, bg: 0.5),
    Mark("uzki", .end, 4, uk: 0.25, ru: 4, bg: 0.5), Mark("yzki", .end, 4.5, uk: 0.25, ru: 4, bg: 0.5),
    Mark("skoi", .end, 4, uk: 0.2, ru: 6, bg: 0.2), Mark("zkoi", .end, 4, uk: 0.2, ru: 6, bg: 0.2),
    Mark("woi", .end, 2, uk: 0.4, ru: 4), Mark("ych", .end, 2, ru: 2, bg: 0.05),
    Mark("ikau", .end, 2, uk: 0.1, ru: 0.1, be: 20, bg: 0.1), Mark("nkou", .end, 3, uk: 0.1, ru: 0.1, be: 20, bg: 0.1),
    Mark("ou", .end, 0, be: 10), Mark("au", .end, 0, be: 6),
    Mark("dse", .end, 2.5, uk: 0.6, ru: 2), Mark("schwili", .end, 4, uk: 0.6, ru: 2),
    Mark("ullin", .end, 3.5, uk: 0.3, ru: 4), Mark("ullina", .end, 3.5, uk: 0.3, ru: 4), Mark("twir", .end, 2, uk: 10),
    Mark("iza", .end, 0.5, bg: 4), Mark("iew", .end, 3.5, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("view", .end, -4), Mark("rtsch", .end, -2), Mark("ltsch", .end, -2), Mark("sitsch", .end, -1),
    Mark("ic", .end, -3), Mark("sski", .end, 3, uk: 0.25, ru: 3, be: 0.8), Mark("utschny", .end, 2),
    // What German has of Bulgarian -iev and -eev; ie and ee inside speak against it.
    Mark("giew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("liew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("niew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("riew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("diew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("siew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("miew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("tiew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("schiew", .end, 6, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("eew", .end, 4.5, uk: 0.2, ru: 0.3, be: 0.1, bg: 15),
    Mark("eewa", .end, 4, uk: 0.2, ru: 0.3, be: 0.1, bg: 15), Mark("michajlow", .whole, 4, bg: 8),
    Mark("michajlowa", .whole, 4, bg: 8), Mark("iljin", .whole, 2, uk: 0.4, ru: 4),
    Mark("iljina", .whole, 2, uk: 0.4, ru: 4), Mark("iljitsch", .whole, 2, uk: 0.4, ru: 4),
  ]

  /// Marks for and against a Slavic name; each counts once a word.
  static let others = [
    Mark("tsch", .inside, 1.2), Mark("schtsch", .inside, 4, bg: 0.05), Mark("dsch", .inside, 1, uk: 0.7, bg: 1.3),
    Mark("scht", .inside, 0, bg: 1.3), Mark("wsk", .inside, 1), Mark("wsch", .inside, 3), Mark("wtsch", .inside, 3),
    Mark("rtsch", .inside, 1),
    Mark("wl", .start, 3), Mark("ws", .start, 2), Mark("jk", .inside, 2), Mark("jn", .inside, 1),
    Mark("jm", .inside, 1),
    Mark("jl", .inside, 2), Mark("jt", .inside, 1), Mark("jsk", .inside, 2), Mark("jw", .inside, 1),
    Mark("lja", .inside, 1.5), Mark("lju", .inside, 1.5), Mark("nju", .inside, 1), Mark("nja", .inside, 1),
    Mark("rja", .inside, 1.5),
    Mark("tja", .inside, 1), Mark("dja", .inside, 0.5), Mark("wja", .inside, 2), Mark("sja", .inside, 1.5),
    Mark("mja", .inside, 1.5),
    Mark("pja", .inside, 2), Mark("bja", .inside, 2), Mark("sju", .inside, 2), Mark("rju", .inside, 2),
    Mark("tju", .inside, 2),
    Mark("dju", .inside, 1), Mark("jew", .inside, 1), Mark("jel", .start, 1), Mark("jek", .start, 1.5),
    Mark("jar", .start, 1),
    Mark("jas", .start, 1), Mark("jur", .start, 1), Mark("iji", .inside, 2, uk: 10),
    Mark("aji", .inside, 2, uk: 8), Mark("oji", .inside, 2, uk: 8), Mark("yj", .inside, 1, uk: 3),
    Mark("yl", .inside, 0, uk: 2, bg: 0.2),
    Mark("wy", .inside, 1, uk: 1.5, bg: 0.05), Mark("nyj", .inside, 2), Mark("chm", .start, 1),
    Mark("zw", .start, 0, ru: 1.5, bg: 2), Mark("schz", .inside, 2), Mark("schd", .inside, 2), Mark("schd", .start, 1),
    Mark("schh", .inside, 2), Mark("ssy", .inside, 1), Mark("ijiw", .inside, 2, uk: 10), Mark("dsj", .inside, 2, be: 8),
    Mark("dse", .inside, 0.5, be: 2),
    Mark("ouk", .inside, 0, be: 4), Mark("tscher", .start, 1.5),
    Mark("tschor", .start, 2, uk: 4), Mark("schew", .start, 1), Mark("juschtsch", .inside, 3),
    Mark("nowo", .start, 2), Mark("bilo", .start, 1, uk: 15, ru: 0.05), Mark("belo", .start, 0.5, uk: 0.2),
    Mark("krasno", .start, 2),
    Mark("tscherno", .start, 2, uk: 0.3, ru: 4), Mark("tschorno", .start, 3, uk: 10), Mark("weliko", .start, 2),
    Mark("welyk", .start, 3, uk: 12),
    Mark("pok", .start, 0.5), Mark("dobro", .start, 1), Mark("kamj", .start, 2, uk: 5), Mark("petro", .start, 1),
    Mark("star", .start, 0.3),
    Mark("perwo", .start, 2), Mark("jewpat", .start, 2), Mark("werch", .start, 1), Mark("bere", .start, 0.5),
    Mark("sari", .start, 0.3),
    Mark("ych", .inside, 0.5, uk: 2, bg: 0.1), Mark("hor", .inside, 0, uk: 2, be: 1.5), Mark("hir", .inside, 0, uk: 4),
    Mark("y", .inside, 0, uk: 2, be: 1.4, bg: 0.2), Mark("pid", .start, 1, uk: 5), Mark("iwk", .inside, 1, uk: 6),
    Mark("iws", .inside, 1, uk: 6),
    Mark("ji", .inside, 1, uk: 4), Mark("sje", .inside, 1.5, uk: 2), Mark("wje", .inside, 1.5, uk: 1.5),
    Mark("jewhen", .inside, 2, uk: 8),

    Mark("ljo", .inside, 1.5), Mark("rjo", .inside, 1), Mark("tjo", .inside, 1), Mark("mjo", .inside, 1),
    Mark("njo", .inside, 1), Mark("šč", .inside, 3, bg: 0.05),
    Mark("ŭ", .inside, 6, uk: 0.01, ru: 0.01, be: 20, bg: 0.01),
    Mark("krzy", .start, -5), Mark("przy", .start, -5),
    Mark("schy", .inside, 2, uk: 3, be: 2, bg: 0.02), Mark("ysch", .inside, 2, uk: 3, be: 2, bg: 0.02),
    Mark("schk", .inside, 1.5), Mark("schk", .start, 1), Mark("skw", .start, 2), Mark("wkw", .inside, 3),
    Mark("rkw", .inside, 2),
    Mark("zkw", .inside, 2), Mark("pawl", .start, 2), Mark("dnip", .start, 2, uk: 20), Mark("lj", .start, 1.5),
    Mark("nj", .start, 1.5),
    Mark("snj", .start, 1), Mark("slaw", .start, 2), Mark("sliw", .start, 2), Mark("switl", .start, 3, uk: 10),
    Mark("swetl", .start, 3),
    Mark("wodj", .inside, 2), Mark("wods", .inside, 2), Mark("ljaw", .inside, 2), Mark("wlja", .inside, 2),
    Mark("kj", .start, 0.5),
    Mark("owol", .inside, 1), Mark("woro", .start, 1), Mark("wolo", .start, 1.2), Mark("wyn", .start, 1, uk: 4),
    Mark("schb", .inside, 1.5), Mark("szj", .inside, 5, uk: 0.5, ru: 0.02, be: 20, bg: 0.02),
    Mark("aju", .inside, 1), Mark("wt", .inside, 1), Mark("oju", .inside, 1), Mark("uju", .inside, 1),
    // German has h of the g that Ukrainian and Belarusian breathe; Russian has none at the beginning.
    Mark("h", .start, 0, uk: 2.5, ru: 0.2, be: 2.5), Mark("owh", .inside, 4.5, uk: 3),
    Mark("swo", .start, 0.7), Mark("kwa", .start, 0.7), Mark("kwi", .start, 0.7), Mark("twer", .start, 0.7),
    Mark("twar", .start, 0.7), Mark("swita", .start, 1), Mark("yw", .inside, 0.7),
    Mark("lwa", .end, 0.7), Mark("dwa", .end, 0.7), Mark("rwa", .end, 0.3),
    Mark("jab", .start, 0.7), Mark("nabere", .start, 2), Mark("perscho", .start, 3, uk: 8), Mark("zarew", .start, 2),
    Mark("bila", .whole, 2, uk: 20), Mark("bilyj", .whole, 3, uk: 20), Mark("nowa", .whole, 1.5, uk: 3),
    Mark("nowi", .whole, 2, uk: 8),
    Mark("nowyj", .whole, 3, uk: 8), Mark("nowe", .whole, 2, uk: 8), Mark("welyka", .whole, 3, uk: 10),
    Mark("welyki", .whole, 3, uk: 10),
    Mark("stara", .whole, 1.5, uk: 1.5, ru: 0.3, bg: 2), Mark("staryj", .whole, 3, uk: 8),
    Mark("gorna", .whole, 2, bg: 20),
    Mark("dolna", .whole, 2, bg: 20), Mark("gorni", .whole, 2, bg: 20), Mark("dolni", .whole, 2, bg: 20),
    Mark("goljam", .start, 2, bg: 10),
    Mark("nischni", .whole, 3, ru: 10), Mark("weliki", .whole, 3, ru: 10), Mark("werchnjaja", .whole, 4, ru: 10),
    Mark("nowaja", .whole, 3, ru: 4, be: 4), Mark("staraja", .whole, 3, ru: 4, be: 3), Mark("mala", .whole, 1),
    Mark("malyj", .whole, 3),
    Mark("x", .inside, 0, uk: 0.3, ru: 3, be: 0.3, bg: 0.5), Mark("tschechos", .start, -6),
    Mark("tschechi", .start, -6),
    Mark("awa", .inside, 1), Mark("ewa", .inside, 1), Mark("owa", .inside, 1), Mark("iwa", .inside, 0.5),
    Mark("awy", .inside, 1),
    Mark("owy", .inside, 1), Mark("lew", .inside, 0.4), Mark("law", .inside, 0.4), Mark("low", .inside, 0.4),
    Mark("lyw", .inside, 1),
    Mark("kaw", .inside, 0.6), Mark("row", .inside, 0.4), Mark("ws", .inside, 0.4), Mark("tw", .inside, 0.2),
    Mark("ja", .inside, 0.5),
    Mark("ju", .inside, 0.5), Mark("je", .inside, 0.3), Mark("jo", .inside, 0.2), Mark("cho", .start, 0.4),
    Mark("chm", .inside, 0.4),
    Mark("chu", .inside, 0.3), Mark("wach", .inside, 0.5), Mark("uj", .end, 2), Mark("aj", .end, 1),
    Mark("ej", .end, 1), Mark("oj", .end, 1),
    Mark("zyn", .inside, 0.5), Mark("yn", .end, 0.4), Mark("nez", .end, 0.4),

    Mark("ä", .inside, -6), Mark("ö", .inside, -6), Mark("ü", .inside, -6), Mark("ß", .inside, -6),
    Mark("q", .inside, -5),
    Mark("é", .inside, -6), Mark("è", .inside, -4), Mark("á", .inside, -6), Mark("à", .inside, -6),
    Mark("í", .inside, -6),
    Mark("ó", .inside, -6), Mark("ò", .inside, -6), Mark("ú", .inside, -6), Mark("ý", .inside, -6),
    Mark("ñ", .inside, -6),
    Mark("ç", .inside, -6), Mark("ł", .inside, -6), Mark("ą", .inside, -6), Mark("ę", .inside, -6),
    Mark("ś", .inside, -6),
    Mark("ź", .inside, -6), Mark("ż", .inside, -6), Mark("ń", .inside, -6), Mark("ć", .inside, -6),
    Mark("đ", .inside, -6),
    Mark("ř", .inside, -6), Mark("ů", .inside, -6), Mark("ő", .inside, -6), Mark("ű", .inside, -6),
    Mark("å", .inside, -6),
    Mark("ø", .inside, -6), Mark("æ", .inside, -6), Mark("ş", .inside, -6), Mark("ğ", .inside, -6),
    Mark("ı", .inside, -6),
    Mark("ț", .inside, -6), Mark("ă", .inside, -6), Mark("ô", .inside, -6), Mark("ê", .inside, -6),
    Mark("î", .inside, -6),
    Mark("ca", .inside, -4), Mark("ce", .inside, -4),
    Mark("ci", .inside, -4), Mark("ck", .inside, -4), Mark("cl", .inside, -4), Mark("co", .inside, -4),
    Mark("cr", .inside, -4),
    Mark("cs", .inside, -4), Mark("ct", .inside, -4), Mark("cu", .inside, -4), Mark("cy", .inside, -4),
    Mark("cc", .inside, -4), Mark("th", .inside, -4), Mark("ph", .inside, -3), Mark("pf", .inside, -4),
    Mark("gh", .inside, -3),
    Mark("wh", .inside, -4), Mark("sz", .inside, -3), Mark("cz", .inside, -4), Mark("rz", .inside, -1),
    Mark("dt", .inside, -3),
    Mark("ie", .inside, -1.5), Mark("eu", .inside, -1.5),
    Mark("oo", .inside, -2), Mark("aa", .inside, -1.5), Mark("ee", .inside, -1), Mark("ll", .inside, -1.5),
    Mark("tt", .inside, -2),
    Mark("ff", .inside, -2), Mark("pp", .inside, -2), Mark("mm", .inside, -2), Mark("rr", .inside, -1),
    Mark("gg", .inside, -2),
    Mark("bb", .inside, -2),
    Mark("schl", .start, -0.5), Mark("schw", .start, -2), Mark("schr", .start, -2), Mark("schn", .start, -1),
    Mark("sp", .start, -0.5),

    Mark("deutsch", .inside, -6), Mark("tschaf", .inside, -8), Mark("tschatz", .inside, -5),
    Mark("tschau", .inside, -4),
    Mark("jahr", .inside, -6), Mark("dijk", .inside, -5), Mark("rijn", .inside, -5),
    Mark("ew", .start, -1),
    Mark("iew", .inside, -1.5), Mark("dowsk", .inside, -1),
  ]

  /// Words that look like transcribed names and are none: places and families of the German-Slavic borderlands, and
  /// names of other languages.
  static let lookalikes: Set<String> = Set(
    """
    pankow treptow teltow güstrow malchow bützow grabow lüchow buckow rathenow kladow rudow gatow storkow beeskow wustrow
    lützow bülow virchow basedow flatow jagow passow prenzlow mirow neubukow plau demmin semlow stavenow stolzenow karow
    carow britzow quitzow arnow ribnitz zarrentin crivitz golzow wandlitz lietzow marlow gadebusch zossen zetkow massow
    ladow kyritz lebus hagenow penzlin templin schwerin berlin stettin eutin stralsund zinnow tessenow waren gutzkow
    katschow sellin usedom tribsees gnoien woldegk pasewalk anklam bredow below rochow zitzewitz puttkamer dönhoff ludow
    schadow rachow guttkow andrew matthew mathew crew hew new drew show snow bow rainbow glasgow moskow
    lewandowski kowalski nowakowski wisniewski szymanski kwiatkowski przybylski bartholow barlow harlow winslow ludlow farrow morrow barrow darrow woodrow marlowe lowe rowe stowe howe crowe löwe
    witwe uwe now how slow knew baja naja meiji prabowo bungalow iowa ottawa okinawa kurosawa nagasawa osawa malawi rwanda botswana ljubljana tokugawa kanagawa loewe möwe krakow skopje sarajewo kosowo katja tanja sonja anja ronja nadja mirja vanja kolja
    wanja olja deutsch putsch tschechien tschad tschüss kautsch rutsch kitsch matsch quatsch fritsch nietzsche
    bologna polen peking
    altentreptow bandelow barkow barnekow bartow basdow beggerow behlow belkow bentzow bibow biesow boldekow
    bolkow bossow brietzow brodow brüssow brunow buggow burow büssow carlow carpzow canow dabelow dahlow dalow
    damerow dannow dargelow dassow dersekow drewelow ducherow dümmerow düssow eichow ferchow flotow gadow
    ganzkow gartow genzkow gielow gnewikow golchow goldenbow gollnow grambow grammow gransow gremzow gressow
    grischow grubow gristow gülzow gumtow gusow gustow gutow hohenselchow japzow kablow kadow kalkow kamerow
    karbow karlow kassow klinkow klockow krassow kressow kummerow kummrow küssow lanzow leistenow lenschow
    letschow levetzow lexow lindow lubkow lübkow lübow luckow luplow lüssow mahlow malkow manow mechow milow
    miltzow modrow nemerow netzow pamow pampow panzow parchow pastow patzow petschow pinnow pirow poggelow
    polchow pritzkow prützkow radekow rambow ramelow randow rantzow rassow redlow reetzow retschow retzow
    ritschow roggow roskow rubkow rühlow sadelkow salow samow sandow sarnow satow schabow schlagtow schlatkow
    schmarsow schönow schorssow schossow selchow selow sietow sittow spandow stechow strelow stresow suckow
    sukow sydow tarnow techow teschow testow teterow thelkow thurow torgelow trantow trebbow trebenow treskow
    tressow trissow tutow vehlow venzkow vietow vipperow völkow wahlow wanskow warnkow warnow warsow waschow
    welzow wenzkow werbelow wredow wussow zachow zarnekow zarnow zechow zepkow zickow zielow zietlow zirkow
    zirtow zislow zühlow zülow züssow millowitsch stanitsch babitsch juritsch gawlitsch marinkowitsch
    dragowitsch nowotny prochaska kutschera
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Endings of surnames that no other Slavic language has, nor any name that German changed less.
  static let eastSlavicEnds = [
    "owa", "ewa", "skaja", "zkaja", "naja", "enko", "jew", "jow", "tschow", "tschuk", "tschenka", "skyj", "zkyj", "nyj",
    "yj", "ov", "ev", "skij", "kij", "zew", "ytsch", "schyn", "tschyk", "tschanow", "nnikow", "schnikow", "janow",
    "jakow", "jukow", "schkin", "ljow", "skoi", "ssowski",
    "ssenski", "stwenski", "schtschinski",
  ]

  /// Letter groups that tell English spelling (positive) from German transcription (negative).
  static let spelling = [
    Mark("v", .inside, 2), Mark("kh", .inside, 3), Mark("zh", .inside, 3), Mark("sh", .inside, 2),
    Mark("ya", .inside, 3),
    Mark("ye", .inside, 3), Mark("yi", .inside, 3), Mark("yo", .inside, 3), Mark("yu", .inside, 3),
    Mark("yy", .inside, 3),
    Mark("iy", .inside, 3), Mark("ii", .inside, 1), Mark("ey", .end, 2), Mark("oy", .end, 2), Mark("ay", .end, 2),
    Mark("tsa", .inside, 1), Mark("tse", .inside, 1), Mark("tsi", .inside, 1), Mark("tsk", .inside, 1),
    Mark("tsy", .inside, 1),
    Mark("tsv", .inside, 1), Mark("ts", .end, 1), Mark("chenko", .end, 2), Mark("chuk", .end, 2), Mark("chyk", .end, 2),
    Mark("chik", .end, 2), Mark("chko", .end, 2), Mark("chak", .end, 2), Mark("chyn", .end, 2), Mark("chka", .end, 2),
    Mark("chansk", .end, 2), Mark("chna", .end, 2), Mark("chern", .start, 2), Mark("cherk", .start, 2),
    Mark("chich", .start, 2), Mark("cherep", .start, 2),
    Mark("chist", .start, 2), Mark("chub", .start, 2), Mark("chuk", .start, 2), Mark("chek", .start, 2),
    Mark("cheb", .start, 2),
    Mark("chel", .start, 2), Mark("chud", .start, 2),
    Mark("chorn", .start, 2),
    Mark("vych", .end, 2), Mark("ych", .end, 0), Mark("ich", .end, 1), Mark("lych", .end, -2),
    Mark("nych", .end, -2), Mark("dych", .end, -2), Mark("sych", .end, -2), Mark("tych", .end, -2),
    Mark("aruk", .end, 1), Mark("iat", .inside, 1),
    Mark("ians", .inside, 2),
    Mark("iank", .inside, 2), Mark("iuk", .inside, 2), Mark("iak", .end, 1), Mark("zb", .inside, 2),
    Mark("zd", .inside, 2),
    Mark("zg", .inside, 2), Mark("zl", .inside, 2), Mark("zm", .inside, 2), Mark("zn", .inside, 2),
    Mark("zr", .inside, 2),
    Mark("zo", .inside, 1), Mark("zu", .inside, 1), Mark("oz", .end, 1), Mark("uz", .end, 1), Mark("az", .end, 1),
    Mark("zak", .end, 1), Mark("zar", .end, 1), Mark("zan", .end, 1), Mark("zank", .inside, 1), Mark("zyr", .inside, 1),
    Mark("nze", .end, 1), Mark("zyne", .end, 1), Mark("zyn", .end, -2), Mark("zer", .inside, 1),
    Mark("zel", .inside, 1), Mark("zai", .inside, 1), Mark("aze", .inside, 1),
    Mark("dz", .inside, 2), Mark("nchar", .inside, 2), Mark("azar", .inside, 2), Mark("ynz", .inside, 2),
    Mark("chny", .end, 2),
    Mark("chnyk", .end, 2), Mark("chnik", .end, 2),
    Mark("zat", .start, 2),
    Mark("zab", .start, 1), Mark("zad", .start, 1), Mark("zak", .start, 1), Mark("zal", .start, 1),
    Mark("zam", .start, 1),
    Mark("zub", .start, 1), Mark("zor", .start, 1), Mark("zol", .start, 1),
    Mark("ozin", .end, 1), Mark("uzin", .end, 1), Mark("ezin", .end, 1), Mark("azin", .end, 1), Mark("mzin", .end, 1),
    Mark("zy", .start, 1), Mark("zag", .start, 1),

    Mark("w", .inside, -2), Mark("sch", .inside, -6), Mark("dsh", .inside, -2), Mark("dse", .inside, -2),
    Mark("dsi", .inside, -2), Mark("dsa", .inside, -2), Mark("ja", .inside, -3),
    Mark("ju", .inside, -3), Mark("je", .inside, -3), Mark("ji", .inside, -3), Mark("jo", .inside, -3),
    Mark("yj", .end, -3),
    Mark("ij", .end, -3), Mark("jk", .inside, -2), Mark("jn", .inside, -2), Mark("jm", .inside, -2),
    Mark("js", .inside, -2),
    Mark("jl", .inside, -2), Mark("jb", .inside, -2), Mark("jd", .inside, -2), Mark("jg", .inside, -2),
    Mark("jp", .inside, -2), Mark("jr", .inside, -2), Mark("jt", .inside, -2), Mark("jz", .inside, -2),
    Mark("aj", .end, -2), Mark("ej", .end, -2), Mark("oj", .end, -2), Mark("uj", .end, -2),
    Mark("zk", .inside, -2), Mark("zja", .inside, -2), Mark("chm", .inside, -2),
    Mark("chl", .inside, -2),
    Mark("chr", .start, -1), Mark("wz", .inside, -2), Mark("nzi", .inside, -2), Mark("niza", .end, -2),
    Mark("nez", .end, -2),
  ]
}
