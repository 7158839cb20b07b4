internal import UnicodeText

/// Slavic roots that tell with which letter a German s or sch was written. They are in scientific transliteration, where
/// each letter has one reading; the German spelling follows from it (ž and š are sch, z and s are s, c is z).
final class NameRoots: Sendable {
  private let origin: NameOrigin
  /// Reads the roots.
  private let scientific: Rewriter

  private static let isolated = Index(shared: initial, inner: inner)
  private static let ukrainianIndex = Index(shared: initial + ukrainian, inner: inner)
  private static let russianIndex = Index(shared: initial + russian, inner: inner)

  init(for origin: NameOrigin) {
    self.origin = origin
    scientific = Rewriter(letters: LetterRules.scientificRules(for: origin))
  }

  /// The rule of the longest root that stands at `position` of a word; nil if none does. Roots that German spells alike
  /// are read in equal shares.
  ///
  /// - Complexity: O(1) for roots of bounded length
  func rule(for word: [Unicode.Scalar], at position: Int) -> RewriteRule? {
    guard let entry = index.entry(for: word, at: position) else { return nil }
    let readings = Set(entry.roots.compactMap { scientific.rewrite($0).first?.text }).sorted()
    let end = position + entry.group.count
    // After hard consonants Belarusian has э for what German and scholars write e.
    let isHard = origin == .belarusian && entry.roots.allSatisfy { "žščr".contains($0.last ?? " ") }
    let hasHardE = isHard && end < word.count && word[end] == "e"
    let share = 1 / Double(readings.count)
    return RewriteRule(
      group: hasHardE ? entry.group + ["e"] : entry.group,
      outputs: readings.map { (Array((hasHardE ? $0 + "э" : $0).unicodeScalars), share) })
  }

  /// All roots of the language.
  var all: [String] { index.roots }

  private var index: Index {
    switch origin {
    case .ukrainian: Self.ukrainianIndex
    case .russian: Self.russianIndex
    case .belarusian, .bulgarian: Self.isolated
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
      case "ë": german += german.hasSuffix("sch") ? "o" : "jo"
      default: german.unicodeScalars.append(letter)
      }
    }
    return german
  }

  /// Roots at the beginning of a word.
  private static let initial = words(
    """
    abakš abas abaz abazj abazov aleš alëš antoš antyš asad asan asaul asejev asjej azar aziat azij azimut azizov
    aznauj aznaur afzal azov balaš balašč balašich balašk balašov balaž barsuč barsuk barš baršč barysen barysau barysov baryš
    barzil barzul barž basaj basan basar basarab basenk basil basj basok basov basyst bašar bašk bašlač bašmačk
    bašmak bašyns bazal bazan bazanov bazar bazarn bazarov bazavl bazel bazen bazilev bazin bazj bazov bazovs bazyk
    bazyl bažan baženk baženov bažov bažul belous berdyšč berez berezk berež bernaš bersenev bersut berša berzarin
    berzin berzj berzn berzul besar besčast besed besid besk besl beslan besp bespal bespjat bestuž beščot bezb
    bezbož bezd bezen bezhubenk bezim bezjaz bezk bezkorovajn bezkrov bezl bezljud bezm bezn bezniš beznos beznosk
    bezp bezpal bezpalj bezpjat bezpyat bezr bezugl bezuh bezus bezuš bezv bezymen bezymj bezz bežan bežeck beženc
    bežev bežic bežin bilous biloz bizin bizj bizjaj bizjakin bizjuk bizunok blašk blažč blažej blažev blaževs blažk
    bleš blizn bližk bližn blyzn blyžč blyžn bojaz bondaš borš bosak bosenk bosij bosik bosjk bosjuk bosov bosyh
    bosyj bosyk boščen bozaij bozenk bozh bozičk bozin bozj boznak bozol bozyk chržan borzak bož božč brazauskas braženk bražk
    bražn brešk brezov brežn brizh brus brusarc brusj brusk brusn brusov brusyl bruz bryzg bryzh bugaz buhaz bulaš burš
    buršt burzj bus busk bušm bušuev bušuj bušyn buzin buzj buzk buzn buzov buzul buzun buzyn bužak bužan bužansk
    bužn bužor bužyn byšiv byšk byšov byzov byž bžež cešk ceza chasan chasav chasbulat chazar chazbij chazin chazov
    cheresn chersonn chisam chiž chomiž chorezm choroš choroščak choz chož chrisanf chriz chrys chryzant chryzm
    chuza chuzin chuž chvast chvesj chvesjuk chvojz chvyž chyž cimašen cimoš cišyk cizyk cyžk čas čaš čašč čažem
    čebyš čehyz čekiz čemez čemš čeremš čeremuš čeremz čerenyš čeresn čereš čeriš čerkas čerkaš čerkaz černiš černyš
    češ češč čisl čistj čistjak čistop čisty čiž čuš čušk čuzav čuž čužd čužin čužyk čužyn čysl čystj čystjak čyž
    darš daš dašč daškovs davšan davyš dažbož dersj dersu derzj derzk derž deržanovs desen desj desjat desn desnj
    desnogorsk deš dešč deznj dezort dežen dežn djusj djuz djuž dmytraš dolž dolžansk dorosin dorosy doroš dorošč
    dorošk dorožk dorožn dorožyn došč dovž dovžans dožd draževs dražk dražn dresv drezden drezin drisj drisv drizhal
    drižd drozač drozd drozdovs drož drožž drus drusk druz druzenk druzj družb družc družin družk družn družylovs
    družyn družynins dryš dryzhal duboviz dubož durož dusan dusyk duš dušan dušč dušej dušek dušenk dušin dušk dušn
    duzen duzhin duzinkevyč duž dužan dužen dužk dužyj dužyk dyuž dzer dzerzyn dzerž dzigun dzis dzjub dzjuz dzvin
    dzyg džus elis fadzj fazil fazyl fesak fesčuk fesenk fesik fesiv fesj fesjuk fesun filas fišer fiz frunz
    frunzens furmaniž furs fursenk fursov furz fuzik gagauz gasan gasym gašek gazenk gazi gazizov gazizul gazman
    gazprom gažan gažij gerasi gerasymč glaz glazk gleizer glež glušak glušč glušec glušen glušk gluzd golosij
    golosn golosov gološ gološčap gološčok goloz gorozn gorož gorsun gorš goršč goršen gorškov gorza gorž gozm gozul
    grazd gražd gražin grišan grišč grišen grišin grišk griškov grišuk griz grižk grošev grošk groz gruš grušč
    gruševsk gruz gruža gryz gusač gusak gusar guse gusi gusj gušč gušk guzej guzejev guzen guzij gužev gužij gužin
    gužv gyzyl hajzen haluš hazij hazin haziz hažev herasim herasym hlaz hlazk hluš hlušč hluzd hluzman hlybs hlyžn
    holosij holosijiv holosko holosn hološ horezan horošč horožan horš horščar horz hrazd hroz hruš hruševs hruz
    hryš hryšaj hryšč hryšk hryšn hryšyn hryz hryž hus husar husarev husj hušč hušyn huzar huzejev huzenk huzij
    huzijat huzj huzovs huzul huzylj hužv hyrsn illjaš irš isač isaev isaj isajen isak isij isir isupov isykk ivaš
    izbas izbaš izber izbirs izbj izborsk izbyšč izdebsk izhorsk iziaslav izjasl izjum izlj izluč izmail izmajl
    izmal iznairov izob izotj izotov izvar izvekov izvol izylm iževsk jabluš jabluž jagož jagužin jahuž jakus jakuš
    jakušč jakuz jalož jaroš jaroševs jarošynsk jaruž jarža jasen jasin jasinsk jaskin jaskov jaskovs jasn jasš
    jasyn jasynsk jasyr jaš jašč jaševs jazep jazev jazhel jazlov jazov jazvin jazvinsk jazyč jazyk jedžak jelisej
    jelisejev jelisov jelizav jelysej jelyzav jerez jermišin jermoš jerš jeršovs jesaul jesen jesik jesip jesyp
    jevsej jevsik jevsjuk jevstaf jezdok jezersk jezioransk jezjersk jezovit jezup jež ježevs juraš jusiv jusjk
    juskov jusov jusup juš jušč juzef juzev juziv juzk juzov juzy južač južakov južalin južen južn kamyš karaš
    kardaš kasaj kasar kasatk kasavin kasil kasim kasimov kasj kasjan kasl kastor kasum kasym kasymov kaš kavkaz kaz
    kazarin kazarn kazaryn kazim kazimir kazjn kazlauskas kazlj kazlov kazlovsk kazym kazymyr kijž kisel kisl kiz
    kizljar kleš klešč klimaš klimuš klisk klisur klišin klišyn kližev kljasov kljaš kljašt kljaz kljosov kljušnik
    klos klymaš klymuš klyš knezev knež kniš knižn knjaš knjaz knjaž knjažec knjažev knjažn knjažyč knyš knyšov knyž
    knyžn kobz kokoš kolesn kolesov kolis koljš kolosiv kolosk kolosov kolosovs kološ kološin kolozhvar kolož kolz
    komisar komišan komiz komys komyšn komyšov komyšuv korosj korost korostyš koroz korsak korsik korsunsk
    korš koršak koršen koršun koršyk koryž korzin korzj korzjuk korzun korzyn korž koržakov koržavin korženk koržev
    koržik koržov koržy koržyk kosač kosak kosar kosatč kosenk kosic kosič kosil kosinsk kosiv kosj kosmač kosmat
    kosmin kosmodem kosmyn kosogor kosogov kosohir kosohor kosolap kosonoh kosov kosovan kosovs kosten kostiž kostj
    kostjuš kostro kostuš kastus kostyš kosyc kosyč kosyg kosyh kosyk kosyl kosyn koš košar košarn košel košelj košenk
    košev koševarov koševčuk koševj koševoj koševyj košin košiš košyn kotjaž kotuš kotuz kozač kozak kozakevyč
    kozakov kozar kozarenk kozarev kozarov kozaryn kozat kozdr kozel kozels kozemčuk kozenk kozer kozhul kozhušn
    kozic kozick kozij kozin koziš kozjak kozjat kozjatynsk kozjav kozjuč kozjuk kozjul kozl kozlinsk kozlovsk kozor
    kozoriz kozov kozub kozulin kozulj kozulk kozupyca kozyc kozyd kozyk kozyn kozynec kozyr kožan kožar kožara
    kožarin kožbachtejev kožedub kožeduh kožejk kožel kožem kožen kožev koževin koževn kožin kožinov kožok kožuch
    kožuhar kožuhov kožušk kožušn kožva kožvin kožyn krasavin krasij krasikov krasil krasn krasnosels krasot krasuc
    krasul krasyc krasyl kresal kresna kress krestj krišt krivonos krivos krivosuds krivoš krivošapk krivošč
    krivošein krivošej krivož križ križanovs križevs krjaž krjuz kročš kroš krošk krošyn krož krožyvn krus krusan
    krusj kruš krušč krušel kruševs krušinsk krušynsk kruz kruž kružel kružilin kružk kryš kryša kryšč kryškov kryšt
    kryšyn kryvonos kryvos kryvošej kryvošyj kryvož kryž kryžak kryžan kryžanivs kryžanovs kryževs kryžop kryžov
    kryžyc kryžyn kržyž ksenz ksiž ksjondz kudaš kudeš kujbyš kuksj kukuš kulaž kuleš kulikž kuliš kulus kulynz
    kulys kulyš kulž kumz kunaš kuniž kuras kuraš kurizov kuriž kurosh kuroš kursj kursov kurš kuryš kurz kurzov
    kusak kusim kusj kusov kusyj kusyk kusyn kuš kušč kušel kuševs kušn kušnar kušnerik kušnir kuz kuzbas kuzj
    kuzmis kuzovk kuzovl kuzyk kuzyns kuzyš kužbal kužel kuželj kuželn kužener kužn kvas kvaš kviz kvjas kyrš kysel
    kysil kyslj kysljak kyslov kyslyc kyš kyzjak kyzyl kyzym kyžuč ladyž lapš lasij lasj laska laslo lastoč lastov
    lasun lasvin lasyc lasyj lasyn lašč laščinsk laševič lašin lašk latyš laz lazarevs lazj lazko lazoryšyn lazovs
    lažečn lebežan lebežyn lepeš lesj lesjak lesjuk lesk lesn lesov lesun lesyk lesyš leš lešan lešč leščinsk lezg
    lezhin lezin ležan ležebok ležn ležov lis lisaj lisak liseck lisenk lisic lisič lisin lisit lisj lisk lisn
    lisogor lisohor lisov lišajev lišavs lišč lišk lišn liz liza lizin lizk lizogub lizun liževs ljas ljask ljaš
    ljašč lyžyč lyžn ljaševs lježn ljubož ljusik ljusin lopuš losev losik losinsk losiv losj losjev losk losyc losyk losyn loš lošak
    lošč lošk loškarev lošnov lošyn loz lozinsk lozj lozk lozyc lozyns loža ložk ložkin ložkyn ložn ložyn lukaš lukš
    lusen lusik lusj lusnov lušč luščevs lušin lušj lušk luz luzj luža lužec lužin lužk lužkov lužn lužsk lužyc lysa
    lysecj lysen lysih lysj lysjan lysk lysogor lysohir lysohor lysov lysovs lysyc lysyč lysyh lysyj lyš lyštv lyšyn
    lyz lyzanec lyža lyžyc lyžyn mahaz malaž mališ malyš malyšev malyševs malyšk malyž maniž mansur mansurov manzj
    manzur manzyr manž manžos margvelaš marsj maršak maršal maršan maršenk maršev marusj marusyč maruš marušč
    marzeev marzoev masalitin masalov masalsk masand masej masic masik masin masjak masjonk masjuk masjukov masjut
    masl maslobojš maslovs masolov masov masyk masyn maš mašaro mašer mašev maševs mašič mašin mašj mašk mašuk mašut
    mašyn mašyr maz mazin mazjuk mazlum mazov mazovec mazovk mazovs mazovš mazurovs mazykin mazyn maž mažar mažarovs
    mažug mažuh mažukin mažul mažur medvež medz medžyd meleš melešč melešk meležk melješ merež merš meršyj merzlik
    merzlj merzljak meržyj mesel mesenk mesj mesjac mesjc mesnik mesnjank mesrop meš mešč metež mez mezj mežakov
    mežanov mežd mežev mežgor mežhir mežirič mežirov mežov mežyn mežyr mikaš mikišin miklaš miklaševs mikulš miroš mizul
    mirošč mirošin mirošk mirošnič mirošnik mirošnyk mirošyn mirož mirza mirzl mirzoev mirzoj mirzojan misail misak
    misar misev misik misin misirov misj misjuk misjur misnik misulin misurkin miš mišč mišus mišust miz mizik mizin
    mizjuk mižhir mižhorod mižlis mižn mižpot mižr mižv mlynž moisej moisejev mojisej mojs mokrož mokš moljus mološ
    moloz momuž mongus monzul monž morosan moroz morš moršans moršyn moruž morz morža moržov moržyn mosal mosals
    moseč moseič mosejč mosejev mosij mosijenk mosijev mosin mosj mosk mosol mosolov mosyn mošč mošen mošens mošk
    mošn mošor motiž motuz motužk motyž moz mozalevs mozol mozolev mozolivsk mozolj mozoljov mozžuch mož možajsk
    možnevs mreževs mudžir mujž muraš muražn mursal murš murz murzyns mus musal mustaj mušč mušin mušk mušyn mušyns
    muzaf muzal muzyč muzyk mužč mužel mužen mužikov mužyč mužyk mužyl myhaž mykaš myklaš myklaševs myroš mysak
    mysan mysar mysev mysik mysin mysj myska mysl mysnyk mysov mysovsk mysyk mysyn myš myšastyj myšč myz myzin myzyk
    myzyn nadež naděžd nadislav nadosiv nadz nagaš nagiš nahaš nahaz nakaz naliz nameš napož napysan narež nariž
    naryš naryšk naryž nas nasikovs našč natuž nauruz naušk nazar nazarovs nazim nazin nazivajevsk nazjozd nazran
    nazrul nazdr nazv nazym nazyv nebož neliž nevz nemoz nenzyn nerozn nerož nesel nesen nesep nesin neslin neslj neslužev
    nestj nesvet nesvit nesviž nesvižs nesvj nesyn nevsj nevž neza nezbrai nezdymin nezlob nezn nezv nezvisk nezvj
    nezym nežd nežen neži nežinsk nežurj nežynsk ničuš nikiš nikišč nikitiš nikolzin nikuš nišč niz nizk niž nižynsk
    njasviž nosač nosal nosar nosen nosik nosiv nosk nosov nosul nosyk novoaz novodruž novoroz novosad novosel
    novosib novosibirsk novosil novoslav novosyolov novoš novošacht novouzensk novoz novož nož nušk nuždin nužn
    nykyš nymž nyz nyžehor nyženk nyžn oleš olyš oreš orš osadč osaul osetin osetr osin osinsk osip osoč osok osol
    osovec osovs ostrogož osikov osyč osyk osyp ozar ozer ozir palazuk papaz papiž papuš parguz pariž paršakov paršev
    paršik paršin paršut paršyk paršyn paryž parž pasich pasič pasik pasiš pasj pasl pasten pasyč pasyk pasyn pašč
    paši pašk pašutin pašyn patruš pazd pazen pazij pazik pazin pazj pazjuk pazn pazynyč pažit pažyt pekž perejaslav
    peres peresad pereseč peresič peresjedov pereslavl peresun peresyp pereš perešč perez perezd perež persijanov
    persjanov perš pesk pešat pešč peševs pešk petraš petraševs petriš petrusenk petrusev petrusj petruš petruša
    petruškev petruž petryš pezd pičuž pidlis pidlužn pidz pisanec pisar pisarevs pisemsk pisj pisk pišč pišk pišn
    pižm pižon pižur plešakov plešč plešk plezd plisec plisk plisov pljasov pljušč pljušk plos plosk pložn pluž
    plyso podlesn podlužn podoljs podoz podvyz pogož pohož pojizd polaz poleš polez polež polišč poliž poljes
    polosin polosj polosuch polozhij polozj polozk poloznj poloznjak polozov poltoržyc polus poluš polyš polzik
    poroš porsj poruš posad posadsk posel posilk posivn posj poslav posošk posun pošech pošiv pošta poštov pošul
    pošvar pošyv potiž pozdej pozdejev pozdn pozdnyšev pozharsk pozj pozn poznans pozol pozov pozyn požar požarsk
    požidajev požij požilov požog požohin požuj prigož prihož prisj prisjaž prišib prišvin priz priž prochaz
    progress prosel prosjan prosk prosolov prosvet prosvir proš prošč prošin proškin prošut prošyn prozor prozorivs
    prozorovs prozum prož prožyrk prus prushynsk pruž prychož pryhož prysiv prysj prysjaž pryš pryšč pryz pryžn
    przeval pšen pšonk pusj puš pušč pynzen puz puzj puzyrevs pysančyn pysank pysar pysjm pysm pyž rasj rasjuk rasov rasputin
    rastorg rasul rašev raševs rašidov rašk rašyd raz razj ražev raževs ražn resn reso ress resurs reščik rešet rešk
    rešul rezajev rezan rezn reznič reznik reznj reznyč rezun rezv režab reženk režep riz rizk riž rižsk rjašenc
    rjašin rjašk rjazan rjazhs rjazš rjaženk romaš rosin rosl roslav rosljak rosoch rosomach rosos rosoš rostov
    rosyc rosyn rošal rošč rošenk rozan rozbit rozdil rozenk rozgon rozgr rozh rozin rozkiš rozkop rozkvit rozl
    rozlač rozliv rozljut rozlohy rozltuck rozn rozniš rozov rozputn rozum rozv rozvaž rozyns rozyšč rožanc rožanj
    rožanov rožanovs rožd roždest roženk rožest rožev rožič rožin rožk rožn rožyč rožyn rožyšč rusak rusal rusan
    rusanov rusev rusin rusj rusov rusovs rusyc rusyn ruš rušan ruščyc ruza ruzak ruzan ruzhyn ruzin ruzvelt ružan
    ružentsov ružic ružič ružinsk ružy rybuš rysak rysev rysj rysk rysuch ryšaj ryščuk ryšyn ryzan ryzov ryžač ryžak
    ryžan ryženk ryževs ryžij ryžik ryžk ryžov ryžovs ryžuk ryžyk ržaks ržan ržav ržev rževsk rževus ržyšč sabir
    sablin sabur sad salt samar samoj samojl samsonov saparev sapežk sapežyn sapož saran sarat sasin sasonov sasov
    sasyk sasyn saš saša sašč saška saškiv saškov sašnev sašniv sav saz sazonov sazykin saž saženk sažin sažn sažnev
    sažyn selezen selezn selišč selivan seliž seljež selo selyd selyšč selyvan semen sens senkev senkov senž serb serebr sered sereg
    serežk serežnik serežyn sergij serš seršen serž seržant sezenev sezon sidor sidoriž silj silk simak simeon
    simfer simitl simon sinež sinžan sišk siverž siz sizovs siž sjuz skož skrež skriž skryž slatyn slepuš slepyš
    slesar slež slivž sližč sližovs sljus sljusar sljuz slobid slobod sluš sluzk služ služalin služen služič služyc
    smežn smežo smiš smiž smuš smušk smuž smyš sneg snež snih sniž sobiš sokil sokol soljž solžen sopoš sorin soroc soroč
    sorok sorven sosed sosid sosiv sosj sosjur sosk sosn sosor sošen sošn sošnev sošničen sošnik sošnyk sozin sozon
    sožn spas spaž speš spiž stan stanž sterž stešin stež stežensk stiž stjaž stolš storož stož streš strešn strežn
    striž struš struž stružak stružk stryž studzjan sumar suraž surikov surož surž sus susan susanin suš sušan sušč
    suščins sušen sušilin sušk sušyl sušyn sušynsk suzan suzd suzem suzik suzun suž svanid sverč sverdl svergun
    sverstj svešč svešn svezd svež svišč svišov sviž svjazn svjaž svyzj svyž sychov syro sydor sysa sysoev sysoj syš syšč
    syzon syzran syž šabad šabaj šabal šaban šabel šabelsk šabl šabolovk šabrov šabun šabur šach šadr šadrinsk
    šaduri šafar šafor šafran šagin šajchu šajmur šakir šakš šakur šalaj šalam šalim šaljap šalnov šalyh šam šamsutd
    šamšur šan šanc šang šanh šanin šap šapša šapšin šar šarap šargor šargunov šarhor šarij šarkov šaronin šaronov
    šarovar šaršun šaryp šašk šaško šaškov šašyn šat šatsk šaulj šaurov šavčuk šavkunov šavlov šavr šebal šebek
    šebunin šegl šejkin šejko šejnin šekin šeksn šekšn šel šelech šelep šelest šeljag šelud šeludko šemak šemch šeme
    šemjak šemšučenk šemšur šemyak šen šep šepšel šer šerstjan šerstjuk šersto šeršen šeršn šest šestak šestern
    šestirn šestop šestov šestu šešel šešenj šešk šešn šev ševardnadz šeyn šiba šich šič šif šigal šik šil šilin
    šilj šiljaj šilk šilov šiman šimansk šimč šimk šipačev šipčenk šipicyn šipil šipitsyn šipka šipov šipul šir
    širinsk širš šišk šiškan šiškar šiškin šiškov šišl šišman šišov šitikov šlem šlepn šlyk šmak šmel šmid šmorhun
    šmyd šmyh šojg šoloch šolok šolomij šolud šop šorin šorn šors šost šot šub šuch šuf šug šuj šujs šujsk šuk šukš
    šul šulž šum šumsk šun šup šur šurma šurpen šurš šurup šust šuš šušenskoje šut šuval šuvar šyb šyd šyj šyl šym
    šyman šymk šyn šyp šyr šyrj šyrok šyrsj šyst šyš tarasevič tarasevyč tarasjev tarasjuk tarasn tarasovk tarasovs
    tarasul tarašč tarašk taraž tašč tašk tatuz telesn telesyk telešov telež teliž telyž temrjuz teres teresch
    teresj tereš tereščen tereščuk tereškov terez terezov tešč tešk tešl tezik tež timoš timošč tiš tišč tišin tišk
    tišur tišyn tizenh tiž tjažel tjažkorob tjušev tjušk tjuž tomaš tomaševs tomz toporiž torez torš toršyn torž
    toržk toržok toš toščev touž trazj trez trizn trizub trjas troš trošč troščansk truš trušč trušev trušk trušl
    trušyn truž tryz tus tusk tuš tušč tušinsk tuz tuzik tuzl tuzov tuzuk tuzyk tužik tužilin tužyk tužyl tymoš tys
    tyš tyšč tyškev tyškov tyšyn tyzdn tyž tyžn uržum usač usanov usau usav usat usen usic usik usin usinov usinsk usol usov
    usp ust usyc usyk uzbek uzboj uzd uzelkov uzin uzj uzl uzun uzv uzyn užgor užhor vasečk vasek vasil vasin vasj
    vasyk vasyl vasyn vasyšč vazjan vaznj vazov vazuz važen verzun verzil visič visim visk visl višn višnev viz vižai vižaj
    vižn vlas vižnyc vjaz vološ volz voronež vosčan vosiljan vosj vosm voson vošč vozbran vozn voznes vozovik vozovyk
    vozž vožak vožd vožeg voženk vožgal vožyk vysjk vysoc vysok vyson vysot vyšej vyšem vyšhor vyšn vyšyv vyzdr
    vyzir vyzyr  vyžnyc zabajk zabar zabašt zablock zabol zabor zabot zabev zabož zabroc zabrod zabuldyč zabuž zabyč zachar
    zachidn zachod zadnipr zadon zadorn zadorož zadorž zadub zadvinn zadyr zadyš zagajn zagor zagors zagrebel
    zagrebin zahajko zaharija zahatj zahatt zahir zahor zahors zahrebel zahrebn zaic zaič zaika zaikin zajač zajc
    zajčen zajčik zajčyk zajec zajeln zajimyšč zajka zajkov zajmyšč zajnul zakalin zakalj zakam zakarp zakir zakop
    zakotn zakozel zakrev zakup zakus zales zalessk zalev zalevs zalip zalisky zaliss zališč zalizc zalizk zalizn
    zalj zaljotin zaljub zaloz zaluc zaluž zalužž zalyv zamir zamjat zamk zamoj zamorin zamosk zamost zamul zamuraj
    zanin zanud zaoksk zaozer zaozjor zapad zapar zapas zapol zapor zaprud zaraj zarap zarec zareč zarem zarič zarin
    zarip zarub zaruc zaručn zarva zaryp zasec zasim zasjad zaslavl zaslavs zaslonov zastav zasuch zasul zasulj
    zasurs zasyad zatoc zatok zatonsk zatul zavač zavad zavads žydk zaval zavarz zavaz zavgor zavhor zavid zavir zavit zavjal
    zavod zavoj zavolž zavor zavrin zaychyk zazul zazulj zazym zbanac zbandut zbaraž zbirn zbor zbruč zbruj zbyr
    zdan zdesenk zdolb zdor zdrok zduniv zdunov zdvinsk zdvyž zdych zdyr zelen zelens zelin zeljon zemc zeml zemskov
    zenin zenk zenon zenovij zenyn zernograd zernohrad zernov zevak zejnal zibrov zigmund zigulj zilbe zilov zilup zima
    zimenk zimin zimov zinč zinkev zinkin zinkiv zinkov zinov zinuk zirka zirn zjabl zjatj zjatk zjug zjuz zlat
    zlenko zlob zloč zlotn zlyden zlynk zmeinog zmejev zmeu zmievs zmij zmiji znam znatn zolin zolkin zolot zoricz
    zorin zorj zork zoryn zosim zotov zozul zub zuj zujev zuk zvan zvarič zvaryc zvaryč zvenih zvenyh zverč zverav zverau zverev
    zverj zverk zvezd zvir zvjag zvjah zvjozd zvonar zvonk zvorykin zybin zyhar zyhmunt zykin zykov zymn zymohir
    zynč zyr žab žadan žadk žadn žadov žak žalnin žalob žaloz žan žanin žar žarik žarin žark žarkov žarov žarski žaryk žaško žavor
    žbad ždan žebr žegal žegl žegul želan žele želez želja željazk željez želju želt želud žemal žemč žemčuž ženč
    ženevsk ženyl žerd žereb keržak žeredj žernak žernos žernov žest žestov žežel židk žigal žigar žigul žigulsk žigunov
    žiharj žihul žil žilen žilin žilinsk žilkin žim žirardsk žirin žirk žirn žirov žitk žitn žitomir živ živag ževag ževah žizdr žižk
    žlobyn žluk žmajl žmak žmer žmud žmur žmyr žoga žohol žoldak žolk žoln žolob žolt žolud žoludev žorn žornokl
    žosan žov žuč žuk žukots žukov žukovsk žulid žulin žuljany žulyns žun žur žurakovs žurav žurb žurk žurn žuryb
    žužel žvach žvan žvirbl žvyn žydač žyhal žyhan žyla žylin žylj žylk žylyn žym žyr žyrn žyroch žyt žyv žyžyjan
    svirid prževal višnjov krasnoselsk belorus sasn novosël rašnikov šakut osečk
    borzov arzamas znak terzi zarev zograf zavadsk
    """)

  /// Those of Ukrainian alone: roz- and bez- keep their z before s.
  private static let ukrainian = words(
    """
    bezsal bezsm bezsmert bezsonov bezsud rozsišk rozsoch rozsošan rozsošync rozstal rozsud rozsyp
    """)

  /// Those of Russian alone.
  private static let russian = words(
    """
    bessm bessmert besson bessonov bessud rassad rasskaz rossoš
    """)

  /// Roots anywhere in a word: second parts of compounds, and roots after a prefix.
  private static let inner = words(
    """
    andrjuš andruš antoš artjuš artoš azov babyš belizn berez berež bezdorož bezpal bezruk bezsm bezym bilozer
    bilozir bilyzn bluš bogoslav bogoslov bohoslav bohoslov bohoz borisov borysov bryž čerez čerezp čerkez červonozn češsk čornozem čyž čyšyn denisov denysiv
    dorož druž duš duž dužk dviž dzerž dzyn glazk glazov gorodišč gožsk groz gruš hazyn hlazk horodišč horodyš hroz
    hruš huz ivasj ivaš izmail izmajl izobr izrail jaroš jaziv jazov ježov jižak kaljuž kalužn kamyš kašperiv kašt
    kašyr kazač knjaz knjaž komyš korž kosiv kosohir koš kotoš kozačk kozak kozlin kozlov kozub kozyr krasn križ
    kryž kuš kuzm kuzn kyryluš laš lazar lazuriv lebiš lisiv lisk lisny lisov lisovoz liš ljaš loš lošč lukaš luzin
    lysohir lysohor makaš markuš maš matuš mazur meš mikš miš moroz morž mošč muzyk muž mykoluš mykytuš mysiv myš
    nadež naděžd naftohaz navoz nazar nezabud nezd nezn nežyn nikoluš niš nižegor nižhor nižn nižyn nosiv nyš oblisn
    oboz obožn obraz obrazc obraž ojiž oluš oreš osad oselj oselyc osilk osillj osinov osokor osoviv osyč osykiv
    osyniv oščad ozer ozimk ozir panasj parovoz pašč pašn pavljuš pavluš perelis peresyp perevoz perezym peršo
    peščan petruš pidkozl pidlis pidzamč pisar pisky pisoč piščan poberež pobož pohož pohrebyšč polis poriž porož
    pozn požar prigož priozer pryhož pryozer puš pušč pylypos pylypuš pyš razgon razgul razin razum rezn rjazan
    romanoš romaš rošč rozdil rozij roziv rozlog rozlom roznic rozum rožaj rožd roždestvens rubež rubižn ruš ryžik
    ržyn sbereg semenjuš skaz slavhorod slobid slav slov sloboda služ snež sniž sosniv sosnov stalyš stašev stašk stepaš
    storož suzem šacht šač šakov šank šapk ščizn ščyt šelk šeptun šev širok šišk škol šolk šovk štab šuk šyn šyr šyš
    tarasiv tarasov taš timoš tišk troščan tuš tyš ubežn ukaz urožaj usat usiv ušak ušan užgor užhor vasjuš vasyljuš
    višn vjaz vodovoz volosj vološ voronež voznes voznik voznj vysoč vyš vyžyn zaberež zaborol zabuž zagor zahir
    zahor zalis zalissj zaliz zamč zamož zaozer zaporiž zareč zarič zatiš zatyš zatyšš zavod zavolž zelen zemelj
    zemlj zemsk zerk zimin zimk zimov zlat zlob zloč zlodj zlovest zlydn znam znamens znovj zolot zoresk zorinsk
    zoriv zorjan zorsk zvezd zvir zvizd zvjag zvjah zvjozd zvon zymk zymov ždan ždestv želez želiz želt želv žerel
    žirn žolt žovt žuk žurav žylj žyrn žytl žytn žyto žyv
    nesjan rosjan kosjan gosjan kisjan nisjan sesjan sisjan vosjan nasjan masjan kasjan
    """)

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

extension NameRoots {
  /// Roots with one German spelling.
  private struct Entry: Sendable {
    let group: [Unicode.Scalar]
    let isInitial: Bool
    var right: RewriteRule.Context
    var roots: [String]

    func applies(to word: [Unicode.Scalar], at position: Int) -> Bool {
      let end = position + group.count
      return end <= word.count && (position == 0 || !isInitial) && word[position..<end].elementsEqual(group)
        && right.holds(for: end < word.count ? word[end] : nil)
    }
  }

  /// Roots by the first three letters of their German spelling, longest first; of two as long, those of the beginning.
  private struct Index: Sendable {
    private let entries: [UInt64: [Entry]]
    let roots: [String]

    init(shared initial: [String], inner: [String]) {
      roots = initial + inner
      let all = Self.entries(of: initial, areInitial: true) + Self.entries(of: inner, areInitial: false)
      entries = Dictionary(grouping: all) { Self.key(of: $0.group, at: 0) }.mapValues { entries in
        entries.enumerated()
          .sorted { ($1.element.group.count, $0.offset) < ($0.element.group.count, $1.offset) }
          .map(\.element)
      }
    }

    func entry(for word: [Unicode.Scalar], at position: Int) -> Entry? {
      guard position + 3 <= word.count else { return nil }
      return entries[Self.key(of: word, at: position)]?.first { $0.applies(to: word, at: position) }
    }

    private static func key(of word: [Unicode.Scalar], at position: Int) -> UInt64 {
      word[position...].prefix(3).reduce(0) { $0 << 21 | UInt64($1.value) }
    }

    private static func entries(of roots: [String], areInitial: Bool) -> [Entry] {
      var places: [String: Int] = [:]
      var entries: [Entry] = []
      func add(_ root: String, spelled german: String) {
        let right = end(of: root)
        if let place = places[german] {
          if !entries[place].roots.contains(root) { entries[place].roots.append(root) }
          if root.last != "š" { entries[place].right = right }
        } else {
          places[german] = entries.count
          let group = Array(german.unicodeScalars)
          entries.append(Entry(group: group, isInitial: areInitial, right: right, roots: [root]))
          // Before a vowel j is part of the next letter: "Iwasjuk" has ivasj.
          if root.hasSuffix("sj") || root.hasSuffix("zj") {
            let stem = Entry(
              group: Array(group.dropLast()), isInitial: areInitial, right: .letter("j"),
              roots: [String(root.dropLast())])
            entries.append(stem)
          }
        }
      }
      for root in roots { add(root, spelled: NameRoots.germanSpelling(of: root)) }
      // Duden has double s between vowels; a root that is spelled with it comes first.
      let spelled = Set(places.keys)
      for root in roots {
        let german = NameRoots.germanSpelling(of: KnownPlaces.doublingS(root))
        if !spelled.contains(german) { add(root, spelled: german) }
      }
      return entries
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
  }
}
