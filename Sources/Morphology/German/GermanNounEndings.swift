/// Endings that tell how a noun is declined.
extension GermanNounRule {
  static let endings: [GermanNounRule] = [
    // Feminine derivations, which come first in every grammar because they have no exceptions.
    GermanNounRule(
      .ending, "ung heit keit schaft tät ion ik ur enz anz ei thek itis", [.feminineEn],
      examples: [
        "Verhandlung Verhandlungen", "Überschneidung Überschneidungen", "Sicherheit Sicherheiten",
        "Gesellschaft Gesellschaften", "Sanktion Sanktionen", "Republik Republiken", "Bilanz Bilanzen",
        "Partei Parteien", "Struktur Strukturen",
      ]),
    GermanNounRule(
      .ending,
      "erin orin entin antin istin arin ärin eurin ögin ogin ertin ärtin atin tin din kin lin gin chin nin rin",
      [.feminineNen],
      examples: ["Präsidentin Präsidentinnen", "Ministerin Ministerinnen", "Ärztin Ärztinnen", "Freundin Freundinnen"]),
    GermanNounRule(
      .ending, "ie", [.feminineN, .sPlural],
      examples: ["Zombie Zombien Zombies", "Utopie Utopien Utopies"]),
    GermanNounRule(
      .lastPart,
      """
      akademie artillerie batterie demokratie energie garantie industrie infanterie kategorie strategie technologie
      theorie
      """,
      [.feminineN], examples: ["Industrie Industrien", "Demokratie Demokratien"]),
    GermanNounRule(
      .ending, "ee", [.feminineN, .sPlural], examples: ["Armee Armeen Armees", "Zahnfee Zahnfeen Zahnfees"]),
    GermanNounRule(.ending, "e", [.feminineN, .weakE], examples: ["Maßnahme Maßnahmen", "Kunde Kunden"]),

    // Diminutives and agents.
    GermanNounRule(
      .ending, "chen lein en", [.zero], examples: ["Mädchen Mädchens", "Treffen Treffens", "Unternehmen Unternehmens"]),
    GermanNounRule(
      .ending, "er el", [.zero, .feminineN],
      examples: ["Sprecher Sprechers Sprechern", "Gipfel Gipfels Gipfeln", "Steuer Steuers Steuern"]),
    GermanNounRule(
      .ending, "ler ner iker", [.zero], examples: ["Politiker Politikers Politikern"]),
    GermanNounRule(
      .ending, "ling", [.strongE], examples: ["Flüchtling Flüchtlings Flüchtlinges Flüchtlinge Flüchtlingen"]),
    GermanNounRule(
      .ending, "nis", [.doublingSe, .feminineSe],
      examples: ["Bündnis Bündnisses Bündnisse Bündnissen", "Kenntnis Kenntnisses Kenntnisse Kenntnissen"]),
    GermanNounRule(
      .ending, "tum", [.umlautEr],
      examples: ["Kaisertum Kaisertums Kaisertumes Kaisertume Kaisertümer Kaisertümern"]),

    // Unlike -el, -er, -in, these are stressed: Spiel, Bier, Wein.
    GermanNounRule(.ending, "iel eer", [.strongE], examples: ["Beispiel Beispiels Beispieles Beispiele Beispielen"]),
    GermanNounRule(
      .ending, "ier", [.strongE, .zero], examples: ["Offizier Offiziers Offizieres Offiziere Offizieren Offiziern"]),
    GermanNounRule(.ending, "ein", [.strongE], examples: ["Verein Vereins Vereines Vereine Vereinen"]),
    GermanNounRule(
      .ending, "in", [.strongE, .feminineNen], examples: ["Termin Termins Termines Termine Terminen Terminnen"]),

    // Foreign persons, weak.
    GermanNounRule(
      .ending, "ent ant ist krat graph nom log soph arch eut path naut oph",
      [.weak],
      examples: [
        "Präsident Präsidenten", "Demonstrant Demonstranten", "Journalist Journalisten", "Demokrat Demokraten",
        "Fotograf Fotografen", "Monarch Monarchen",
      ]),
    GermanNounRule(
      .ending, "loge goge", [.weakE], examples: ["Psychologe Psychologen"]),
    GermanNounRule(
      .ending, "or", [.stressShiftEn], examples: ["Direktor Direktors Direktoren", "Motor Motors Motoren"]),

    // Foreign things.
    GermanNounRule(
      .ending, "ment", [.strongE, .sPlural],
      examples: ["Parlament Parlaments Parlamentes Parlamente Parlamenten"]),
    GermanNounRule(
      .ending, "asmus ismus", [.foreign(.masculine, .unchanged, dropping: 2, "en")],
      examples: ["Mechanismus Mechanismen", "Orgasmus Orgasmen"]),
    GermanNounRule(
      .ending, "ius", [.foreign(.masculine, .unchanged, dropping: 2, "en")], examples: ["Radius Radien"]),
    GermanNounRule(
      .ending, "us", [.doublingSe, .invariable],
      examples: ["Zirkus Zirkusses Zirkusse Zirkussen"]),
    GermanNounRule(
      .ending, "as is", [.doublingSe, .invariable],
      examples: ["Kürbis Kürbisses Kürbisse Kürbissen"]),
    GermanNounRule(.ending, "os", [.invariable], examples: ["Kosmos"]),
    GermanNounRule(.ending, "ais eis aus aas oos", [.strongE], examples: ["Beweis Beweises Beweise Beweisen"]),
    GermanNounRule(
      .ending, "sis xis", [.foreign(.feminine, .unchanged, dropping: 2, "en")],
      examples: ["Basis Basen", "Praxis Praxen"]),
    GermanNounRule(
      .ending, "um", [.foreign(.neuter, dropping: 2, "en"), .sPlural],
      examples: ["Zentrum Zentrums Zentren", "Museum Museums Museen", "Gremium Gremiums Gremien"]),
    GermanNounRule(
      .ending, "ing", [.strongE, .sPlural], examples: ["Hearing Hearings Hearinges Hearinge Hearingen"]),
    GermanNounRule(
      .ending, "eur är ör", [.strongE],
      examples: [
        "Ingenieur Ingenieurs Ingenieures Ingenieure Ingenieuren", "Sekretär Sekretärs Sekretäres Sekretäre Sekretären",
      ]),
    // Foreign, and so without umlaut.
    GermanNounRule(
      .ending, "al an ar at ol om on ot ut", [.strongE, .feminineEn],
      examples: ["Attentat Attentats Attentates Attentate Attentaten", "Signal Signals Signales Signale Signalen"]),

    // Adjectives and participles as nouns.
    GermanNounRule(
      .adjectivalEnding,
      """
      sitzend wesend lebend gehend stehend ierend denkend lernend schreibend sterbend leidend tätigend führend
      herrschend fordernd wohnend schützend handelnd kämpfend nehmend suchend bietend sprechend schaffend pendelnd
      igend hend tend rnd lnd ßend ssend end
      """, [.adjectival],
      examples: [
        "Vorsitzender Vorsitzende Vorsitzenden Vorsitzendem Vorsitzendes",
        "Studierende Studierender Studierenden Studierendem Studierendes",
        "Auszubildender Auszubildende Auszubildenden Auszubildendem Auszubildendes",
      ]),
    GermanNounRule(
      .adjectivalEnding,
      """
      agt igt ugt zt llt bt kt nnt iert dert geordnet ndet ftet chtet dnet rdet ndt traut teiligt rechtigt chnet gnet stet
      rtet lehrt misst mißt ppt perrt tötet teilt treut chert raft
      """, [.adjectival],
      examples: [
        "Abgeordneter Abgeordnete Abgeordneten Abgeordnetem Abgeordnetes",
        "Verbündeter Verbündete Verbündeten Verbündetem Verbündetes",
        "Sondergesandter Sondergesandte Sondergesandten Sondergesandtem Sondergesandtes",
        "Delegierte Delegierter Delegierten Delegiertem Delegiertes",
      ]),
    GermanNounRule(
      .adjectivalEnding,
      """
      fangen troffen trunken fallen trieben wachsen storben schwunden brochen schlossen schworen loren wunden bunden worben laden
      blieben geben nommen schossen raten sessen flohen schritten standen
      """, [.adjectival],
      examples: ["Kriegsgefangener Kriegsgefangene Kriegsgefangenen Kriegsgefangenem Kriegsgefangenes"]),
    GermanNounRule(
      .adjectivalEnding,
      """
      willig hörig jährig stämmig ständig farbig schuldig süchtig mächtig sässig gläubig hängig wertig lässig haft
      fähig liebig lich los iell uell inell kundig dürftig tätig dächtig extrem onell ändisch irdisch heimisch parteiisch
      """, [.adjectival],
      examples: [
        "Jugendlicher Jugendliche Jugendlichen Jugendlichem Jugendliches",
        "Freiwilliger Freiwillige Freiwilligen Freiwilligem Freiwilliges",
        "Obdachlose Obdachloser Obdachlosen Obdachlosem Obdachloses",
      ]),
    GermanNounRule(
      .adjectivalStem,
      """
      anwesend beamt deutsch heilig reisend vorsitzend kriminell intellektuell industriell homosexuell transsexuell
      liberal konservativ radikal illegal prominent verantwortlich unabhängig adlig adelig überlebend tot krank blind
      fremd verwandt bekannt verletzt verlobt geliebt grün weiß schwarz selbstständig selbständig geistlich invalid
      vorgesetzt einzeln gefreit gerecht gesucht flüchtig süchtig lustig schuldig link farbig wirtschaftsweis pflichtig älter
      ältest
      """, [.adjectival],
      examples: [
        "Deutscher Deutsche Deutschen Deutschem Deutsches", "Reisende Reisender Reisenden Reisendem Reisendes",
        "Beamter Beamte Beamten Beamtem Beamtes",
      ]),
    // Alone only: "Farmer" and "Österreicher" are none.
    GermanNounRule(
      .word, "armer irrer reicher", [.adjectival], examples: ["Armer Arme Armen Armem Armes"]),
  ]
}
