/// The principal parts of a strong or irregular verb.
struct GermanPrincipalParts: Sendable {
  let infinitive: String
  /// Third person singular present: "gibt".
  let present: String
  /// First person singular preterite: "gab".
  let preterite: String
  /// Second participle: "gegeben".
  let participle: String
  /// First person singular of the second subjunctive where it is not the preterite with umlaut and -e: "hülfe".
  let subjunctive: String?

  /// The parts in this order, separated by spaces.
  init(_ row: Substring) {
    let parts = row.split(separator: " ").map(String.init)
    infinitive = parts[0]
    present = parts[1]
    preterite = parts[2]
    participle = parts[3]
    subjunctive = parts.count > 4 ? parts[4] : nil
  }

  static let all: [GermanPrincipalParts] = table.split(separator: "\n").map(Self.init)

  private static let table = """
    backen backt backte gebacken backte
    befehlen befiehlt befahl befohlen befähle
    beginnen beginnt begann begonnen
    beißen beißt biss gebissen
    bergen birgt barg geborgen
    bersten birst barst geborsten
    bewegen bewegt bewog bewogen
    biegen biegt bog gebogen
    bieten bietet bot geboten
    binden bindet band gebunden
    bitten bittet bat gebeten
    blasen bläst blies geblasen
    bleiben bleibt blieb geblieben
    braten brät briet gebraten
    brechen bricht brach gebrochen
    brennen brennt brannte gebrannt brennte
    bringen bringt brachte gebracht brächte
    denken denkt dachte gedacht dächte
    dreschen drischt drosch gedroschen
    dringen dringt drang gedrungen
    dürfen darf durfte gedurft dürfte
    empfehlen empfiehlt empfahl empfohlen empfähle
    erlöschen erlischt erlosch erloschen
    erschrecken erschrickt erschrak erschrocken
    essen isst aß gegessen
    fahren fährt fuhr gefahren
    fallen fällt fiel gefallen
    fangen fängt fing gefangen
    fechten ficht focht gefochten
    finden findet fand gefunden
    flechten flicht flocht geflochten
    fliegen fliegt flog geflogen
    fliehen flieht floh geflohen
    fließen fließt floss geflossen
    fressen frisst fraß gefressen
    frieren friert fror gefroren
    gären gärt gor gegoren
    gebären gebiert gebar geboren
    geben gibt gab gegeben
    gedeihen gedeiht gedieh gediehen
    gehen geht ging gegangen
    gelingen gelingt gelang gelungen
    gelten gilt galt gegolten gälte
    genesen genest genas genesen
    genießen genießt genoss genossen
    geschehen geschieht geschah geschehen
    gewinnen gewinnt gewann gewonnen gewänne
    gießen gießt goss gegossen
    gleichen gleicht glich geglichen
    gleiten gleitet glitt geglitten
    glimmen glimmt glomm geglommen
    graben gräbt grub gegraben
    greifen greift griff gegriffen
    haben hat hatte gehabt hätte
    halten hält hielt gehalten
    hängen hängt hing gehangen
    hauen haut haute gehauen haute
    heben hebt hob gehoben
    heißen heißt hieß geheißen
    helfen hilft half geholfen hülfe
    kennen kennt kannte gekannt kennte
    klimmen klimmt klomm geklommen
    klingen klingt klang geklungen
    kneifen kneift kniff gekniffen
    kommen kommt kam gekommen
    können kann konnte gekonnt könnte
    kriechen kriecht kroch gekrochen
    laden lädt lud geladen
    lassen lässt ließ gelassen
    laufen läuft lief gelaufen
    leiden leidet litt gelitten
    leihen leiht lieh geliehen
    lesen liest las gelesen
    liegen liegt lag gelegen
    lügen lügt log gelogen
    mahlen mahlt mahlte gemahlen mahlte
    meiden meidet mied gemieden
    melken melkt molk gemolken
    messen misst maß gemessen
    misslingen misslingt misslang misslungen
    mögen mag mochte gemocht möchte
    müssen muss musste gemusst müsste
    nehmen nimmt nahm genommen
    nennen nennt nannte genannt nennte
    pfeifen pfeift pfiff gepfiffen
    preisen preist pries gepriesen
    quellen quillt quoll gequollen
    raten rät riet geraten
    reiben reibt rieb gerieben
    reißen reißt riss gerissen
    reiten reitet ritt geritten
    rennen rennt rannte gerannt rennte
    riechen riecht roch gerochen
    ringen ringt rang gerungen
    rinnen rinnt rann geronnen
    rufen ruft rief gerufen
    salzen salzt salzte gesalzen salzte
    saufen säuft soff gesoffen
    saugen saugt sog gesogen
    schaffen schafft schuf geschaffen
    scheiden scheidet schied geschieden
    scheinen scheint schien geschienen
    schelten schilt schalt gescholten
    scheren schert schor geschoren
    schieben schiebt schob geschoben
    schießen schießt schoss geschossen
    schinden schindet schindete geschunden schindete
    schlafen schläft schlief geschlafen
    schlagen schlägt schlug geschlagen
    schleichen schleicht schlich geschlichen
    schleifen schleift schliff geschliffen
    schleißen schleißt schliss geschlissen
    schließen schließt schloss geschlossen
    schlingen schlingt schlang geschlungen
    schmeißen schmeißt schmiss geschmissen
    schmelzen schmilzt schmolz geschmolzen
    schneiden schneidet schnitt geschnitten
    schreiben schreibt schrieb geschrieben
    schreien schreit schrie geschrien
    schreiten schreitet schritt geschritten
    schweigen schweigt schwieg geschwiegen
    schwellen schwillt schwoll geschwollen
    schwimmen schwimmt schwamm geschwommen
    schwinden schwindet schwand geschwunden
    schwingen schwingt schwang geschwungen
    schwören schwört schwor geschworen
    sehen sieht sah gesehen
    senden sendet sandte gesandt sendete
    sieden siedet sott gesotten
    singen singt sang gesungen
    sinken sinkt sank gesunken
    sinnen sinnt sann gesonnen
    sitzen sitzt saß gesessen
    sollen soll sollte gesollt sollte
    spalten spaltet spaltete gespalten spaltete
    speien speit spie gespien
    spinnen spinnt spann gesponnen
    sprechen spricht sprach gesprochen
    sprießen sprießt spross gesprossen
    springen springt sprang gesprungen
    stechen sticht stach gestochen
    stehen steht stand gestanden stünde
    stehlen stiehlt stahl gestohlen
    steigen steigt stieg gestiegen
    sterben stirbt starb gestorben stürbe
    stieben stiebt stob gestoben
    stinken stinkt stank gestunken
    stoßen stößt stieß gestoßen
    streichen streicht strich gestrichen
    streiten streitet stritt gestritten
    tragen trägt trug getragen
    treffen trifft traf getroffen
    treiben treibt trieb getrieben
    treten tritt trat getreten
    trinken trinkt trank getrunken
    trügen trügt trog getrogen
    tun tut tat getan täte
    verderben verdirbt verdarb verdorben verdürbe
    verdrießen verdrießt verdross verdrossen
    vergessen vergisst vergaß vergessen
    verlieren verliert verlor verloren
    verschwinden verschwindet verschwand verschwunden
    verzeihen verzeiht verzieh verziehen
    wachsen wächst wuchs gewachsen
    wägen wägt wog gewogen
    waschen wäscht wusch gewaschen
    weben webt wob gewoben
    weichen weicht wich gewichen
    weisen weist wies gewiesen
    wenden wendet wandte gewandt wendete
    werben wirbt warb geworben würbe
    werden wird wurde geworden würde
    werfen wirft warf geworfen würfe
    wiegen wiegt wog gewogen
    winden windet wand gewunden
    wissen weiß wusste gewusst wüsste
    wollen will wollte gewollt wollte
    zeihen zeiht zieh geziehen
    ziehen zieht zog gezogen
    zwingen zwingt zwang gezwungen
    """
}
