/// Common nouns whose form does not tell how they are declined, for themselves and as the last part of compounds.
///
/// Left out are those that fare as well without: native nouns with e, i, ä, ö or ü and the plural in -e.
extension GermanNounRule {
  static let words: [GermanNounRule] = masculineAndNeuter + feminine + weakNouns + plainNouns + foreignNouns

  private static let masculineAndNeuter: [GermanNounRule] = [
    GermanNounRule(
      .lastPart,
      """
      abdruck abstand altar anlass anlaß anwalt arzt ausdruck bach ball bart baum bauch bischof block bock brand
      brauch bruch busch chor damm dampf darm draht duft dunst eindruck fall fang fluch flug fluss fluß frosch frost
      fuchs fuß gang gast gruß grund hahn hals hang hof kahn kamm kampf kanal kauf klang klotz knopf koch kopf korb
      krampf kranz krug kuss kuß lauf lohn markt marsch nachlass napf palast pass paß pfahl plan platz rang raum
      rausch rock rumpf tenor sack saft sang sarg satz saum flaum zaum schacht schatz schaum schlag schlauch schluss schluß
      schuss schuß schwamm schwanz schwarm schwung sohn spruch sprung stab stall stamm stand stock stoß strand strang
      strauß strom strumpf stuhl sturm sturz sumpf tanz topf trag traum trumpf trunk turm umfang verband vordruck
      vorwand aufwand einwand wall wolf wunsch wurf zahn zaun zoll zug zwang bass baß
      """, [.umlautE],
      examples: [
        "Platz Platzes Platze Plätze Plätzen",
        "Waffenstillstand Waffenstillstands Waffenstillstandes Waffenstillstande Waffenstillstände Waffenstillständen",
        "Fall Falls Falles Falle Fälle Fällen",
        "Arzt Arzts Arztes Arzte Ärzte Ärzten",
        "Pachtvertrag Pachtvertrags Pachtvertrages Pachtvertrage Pachtverträge Pachtverträgen",
        "Tenor Tenors Tenores Tenore Tenöre Tenören",
      ]),
    GermanNounRule(
      .word, "ast hut rat ton bund tor", [.umlautE, .strongE], examples: ["Rat Rats Rates Rate Räte Räten Raten"]),
    GermanNounRule(
      .lastPart, "srat nrat errat vorrat beirat gemeinderat landrat stadtrat choral", [.umlautE],
      examples: [
        "Sicherheitsrat Sicherheitsrats Sicherheitsrates Sicherheitsrate Sicherheitsräte Sicherheitsräten",
        "Stadtrat Stadtrats Stadtrates Stadtrate Stadträte Stadträten",
        "Ministerrat Ministerrats Ministerrates Ministerrate Ministerräte Ministerräten",
      ]),
    GermanNounRule(
      .lastPart, "farbton klingelton oberton umgangston unterton aluhut fingerhut strohhut", [.umlautE],
      examples: ["Unterton Untertons Untertones Untertone Untertöne Untertönen"]),
    GermanNounRule(
      .lastPart, "torwart tankwart hauswart", [.umlautE, .strongE],
      examples: ["Torwart Torwarts Torwartes Torwarte Torwärte Torwärten Torwarten"]),
    GermanNounRule(
      .lastPart, "admiral druck erlass general herzog kardinal pastor", [.strongE, .umlautE],
      examples: ["Druck Drucks Druckes Drucke Drucken Drücke Drücken"]),
    GermanNounRule(
      .lastPart,
      """
      akt arm attentat besuch boot brot diktat fund gas golf grad gramm haar halt huf hund jahr kult kurs lob lot maß
      mond moor moos mord ort paar pakt pfund pol protokoll puls punkt resultat ruf schaf schuh sold stoff tag takt
      tod tumult versuch zitat amboss applaus archipel ballast boss hai implantat kompost matriarchat patriarchat
      scherz testat traktat
      """, [.strongE],
      examples: [
        "Scherz Scherzes Scherze Scherzen",
        "Implantat Implantats Implantates Implantate Implantaten", "Hai Hais Haies Haie Haien",
        "Bundestag Bundestags Bundestages Bundestage Bundestagen", "Ort Orts Ortes Orte Orten",
        "Inhalt Inhalts Inhaltes Inhalte Inhalten",
      ]),
    // "Gegentor", but "Direktor", "Investor", "Mentor".
    GermanNounRule(
      .lastPart, "gentor gtor gstor hstor sstor tstor dttor fttor lltor mtor rtor", [.strongE],
      examples: [
        "Gegentor Gegentors Gegentores Gegentore Gegentoren",
        "Kopfballtor Kopfballtors Kopfballtores Kopfballtore Kopfballtoren",
        "Führungstor Führungstors Führungstores Führungstore Führungstoren",
      ]),
    // What would be taken for a word in -el, -er, -in, -is, -ent, -ion, -ik, -or, -ur, -ei.
    GermanNounRule(
      .lastPart,
      """
      abitur advent akzent bein bier blei brei eis erz gift gleis heer hotel juwel kamel kiel kontingent kreis major
      meer meteor mosaik papagei patent phänomen preis prozent rohr schein schrei schwein skorpion speer spiel spion
      stein stiel streik talent teer tier werk wein ziel antigen äquivalent dialog epilog genom juwelier katalog
      kontinent kontor konvent korridor marmor mäzen monolog prolog sortiment terpentin topas trampolin transparent
      tresor turmalin urin
      """, [.strongE],
      examples: [
        "Dialog Dialogs Dialoges Dialoge Dialogen", "Kontinent Kontinents Kontinentes Kontinente Kontinenten",
        "Korridor Korridors Korridores Korridore Korridoren", "Juwelier Juweliers Juwelieres Juweliere Juwelieren",
        "Spiel Spiels Spieles Spiele Spielen", "Bier Biers Bieres Biere Bieren", "Wein Weins Weines Weine Weinen",
        "Preis Preises Preise Preisen", "Ziel Ziels Zieles Ziele Zielen",
        "Prozent Prozents Prozentes Prozente Prozenten",
      ]),
    GermanNounRule(.word, "greis gel stier", [.strongE], examples: ["Greis Greises Greise Greisen"]),
    GermanNounRule(
      .lastPart, "duschgel haargel hausflur", [.strongE],
      examples: ["Hausflur Hausflurs Hausflures Hausflure Hausfluren"]),
    GermanNounRule(
      .lastPart, "monitor tumor", [.strongE, .stressShiftEn],
      examples: ["Monitor Monitors Monitores Monitore Monitoren", "Tumor Tumors Tumores Tumore Tumoren"]),
    GermanNounRule(
      .lastPart, "labor", [.strongE, .sPlural], examples: ["Labor Labors Labores Labore Laboren"]),
    GermanNounRule(
      .lastPart,
      """
      amt bad besitztum bistum blatt buch dach dorf fach fass faß fürstentum gehalt gemach gewand glas gott grab gras gut haupt
      haus heiligtum herzogtum holz horn huhn irrtum kalb korn kraut lamm loch maul mund pfand rad rand reichtum schloss
      schloß strauch tal volk wald wurm
      """, [.umlautEr],
      examples: [
        "Haus Hauses Hause Häuser Häusern", "Außenamt Außenamts Außenamtes Außenamte Außenämter Außenämtern",
        "Volk Volks Volkes Volke Völker Völkern", "Irrtum Irrtums Irrtumes Irrtume Irrtümer Irrtümern",
        "Gott Gotts Gottes Gotte Götter Göttern", "Strauch Strauchs Strauches Strauche Sträucher Sträuchern",
        "Wurm Wurms Wurmes Wurme Würmer Würmern", "Postfach Postfachs Postfaches Postfache Postfächer Postfächern",
      ]),
    GermanNounRule(
      .lastPart, "denkmal grabmal vormund", [.umlautEr, .strongE],
      examples: ["Grabmal Grabmals Grabmales Grabmale Grabmäler Grabmälern Grabmalen"]),
    GermanNounRule(
      .lastPart, "land tuch wort mahl", [.umlautEr, .strongE],
      examples: ["Wort Worts Wortes Worte Wörter Wörtern Worten"]),
    GermanNounRule(
      .lastPart, "band", [.umlautEr, .umlautE, .sPlural],
      examples: ["Band Bands Bandes Bande Bänder Bändern Bände Bänden"]),
    GermanNounRule(
      .lastPart, "mann",
      [GermanNounClass(.masculine, singular: .strong, plurals: .init("er", umlaut: true), .init("leute", dropping: 4))],
      examples: ["Fachmann Fachmanns Fachmannes Fachmanne Fachmänner Fachmännern Fachleute Fachleuten"]),
    GermanNounRule(.word, "mann", [.umlautEr], examples: ["Mann Manns Mannes Manne Männer Männern"]),
    GermanNounRule(
      .lastPart,
      """
      augenlid biest bild brett feld geld gemüt geschlecht gesicht gespenst glied kind kleid leib licht lied nest
      regiment rind schild schwert weib
      """, [.strongEr],
      examples: [
        "Mitglied Mitglieds Mitgliedes Mitgliede Mitglieder Mitgliedern", "Kind Kinds Kindes Kinde Kinder Kindern",
      ]),
    GermanNounRule(.word, "lid", [.strongEr], examples: ["Lid Lids Lides Lide Lider Lidern"]),
    GermanNounRule(
      .lastPart, "bösewicht", [.strongEr, .strongE],
      examples: ["Bösewicht Bösewichts Bösewichtes Bösewichte Bösewichter Bösewichtern Bösewichten"]),
    GermanNounRule(
      .word, "geschmack", [.umlautEr, .umlautE],
      examples: ["Geschmack Geschmacks Geschmackes Geschmacke Geschmäcker Geschmäckern Geschmäcke Geschmäcken"]),
    GermanNounRule(.lastPart, "geist", [.strongEr], examples: ["Geist Geists Geistes Geiste Geister Geistern"]),
    GermanNounRule(.word, "ei", [.strongEr], examples: ["Ei Eis Eies Eie Eier Eiern"]),
    GermanNounRule(
      .lastPart, "ausland deutschland england finnland griechenland inland irland russland schottland rußland",
      [.strongSingular], examples: ["Ausland Auslands Auslandes Auslande"]),
    GermanNounRule(
      .lastPart, "saal", [.foreign(.masculine, .strong, dropping: 3, "äle")],
      examples: ["Gerichtssaal Gerichtssaals Gerichtssaales Gerichtssaale Gerichtssäle Gerichtssälen"]),
    GermanNounRule(
      .lastPart, "bett dorn hemd insekt mast ohr schmerz staat strahl untertan zeh", [.mixedEn],
      examples: ["Mitgliedstaat Mitgliedstaats Mitgliedstaates Mitgliedstaate Mitgliedstaaten"]),
    GermanNounRule(
      .lastPart, "typ", [.mixedEn, .weak], examples: ["Typ Typs Types Type Typen"]),
    GermanNounRule(.lastPart, "nachbar", [.mixedN, .weakE], examples: ["Nachbar Nachbars Nachbarn"]),
    GermanNounRule(
      .lastPart, "auge ende interesse", [.mixedN],
      examples: ["Wochenende Wochenendes Wochenenden", "Interesse Interesses Interessen"]),
    GermanNounRule(
      .lastPart,
      """
      gebäude gebirge gefüge gehege gelände gemälde gemüse gerede getreide getriebe gewebe gewerbe käse knie
      """, [.zero], examples: ["Gebäude Gebäudes Gebäuden"]),
    GermanNounRule(.lastPart, "erbe", [.zero, .weakE], examples: ["Erbe Erbes Erben"]),
    GermanNounRule(.lastPart, "muskel pantoffel stachel vetter", [.mixedN], examples: ["Muskel Muskels Muskeln"]),
    GermanNounRule(
      .lastPart,
      """
      acker apfel boden bruder faden garten graben hafen hammer kasten kloster laden magen mangel mantel nagel ofen
      sattel schaden schnabel schwager vater vogel
      """, [.umlautZero],
      examples: [
        "Vater Vaters Väter Vätern", "Garten Gartens Gärten", "Flughafen Flughafens Flughäfen",
        "Vogel Vogels Vögel Vögeln",
      ]),
    GermanNounRule(
      .lastPart, "bogen kragen lager wagen wasser", [.zero, .umlautZero],
      examples: ["Wasser Wassers Wassern Wässer Wässern"]),
  ]

  private static let feminine: [GermanNounRule] = [
    GermanNounRule(
      .lastPart,
      """
      angst ankunft ausflucht auskunft axt braut brunst brust faust frucht gans gruft hand haut herkunft kluft kraft kuh kunst laus luft
      macht magd maus nacht not nuss nuß schnur stadt unterkunft wand wurst zuflucht zukunft zusammenkunft
      """, [.feminineUmlautE],
      examples: [
        "Hand Hände Händen", "Ausflucht Ausflüchte Ausflüchten", "Hauptstadt Hauptstädte Hauptstädten",
        "Streitkraft Streitkräfte Streitkräften",
      ]),
    GermanNounRule(
      .lastPart, "bank sau", [.feminineUmlautE, .feminineEn], examples: ["Bank Bänke Bänken Banken"]),
    GermanNounRule(.lastPart, "mutter tochter", [.feminineUmlaut], examples: ["Mutter Mütter Müttern"]),
    GermanNounRule(
      .lastPart,
      """
      absicht abwehr anstalt antwort arbeit art ausfuhr bahn bucht diät disziplin distanz doktrin einfuhr fahrt flucht form fracht
      frau front fuhr geburt gefahr gegend gestalt gewalt haft heimat heirat instanz jagd klientel kost last norm pacht person pflicht
      plattform post qual saat schar schau schlacht schlucht schrift schuld spur substanz tat tugend uhr vielfalt wahl welt
      werft zahl zeit
      """, [.feminineEn],
      examples: [
        "Wahl Wahlen", "Bundestagswahl Bundestagswahlen", "Arbeit Arbeiten", "Beistandspflicht Beistandspflichten",
        "Frau Frauen", "Instanz Instanzen", "Disziplin Disziplinen",
      ]),
    GermanNounRule(.lastPart, "ohnmacht vollmacht", [.feminineEn], examples: ["Vollmacht Vollmachten"]),
    GermanNounRule(.word, "fee", [.feminineN], examples: ["Fee Feen"]),
    GermanNounRule(
      .lastPart, "ananas", [GermanNounClass(.feminine, singular: .unchanged, plurals: .init("se"), .init(""))],
      examples: ["Ananas Ananasse Ananassen"]),
    GermanNounRule(.lastPart, "see", [.feminineN, .mixedN], examples: ["See Sees Seen"]),
    GermanNounRule(.lastPart, "burg", [.feminineEn, .sSingular], examples: ["Ritterburg Ritterburgs Ritterburgen"]),
    GermanNounRule(.word, "post", [.feminineSingular], examples: ["Post"]),
    GermanNounRule(
      .lastPart, "armut demut geduld gunst jugend milch obhut vernunft wut zusammenarbeit", [.feminineSingular],
      examples: ["Geduld", "Zusammenarbeit"]),
  ]

  private static let weakNouns: [GermanNounRule] = [
    GermanNounRule(
      .lastPart,
      """
      adressat advokat akrobat architekt athlet autokrat automat bandit barbar bär chirurg christ despot diplomat
      dramaturg elefant eremit fink fürst graf held hydrant idiot islamit israelit jesuit kamerad kandidat katholik
      komet kosmopolit magnat mensch narr nomad ochs patriot pilot pirat planet poet potentat prinz prophet rebell
      doktorand gendarm konfirmand lakai proband satellit schiit soldat spatz sunnit tyrann vasall zar
      """, [.weak],
      examples: ["Soldat Soldaten", "Mensch Menschen", "Planet Planeten"]),
    GermanNounRule(
      .word, "junge",
      [GermanNounClass(.masculine, singular: .weakN, plurals: .init("n"), .init("s", dropping: 1))],
      examples: ["Junge Jungen Jungs"]),
    GermanNounRule(.lastPart, "konsul", [.mixedN], examples: ["Generalkonsul Generalkonsuls Generalkonsuln"]),
    GermanNounRule(.lastPart, "ungar", [.weakE], examples: ["Ungar Ungarn"]),
    GermanNounRule(.lastPart, "bauer", [.weakE, .zero], examples: ["Bauer Bauern Bauers"]),
    GermanNounRule(.lastPart, "herr", [.herr], examples: ["Herr Herrn Herren"]),
    GermanNounRule(
      .lastPart, "buchstabe friede funke gedanke glaube haufe name same wille", [.weakNs],
      examples: ["Name Namens Namen", "Friede Friedens Frieden"]),
    GermanNounRule(
      .lastPart, "herz", [GermanNounClass(.neuter, singular: .weakNs, plurals: .init("en"))],
      examples: ["Herz Herzens Herzen"]),
  ]

  /// Words that only look as if they had one of the endings of adjectival nouns.
  private static let plainNouns: [GermanNounRule] = [
    GermanNounRule(
      .lastPart,
      """
      anwender begleiter berater blender danziger einwender engländer flieger geländer gläubiger holländer kalender
      krieger länder leipziger prediger sender sieger spender steiger vermittler verschwender verteidiger vertreter
      verwender verwalter zylinder
      """, [.zero],
      examples: [
        "Sender Senders Sendern", "Gläubiger Gläubigers Gläubigern", "Verteidiger Verteidigers Verteidigern",
        "Vertreter Vertreters Vertretern",
      ]),
    GermanNounRule(
      .lastPart,
      """
      agende akte anzeige blende dividende dose feige geige gemeinde hose intrige legende lende quelle rose sekte soße
      spende stelle stunde welle wende zelle
      """, [.feminineN],
      examples: ["Spende Spenden", "Legende Legenden", "Anzeige Anzeigen"]),
    GermanNounRule(
      .lastPart, "charakter", [.zero, .strongE],
      examples: ["Charakter Charakters Charaktern Charakteres Charaktere Charakteren"]),
  ]

  private static let foreignNouns: [GermanNounRule] = [
    GermanNounRule(
      .lastPart,
      """
      atelier bike blog boom budget bulletin champion chat chef client cousin detail event gobelin handy internet job konterfei leutnant limit marketing
      meeting militär niveau pendant plateau portier premier regime restaurant salon satin shop team ticket training trend
      waggon
      """, [.sPlural],
      examples: ["Staatschef Staatschefs", "Team Teams", "Restaurant Restaurants"]),
    GermanNounRule(
      .lastPart, "ballon balkon club film klub park scheich star start stau test", [.sPlural, .strongE],
      examples: ["Park Parks Parkes Parke Parken", "Star Stars Stares Stare Staren"]),
    GermanNounRule(.lastPart, "kaffee komitee resümee", [.sPlural], examples: ["Kaffee Kaffees"]),
    GermanNounRule(.word, "tee login", [.sPlural], examples: ["Tee Tees", "Login Logins"]),
    GermanNounRule(
      .lastPart, "ski schi", [GermanNounClass(.masculine, singular: .s, plurals: .init("er"), .init(""))],
      examples: ["Ski Skis Skier Skiern"]),
    GermanNounRule(
      .ending, "phone vice page", [.sPlural, .feminineS], examples: ["Smartphone Smartphones", "Service Services"]),
    GermanNounRule(
      .lastPart,
      """
      airline baguette byte code creme croissant deadline ensemble faible faksimile fake feature genre headline hotline hype image
      lounge office parterre performance pipeline playlist puzzle rallye repertoire shuttle single website timeline
      update upgrade
      """, [.sPlural, .feminineS], examples: ["Quellcode Quellcodes", "Hotline Hotlines", "Update Updates"]),
    GermanNounRule(
      .word, "app bar story party lobby", [.feminineS, .sPlural], examples: ["Bar Bars"]),
    GermanNounRule(
      .lastPart, "saison couch", [.feminineS, .feminineEn], examples: ["Saison Saisons Saisonen"]),
    GermanNounRule(
      .lastPart,
      """
      firma pizza villa skala arena aula ära liga mensa razzia agenda veranda regatta aorta aura basilika cafeteria diva
      krypta lava pergola tiara tuba tundra tunika vendetta viola vita zahnpasta
      """,
      [.foreign(.feminine, dropping: 1, "en"), .feminineS], examples: ["Firma Firmen Firmas", "Pizza Pizzen Pizzas"]),
    GermanNounRule(
      .lastPart, "thema schema stigma trauma klima", [.foreign(.neuter, dropping: 1, "en", "ata"), .sPlural],
      examples: ["Thema Themas Themen Themata"]),
    GermanNounRule(
      .lastPart, "drama paradigma aroma charisma magma panorama plasma dogma prisma",
      [.foreign(.neuter, dropping: 1, "en"), .sPlural],
      examples: ["Drama Dramas Dramen"]),
    GermanNounRule(
      .lastPart, "risiko konto saldo fresko szenario", [.sPlural, .foreign(.neuter, dropping: 1, "en")],
      examples: ["Risiko Risikos Risiken", "Bankkonto Bankkontos Bankkonten"]),
    GermanNounRule(
      .lastPart, "tempo cello espresso storno", [.sPlural, .foreign(.neuter, dropping: 1, "i")],
      examples: ["Tempo Tempos Tempi"]),
    GermanNounRule(
      .lastPart, "embryo", [.sPlural, .foreign(.masculine, dropping: 0, "nen")],
      examples: ["Embryo Embryos Embryonen"]),
    GermanNounRule(
      .lastPart, "gentleman stuntman", [.foreign(.masculine, dropping: 2, "en")],
      examples: ["Gentleman Gentlemans Gentlemen"]),
    GermanNounRule(
      .lastPart, "examen", [.zero, .foreign(.neuter, dropping: 2, "ina")],
      examples: ["Staatsexamen Staatsexamens Staatsexamina"]),
    GermanNounRule(
      .lastPart, "virus",
      [.foreign(.neuter, .unchanged, dropping: 2, "en"), .foreign(.masculine, .unchanged, dropping: 2, "en")],
      examples: ["Virus Viren"]),
    GermanNounRule(
      .lastPart,
      "algorithmus bazillus diskus fötus kubus logarithmus meniskus mythos rhombus rhythmus ritus typus zyklus",
      [.foreign(.masculine, .unchanged, dropping: 2, "en")],
      examples: ["Zyklus Zyklen", "Rhythmus Rhythmen", "Mythos Mythen"]),
    GermanNounRule(
      .lastPart, "epos", [.foreign(.neuter, .unchanged, dropping: 2, "en")], examples: ["Epos Epen"]),
    GermanNounRule(
      .lastPart, "globus", [.foreign(.masculine, .unchanged, dropping: 2, "en"), .doublingSe],
      examples: ["Globus Globen Globusses Globusse Globussen"]),
    GermanNounRule(
      .lastPart, "kaktus", [.foreign(.masculine, .unchanged, dropping: 2, "een"), .doublingSe],
      examples: ["Kaktus Kakteen Kaktusses Kaktusse Kaktussen"]),
    GermanNounRule(
      .lastPart, "atlas",
      [GermanNounClass(.masculine, singular: .doublingS, plurals: .init("anten", dropping: 2), .init("se"))],
      examples: ["Atlas Atlasses Atlasse Atlanten Atlassen"]),
    GermanNounRule(.lastPart, "bus", [.doublingSe], examples: ["Bus Busses Busse Bussen"]),
    GermanNounRule(
      .lastPart, "alumnus numerus papyrus stimulus terminus uterus",
      [.foreign(.masculine, .unchanged, dropping: 2, "i")],
      examples: ["Terminus Termini"]),
    GermanNounRule(
      .lastPart, "dilemma komma schisma", [.sPlural, .foreign(.neuter, dropping: 0, "ta")],
      examples: ["Komma Kommas Kommata"]),
    GermanNounRule(
      .lastPart, "adverb fossil indiz kapital kleinod material partizip prinzip privileg reptil utensil",
      [GermanNounClass(.neuter, singular: .strong, plurals: .init("ien"))],
      examples: [
        "Material Materials Materiales Materiale Materialien", "Prinzip Prinzips Prinzipes Prinzipe Prinzipien",
      ]),
    GermanNounRule(
      .lastPart, "mineral", [GermanNounClass(.neuter, singular: .strong, plurals: .init("ien"), .init("e"))],
      examples: ["Mineral Minerals Minerales Mineralien Minerale Mineralen"]),
    GermanNounRule(
      .lastPart, "modus bonus malus", [.foreign(.masculine, .unchanged, dropping: 2, "i"), .invariable, .doublingSe],
      examples: ["Bonus Boni Bonusses Bonusse Bonussen"]),
    GermanNounRule(
      .lastPart, "stadion", [.foreign(.neuter, dropping: 2, "en")], examples: ["Stadion Stadions Stadien"]),
    GermanNounRule(
      .lastPart, "lexikon", [.foreign(.neuter, dropping: 2, "a", "en")],
      examples: ["Lexikon Lexikons Lexika Lexiken"]),
    GermanNounRule(
      .lastPart, "visum faktum klinikum kontinuum kuriosum memorandum neutrum novum referendum spektrum",
      [.foreign(.neuter, dropping: 2, "a", "en")],
      examples: ["Visum Visums Visa Visen", "Spektrum Spektrums Spektra Spektren"]),
    GermanNounRule(
      .ending, "ikum imum", [.foreign(.neuter, dropping: 2, "a")],
      examples: [
        "Praktikum Praktikums Praktika", "Antibiotikum Antibiotikums Antibiotika", "Maximum Maximums Maxima",
      ]),
    GermanNounRule(
      .lastPart, "status campus exodus kasus luxus fonds", [.invariable], examples: ["Status"]),
    GermanNounRule(
      .lastPart, "datum quantum ultimatum votum", [.foreign(.neuter, dropping: 2, "en"), .sPlural],
      examples: ["Datum Datums Daten", "Ultimatum Ultimatums Ultimaten"]),
    GermanNounRule(
      .lastPart, "konsum wachstum christentum judentum brauchtum", [.sSingular],
      examples: ["Wachstum Wachstums"]),
    GermanNounRule(
      .lastPart, "eigentum", [.sSingular], examples: ["Eigentum Eigentums"]),
    GermanNounRule(
      .lastPart, "bau", [GermanNounClass(.masculine, singular: .strong, plurals: .init("ten"), .init("e"))],
      examples: ["Neubau Neubaus Neubaues Neubaue Neubauten Neubauen"]),
    GermanNounRule(
      .lastPart, "index kodex", [.strongE, .foreign(.masculine, .strong, dropping: 2, "izes", "ices")],
      examples: [
        "Index Indexes Indexe Indexen Indizes Indices", "Kodex Kodexes Kodexe Kodexen Kodizes Kodices",
      ]),
    GermanNounRule(
      .lastPart, "helix matrix", [.foreign(.feminine, .unchanged, dropping: 1, "zen", "ces")],
      examples: ["Matrix Matrizen Matrices"]),
  ]
}
