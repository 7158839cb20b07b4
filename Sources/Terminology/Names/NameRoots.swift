internal import UnicodeText

/// Slavic roots that tell with which letter a German s or sch was written. They are in scientific transliteration, where
/// each letter has one reading; the German spelling follows from it (ž and š are sch, z and s are s, c is z).
enum NameRoots {
  static func rules(for origin: NameOrigin) -> [RewriteRule] {
    let scientific = Rewriter(letters: LetterRules.scientificRules(for: origin))
    func rule(_ root: String, after left: RewriteRule.Context) -> RewriteRule? {
      guard let reading = scientific.rewrite(root).first else { return nil }
      return RewriteRule(germanSpelling(of: root), after: left, before: end(of: root), reading.text)
    }
    return initial.compactMap { rule($0, after: .edge) } + inner.compactMap { rule($0, after: .any) }
  }

  /// What may follow a root: nothing that would make its last letter part of a longer group, or voiceless.
  private static func end(of root: String) -> RewriteRule.Context {
    switch root.unicodeScalars.last {
    case "z", "s": .notLetter("scptkfz")
    case "ž", "t", "d": .notLetter("sptc")
    case "š": .notLetter("t")
    case "j": .notLetter("aeiou")
    default: .any
    }
  }

  /// The German spelling of a root in scientific transliteration.
  static func germanSpelling(of root: String) -> String {
    var german = ""
    var letters = root.unicodeScalars[...]
    while let letter = letters.popFirst() {
      switch letter {
      case "z": german += "s"
      case "ž", "š": german += "sch"
      case "č": german += "tsch"
      case "c" where letters.first == "h": german += "c"
      case "c": german += "z"
      case "v": german += "w"
      default: german.unicodeScalars.append(letter)
      }
    }
    return german
  }

  /// Roots at the beginning of a word.
  private static let initial = words(
    """
    zabol zabrod zabuž zachar zadnipr zadon zadorož zahor zagor zaharija zajc zajcev zajec zakarp zakrev zales zalis
    zališč zaluž zaljub zamost zamosk zamjat zaozer zapad zapor zaraj zareč zarič zarub zastav zaslavs zatok zatul zaval
    zavad zavhor zavjal zavod zavolž zavorot zazym zbaraž zbor zboriv zbruč zdan zdolb zdor zduniv zelen zelin zeml zemc
    zernov zinov zinčen zinč zinkiv zinkov zlat zloč zmij znam zolot zor zotov zozul zub zujev zvan zver zvenih
    zvenyh zvir zvjag zvjah zvonar zyrjan zykov zybin zjuz zjug zima zimin zymn zymohir zlynk
    iziaslav izjasl izjum izmail izmajl izotov izvar iževsk
    žabin žabot žadan žark žarov žaško ždan žebr žegul želez žele želja želju želt želud žerd žereb žežel židk žigul žihul žil
    žirin žirk žirn žirov žitk žitn živ žyv žyt žydač žyr žylin žmer žolt žolob žoln žov žuk žur žužel žvan
    šabl šabal šaban šadrin šach šal šam šap šarap šarhor šargor šatal šatil šatr šatur šebal šebek šel šeme šep šerem
    šev ševč šič šif šiškin šišk širj šyrj šyrok širok širš šmak šmel šmyh šojg šoloch šolud šost šub šuch šuf šujs šukš šul šum
    šuval šyr šyš šyl šyp
    rozdil rozum rozov rozan rozsoš rozvad razum razin rezn rezanov rezn rizn rjazan ružyn ržev ržyšč rožyšč rožn rožd
    roždest bezus bezbor bezru bezl bezp bezk bezv bezz jazov juziv juzov južn južno jež ježov jezup azov azar ozer ozar
    ozir uzyn uzin užhor užgor mazep mazur mazar mizyn mizin mozir mozol mozhal možaj nazar nezam nezn nezv nazym
    kazač kazak kazan kazim kazym kazyk kazat kozak kozač kozel kozer kozic kozin kozlod kozl kozov kozjat kozyr kožem
    kožev kožuch kožan koževn kuzm kuzn kuzem kuzj kuzyk lazar lazor lazur lazut lozov loz luzan luzh lužan lužk lužn
    luzyn ljubož muzyč muzyk moroz bazar bazal bazyl bazylev bazavl berez berež brežn bruz buzul buzin buzov buzov bužan
    božk božen čyž čižov ryžyk ryžk ryžov storož služ stryž striž sniž snež sviž voznes voznj voznes voznjak voznik
    vozž vjaz vjazem vjazm vyžnyc vižn važen vižnyc verzun viz hlaz glaz glazun groz hroz huzar gruz gruzd hruz hryz
    gryz gazi gazizov hajvoron chazar knjaz knjaž kruž krušel kržyž kryž kryžop križ kožyn ladyž rozh nižyn nežin nižn nižyj
    nadež naděžd mežov mežd mežyr mezen mužyč nožen niža nyžn nyz niz pož požar prigož pryhož prihož dažk družk družb
    dzerž dzeržyn dzjub dzyg dzvin deržav dožd tuzl tuz uzun uzl uržum voronež volz sozon syzran podvyz vyšhor vyšn vyšnev
    višn višnev vološ vološ vyšyv myšk miš mišk mišč meš mešk lukaš lukš ivaš jakuš jaš juraš jaroš jerš tymoš timoš
    tomaš tereš dorošen doroš dmytraš antoš petruš patruš hruš gruš romaš ljaš maš malyš mališ balaš bulaš baryš
    barš borš karaš kaš kamyš koš košel košov kuš kušn kyrš mokš naryš nikiš nikuš oleš olešk oreš orš puš poroš perš
    peršo pišč saš sluš čerkas černyš černiš češ duš elis haluš gološ hološ horš gorš glušk hluš illjaš irš iršan tyš tiš
    tuš pereš lepeš lopuš lapš latyš abakš alëš aleš antyš
    krasn vysok vysoc husak husja lysa lysyj lysj željazk glazk slobod slobid stan sad selo selyd selyšč silj silk sosn spas
    kosiv kosov kosten kosač kosar kosyn nosiv nosov nosač nosyk lysyč lisov lisičk lysen lysohir pysar pisar pisk usač
    osyp osip osyč osin osyk roslav rosyc sosn sosiv basyst basar
    """)

  /// Roots anywhere in a word: second parts of compounds, and roots after a prefix.
  private static let inner = words(
    """
    zavod zahir zahor zagor zelen zolot zoloto želez želiz zaliz znam zoriv zorjan zerk ozer ozir ozirn ozern bilozer
    bilozir bezym bezsm voznes voznj berez berež kozak kazač obraz moroz rozdil rozum razum rezn
    nižn nižyn nižhor nižegor sniž snež služ storož zavolž dorož porož poriž zaporiž horož gorož
    požar prigož pryhož družk družb dzerž dzyn ržyn nežyn buž užhor užgor žyto žytomyr žovt žyv žuk žurav žerel
    kryž kryžop križ knjaž hlyn holub vyžyn mužič nadež naděžd ždan ždestv
    rjazan knjaz vjaz jaziv jazov azov kuzm kuzn kuzmin kuzmyn lazar lazuriv nazar mazur glazov hroz groz huz muzyk
    koz kozyr kozlov kozub hazyn  čyž čyžyk morž korž ož jižak jižakev ježov ojiž
    šev šynk šyn šakov šanka šank vyšn višn hruš gruš puš pušk myš meš mišk miš kuš košyk koš ruš tuš duš loš maš romaš
    taš tyš tišk oreš peršo ljaš niš laš liš nyš šuk obraž 
    krasn osilk osillj oselyc oselj osad sloboda slobid pisar osyč kosiv nosiv usat
    """)

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
