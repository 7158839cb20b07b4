/// The parts of a German infinitive; a missing prefix is empty. "anerkennen" is "an", "er" and "kennen".
struct GermanVerbParts: Equatable, Sendable {
  let separable: String
  /// One inseparable prefix or two: "missver" of "missverstehen".
  let inseparable: String
  let base: String
}

/// The prefixes of German verbs.
///
/// Which prefix a verb has is decided by the longest one that fits: "hinterfragen" begins with "hinter" and not with "hin".
enum GermanVerbPrefix {
  /// The ways to take an infinitive apart: one, or two where a verb is separable in one sense and inseparable in another
  /// ("umgehen"), the separable one first.
  static func readings(of infinitive: String) -> [GermanVerbParts] {
    if isSimple(infinitive) { return [GermanVerbParts(separable: "", inseparable: "", base: infinitive)] }
    if let prefix = inseparableOnly[infinitive] {
      return [GermanVerbParts(separable: "", inseparable: prefix, base: infinitive.droppingPrefix(prefix))]
    }
    guard let prefix = prefixes.first(where: { $0.begins(infinitive) }) else { return [parts("", infinitive)] }
    let base = infinitive.droppingPrefix(prefix.text)
    var readings: [GermanVerbParts] = []
    if prefix.kind.isSeparable(before: base) { readings.append(parts(prefix.text, base)) }
    if prefix.kind.isInseparable(before: base) { readings.append(parts("", infinitive)) }
    return readings
  }

  /// Takes the rest of a verb apart, which may have another separable prefix ("mit|ein|beziehen") and inseparable ones.
  private static func parts(_ separable: String, _ rest: String) -> GermanVerbParts {
    var separable = separable
    var rest = rest
    if !separable.isEmpty, !isSimple(rest), inseparableOnly[rest] == nil,
      let prefix = prefixes.first(where: { $0.begins(rest) }), prefix.kind.isAlwaysSeparable
    {
      separable += prefix.text
      rest = rest.droppingPrefix(prefix.text)
    }
    var base = rest
    for _ in 0..<2 where !isSimple(base) {
      let prefix = inseparableOnly[base] ?? inseparable.first { base.begins(with: $0) && isVerb(base, after: $0) }
      base = base.droppingPrefix(prefix ?? "")
    }
    return GermanVerbParts(separable: separable, inseparable: rest.dropping(base) ?? "", base: base)
  }

  private static func isSimple(_ infinitive: String) -> Bool {
    GermanConjugation.isStrong(infinitive) || simple.contains(infinitive)
  }

  /// Whether what stands after a prefix can be a verb: it has a syllable before its ending, and is not "-igen".
  fileprivate static func isVerb(_ infinitive: String, after prefix: String) -> Bool {
    let rest = infinitive.droppingPrefix(prefix)
    if rest == "tun" || rest == "sein" { return true }
    let stem = rest.dropping("eln") ?? rest.dropping("ern") ?? rest.dropping("en") ?? rest.dropping("n")
    guard rest != "igen", let stem else { return false }
    return stem.utf8.contains(where: \.isVowel)
  }
}

extension GermanVerbPrefix {
  /// A prefix, and before which verbs it parts from them.
  fileprivate struct Prefix: Sendable {
    let text: String
    let kind: Kind

    func begins(_ infinitive: String) -> Bool {
      guard infinitive.begins(with: text) else { return false }
      if case .with(let bases) = kind { return bases.contains(infinitive.droppingPrefix(text)) }
      return isVerb(infinitive, after: text)
    }
  }

  fileprivate enum Kind: Sendable {
    case separable
    /// Separable, and a prefix before these verbs only.
    case with(Set<String>)
    /// Separable but for some verbs; before the verbs in `both` it is either.
    case mostlySeparable(except: Set<String>, both: Set<String>)
    /// Inseparable but for some verbs.
    case mostlyInseparable(except: Set<String>, both: Set<String>)

    var isAlwaysSeparable: Bool {
      switch self {
      case .separable, .with: true
      case .mostlySeparable, .mostlyInseparable: false
      }
    }

    func isSeparable(before base: String) -> Bool {
      switch self {
      case .separable, .with: true
      case .mostlySeparable(let exceptions, _): !exceptions.contains(base)
      case .mostlyInseparable(let exceptions, let both): exceptions.contains(base) || both.contains(base)
      }
    }

    func isInseparable(before base: String) -> Bool {
      switch self {
      case .separable, .with: false
      case .mostlySeparable(let exceptions, let both): exceptions.contains(base) || both.contains(base)
      case .mostlyInseparable(let exceptions, _): !exceptions.contains(base)
      }
    }
  }
}

// MARK: Data

extension GermanVerbPrefix {
  /// Longer ones before shorter ones that they begin with.
  private static let prefixes: [Prefix] =
    (separable.map { Prefix(text: $0, kind: .separable) } + partners + dual)
    .sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }

  private static let separable = words(
    """
    ab an auf aus bei dar ein her hin los mit nach vor weg zu
    dabei dagegen daher dahin daneben daran darunter dran dazu davon dazwischen empor entgegen entlang entzwei fehl fern fest fort frei heim hoch
    herab heran herauf heraus herbei herein herüber herum herunter hervor hinab hinauf hinaus hinein hinüber hinunter hinweg
    hinzu hindurch hinterher nieder umher voran voraus vorbei vorher vorüber vorweg weiter wieder wiederher wiederauf
    zurecht zurück zusammen zuvor zwischen gegen gegenüber überein
    aneinander aufeinander auseinander beieinander beisammen beiseite durcheinander gegeneinander ineinander
    nebeneinander übereinander zueinander vorwärts rückwärts
    bruch gefrier probe schutz sonder straf zwangs
    """)

  /// Words that are the first part of a few verbs, with what they join.
  private static let partners: [Prefix] = """
    abhanden kommen
    acht geben haben
    aufrecht erhalten gehen halten stehen
    bekannt geben machen werden
    bereit erklären finden halten haben legen liegen machen stehen stellen
    bevor stehen
    bloß legen liegen stellen
    brach liegen
    da behalten bleiben haben lassen liegen sein sitzen stehen
    danieder liegen
    davor stehen
    fallen lassen
    feil bieten
    fertig bringen machen stellen werden
    gefangen halten nehmen
    gerade biegen stehen
    gering achten schätzen
    gleich bleiben kommen machen schalten setzen stehen stellen tun ziehen
    groß schreiben tun ziehen
    gut haben heißen machen schreiben stehen tun
    halt machen
    haus halten
    heilig sprechen
    infrage kommen stellen
    inne haben halten sein werden wohnen
    instand halten setzen
    irre führen leiten machen
    kaputt gehen machen schlagen
    kehrt machen
    kennen lernen
    klar kommen machen sehen stellen werden
    klein kriegen machen reden schreiben
    kopf stehen
    krank machen melden schreiben
    kund geben machen tun
    kurz arbeiten fassen halten schließen treten
    lahm legen
    leicht fallen machen nehmen tun
    leid tun
    lieb gewinnen haben
    liegen bleiben lassen
    madig machen
    maß halten
    mies machen
    nahe bringen gehen kommen legen liegen stehen treten
    näher bringen kommen liegen stehen treten
    not landen tun
    offen bleiben halten lassen legen stehen
    pleite gehen
    preis geben
    quer lesen stellen
    richtig liegen stellen
    ruhig stellen
    sauber halten machen
    schief gehen laufen liegen
    schön reden färben
    schwarz arbeiten fahren malen sehen
    schwer fallen machen nehmen tun
    selig sprechen
    sicher gehen stellen
    spazieren gehen
    stand halten
    statt finden geben haben
    stehen bleiben lassen
    still halten legen liegen sitzen stehen
    teil haben nehmen
    tief kühlen stapeln
    tot fahren lachen laufen sagen schlagen schießen schweigen stellen treten
    trocken legen
    übel nehmen
    übrig bleiben lassen haben
    verloren gehen
    wach halten rufen rütteln
    wahr haben machen nehmen
    warm halten laufen
    weh tun
    wett machen
    wund liegen
    zufrieden geben lassen stellen
    zugrunde gehen legen liegen richten
    zugute halten kommen
    zunichte machen
    zustande bringen kommen
    zutage bringen fördern treten
    zuteil werden
    zuwider handeln laufen
    """
    .split(separator: "\n").map { row in
      let words = words(String(row))
      return Prefix(text: words[0], kind: .with(Set(words.dropFirst())))
    }

  private static let inseparable = [
    "hinter", "wider", "miss", "unter", "über", "voll", "emp", "ent", "ver", "zer", "durch", "um", "be", "er", "ge",
  ]

  /// Prefixes that part from some verbs and not from others.
  private static let dual: [Prefix] = [
    Prefix(
      text: "durch",
      kind: .mostlySeparable(
        except: set(
          """
          dringen forsten forschen furchen irren kreuzen leben leiden leuchten löchern nässen queren schauern streifen
          stöbern suchen tränken wachen walten wandern weben zucken
          """),
        both: set(
          """
          blättern bohren brechen denken fahren fließen laufen messen schauen schlagen schneiden schwimmen setzen stechen
          stehen stoßen trennen wachsen wühlen ziehen
          """))),
    Prefix(
      text: "um",
      kind: .mostlySeparable(
        except: set(
          """
          armen fassen flattern fluten frieden friedigen garnen geben grenzen gürten hegen hüllen jubeln kämpfen klammern kränzen
          kreisen lauern manteln mauern nachten nebeln rahmen randen ranken ringen runden säumen schiffen schlingen
          schließen schmeicheln schwärmen schweben segeln sorgen spannen spielen spülen tanzen tosen wehen werben wölken
          zäunen zingeln züngeln
          """),
        both: set(
          """
          bauen fahren fliegen gehen kleiden lagern laufen legen pflanzen pflügen reißen reiten schreiben stehen stellen
          wickeln winden ziehen
          """))),
    Prefix(
      text: "voll",
      kind: .mostlySeparable(except: ["bringen", "enden", "führen", "strecken", "ziehen"], both: [])),
    Prefix(
      text: "unter",
      kind: .mostlyInseparable(
        except: set("bringen gehen haken heben jubeln kommen kriechen mengen mischen ordnen rühren schlüpfen tauchen"),
        both: set("graben halten legen schieben setzen stellen ziehen"))),
    Prefix(
      text: "über",
      kind: .mostlyInseparable(
        except: set(
          """
          borden greifen handnehmen hängen kippen kochen leiten ordnen quellen schäumen schnappen schwappen streifen stülpen
          wechseln
          """),
        both: set("führen gehen laufen setzen siedeln springen stehen treten werfen ziehen"))),
    Prefix(text: "wider", kind: .mostlyInseparable(except: ["klingen"], both: ["hallen", "scheinen", "spiegeln"])),
    Prefix(text: "hinter", kind: .mostlyInseparable(except: [], both: [])),
  ]

  /// Verbs that begin with a word or a separable prefix and do not part with it, with what stands in the place of ge-.
  private static let inseparableOnly = [
    "beinhalten": "be", "frohlocken": "froh", "obliegen": "ob", "obsiegen": "ob", "offenbaren": "offen",
    "wiederholen": "wieder",
  ]

  /// Verbs without a prefix that look as if they had one.
  private static let simple = set(
    """
    abonnieren absolvieren absorbieren abstrahieren adoptieren analysieren angeln animieren ankern annektieren annoncieren
    annullieren anonymisieren antizipieren antworten ängstigen beichten beizen beten beugen beuten eignen entern erben erden
    ernten frühstücken geifern geigen geißeln geistern geizen generalisieren generieren gerben gestikulieren gewinnen
    herrschen hindern mindern mitteln teilen urteilen weigern zuckern
    """)

  private static func words(_ text: String) -> [String] { text.words }

  private static func set(_ text: String) -> Set<String> { Set(words(text)) }
}

extension String {
  /// The text without the prefix that it is known to begin with.
  fileprivate func droppingPrefix(_ prefix: String) -> String { String(Substring(utf8.dropFirst(prefix.utf8.count))) }
}
