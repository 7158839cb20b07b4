/// Names of places in scientific transliteration, in which each letter of the original has one reading: ž and z, which
/// German transcription writes like š and s. Of names of several words each word stands by itself.
enum PlaceNames {
  static func names(of origin: NameOrigin) -> [Substring] {
    let text =
      switch origin {
      case .ukrainian: ukrainian
      case .russian: russian
      case .belarusian: belarusian
      case .bulgarian: bulgarian
      }
    return text.split { $0 == " " || $0 == "\n" }
  }

  private static let ukrainian = """
    alčevsk alušta amvrosijivka andrušivka apostolove arbuzynka arcyz armjansk artemivsk askanija bachčysaraj
    baryšivka baštanka bazalija berdjansk berestečko berezan berežany berežinka berezivka berezna berezne
    bereznehuvate bereznjaky bereznyj berezovycja berezyne beršad beryslav bezljudivka bezruky bilohirsk bilovodsk
    bilozerka bilozerske blahoviščenske blyznjuky bohuslav bojkivske borivske borščahivka borščiv boryslav boryspil
    borzna bratske brošniv brusyliv burštyn busk buštyno časiv čerkasy červonozavodske charcyzk cherson choroševe
    chorošiv chorostkiv chrustalnyj chrystynivka cjurupynsk čornomorsk čornomorske čystjakove dašava dašiv deražnja
    desna dnistrovskyj dokučajevsk dolynska dovbyš dovžansk družba družkivka dubyšče dzeržynsk eschar fastiv feodosija
    foros frunzivka hajsyn heničesk hnizdyčiv holovanivsk horišni hornostajivka horodyšče horske hošča hurzuf husjatyn
    husynci hvardijske illičivsk ilovajsk iršansk iršava izjaslav izjum izmajil izvaryne jasinja jasynuvata jezupil
    jiživci južne južnyj kaluš kamjanske kašyrskyj kavkaz kazanka kirovske klesiv kocjubynske komsomolsk komsomolske
    komyšany komyšuvacha korosten korostyšiv korsun kosari kosiv kosivska kosmač kostjantynivka kostopil kostryživka
    kotovsk kozača kozacke kozaky kozelec kozelščyna kozjatyn kozliv kozova kozylivka kozyn kramatorsk krasne
    krasnoarmijsk krasnodon krasnohorivka krasnohrad krasnohvardijske krasnojilsk krasnokutsk krasnopavlivka
    krasnoperekopsk krasnopillja krasnoričenske krasnyj krasyilivka krasyliv kryžopil kudašivka kujbyševe kupjansk
    kušuhum kuzmyn kuznecovsk kvasyliv kyrnasivka ladyžyn lazurne ljubašivka ljubešiv lošynivka lozno lozova lozove
    lozuvatka luhansk lužany lymanske lypnjažka lysa lysec lysianyči lysjanka lysohirka lysyčansk makošyne manhuš
    mašivka massandra medžybiž mežova miusynsk mižhirja mizoč mižvodne moločansk molodohvardijsk monastyryšče
    monastyryska moršyn mošny mospyne mosty mostyska naddniprjanske nemišajeve neresnycja netišyn nikolske nižyn nosač
    nosivka novhorodske novoarhanhelsk novoazovsk novodnistrovsk novodružesk novojavorivsk novomoskovsk novopskov
    novoselycja novosilka novovolynsk nyžankovyči nyžni nyžnij nyžnja nyžnohirskyj nyzy odesa oleksandrivsk oleški
    olesko olevsk olyšivka opišnja orživ oržycja osada oster ostriv ostroh osypenko ozera ozerjany ozerne ozero ozirna
    partyzany pečenižyn perehinske perejaslav peremyšljany pereščepyne peresična perevalsk peršotravensk peršotravneve
    pervomajsk pervomajske pervomajskyj petrovske pidbuž pidvoločysk piščanka piskivka pisočyn pivdennoukrajinsk
    pobuzke podilsk podilska podilskyj pohrebyšče pokrovsk pokrovske poliske popasna pryazovske prymorsk prystan pušča
    pustomyty pysarivka radomyšl rešetylivka rodynske rošošany rožanka rožany rozdil rozdilna rozdolne rozivka rožniv
    rožnjativ rozsoš rozsoša rožyšče rubižne ruska ružyn ruzyn ržyščiv sachnovščyna šachtarsk šack sad sady saky
    salkove saltiv šalyhyne sambir sanžary sarata šarhorod sarny sartana sataniv savran savynci ščastja schidnycja
    ščolkine ščors sedniv seli selo selydove selyšče semenivka senkevyčivka šepetivka šeptyckyj serednje seredyna
    serhijivka sevastopol ševčenkivskyj ševčenkove simejiz simferopol sirohozy širokyj siversk siverskyj
    sjevjerodoneck skadovsk skalat šklo skole skorochodove skvyra slatyne slavske slavuta slavutyč slobidka sloboda
    slobožanske slovjanoserbsk slovjansk smila smoline smotryč smyha snihurivka snižne snjatyn snovsk sofijivka
    sofijivska sokal sokyrjany soledar solone solonycivka solotvyn solotvyno sorokyne sosnivka sosnove sosnycja šostka
    špola sribne stanycja stara stare starobeševe starobilsk starokostjantyniv staryj stavyšče stebliv stebnyk stepan
    stepanivka stepnohirsk storožynec strilyšča stryj stryžavka suchodilsk sudak sudova šumsk sutysky suvorove
    svaljava svatove sverdlovsk svesa svitlodarsk svitlovodsk svjatohirsk synelnykove synjava šyrjajeve šyroka šyroke
    syrotyne šyšaky šyškivci sytkivci syvaške tarašča tarasivka tarasove tavrijsk teresva terezyne tomašhorod tomašpil
    torez toškivka tovste trostjanec truskavec turijsk tymošivka tysmenycja ukrajinsk uspenka ustyluh ustynivka ušycja
    užhorod uzyn vachruševe varaš vaškivci vasylivka vasylkiv vasylkivka vasyščeve verchnodniprovsk vesele vilnjansk
    vilnohirsk vilšana vilšanka voločysk voroniž vorožba voskresenske vovčansk voznesensk vuhlehirsk vuzlovyj
    vyščetarasivka vyšhorod vyska vyškove vyšneve vyšnivec vyšnja vysokopillja vysokyj vyživka vyžnycja zabirja
    zabolotiv zabolottja začepylivka zacharijivka zahajpil zajceve zališčyky zaliski zalissja zalizci zaluž zamostja
    zaporižžja zapytiv zariččja zarične žaškiv zastavna zasullja zatoka zaturci zatyššja zavallja zavodske zazymja
    zbaraž zboriv ždanivka zdolbuniv želanne zelena zelene zelenivka zelenodolsk zelenyj železne žerebkove zinkiv
    žmerynka zmijiv znamjanka znob zoločiv zolote zolotkovyči zolotonoša zolotyj zorja žornyšče zorynsk žovkva žovte
    žovti žovtneve zubra zuby zuhres zuja žukiv žuky žuravka žuravlyne žuravne zvenyhorodka zvjahel žydačiv zymna
    zymohirja
    """

  private static let russian = """
    angarsk archangelsk arzamas azov bajkalsk balašicha balašov baltijsk berezniki beslan bijsk birobidžan
    blagoveščensk bratsk brjansk čeboksary čeljabinsk čerkessk chabarovsk chasavjurt dzeržinsk elektrostal elista
    engels fominsk gelendžik groznyj gudermes irkutsk išim istra iževsk jakutsk jaroslavl jejsk jessentuki joškar
    južno kamčatskij kamensk kamyšin kandalakša kazan kinešma kislovodsk kižinga kizljar komsomolsk kopejsk kostroma
    kotlas krasnaja krasnodar krasnogorsk krasnojarsk krasnoje krasnyj kronštadt kursk kušva kuzneck kyzyl magas
    magnitogorsk mansijsk miass mičurinsk možajsk murmansk mytišči naberežnyje nazran neftejugansk neftekamsk
    nevinnomyssk nižnekamsk nižnevartovsk nižnij nižnjaja noginsk nojabrsk norilsk novočeboksarsk novočerkassk
    novokujbyševsk novokuzneck novomoskovsk novorossijsk novošachtinsk novosibirsk obninsk omsk orsk oskol ozersk
    ozjorsk penza pervouralsk petropavlovsk petrozavodsk pjatigorsk podolsk posad prokopjevsk pskov pušči puškin
    ramenskoje rjazan rostov russa rybinsk rylsk ržev sachalinsk šachtinskij šachty šadrinsk safonovo salavat
    salechard samara sankt saransk sarapul saratov sarov šebekino selo sergijev serov serpuchov severodvinsk
    severomorsk severouralsk sibaj slavjansk smolensk snežinsk soči sočinskij solikamsk sosnovyj sovetsk spassk
    sredneuralsk staraja staroje staryj stavropol sterlitamak stupino sudža šuja suojarvi surgut suzdal svobodnyj
    syzran taštagol tobolsk tomsk tuapse uljanovsk uralskij usinsk usolje ussurijsk ustjug vjazma vladikavkaz
    vladivostok volgodonsk volokolamsk volžsk volžskij voronež voskresensk vyšnij zalesskij zarajsk zelenodolsk
    zelenograd železnodorožnyj železnogorsk železnovodsk žigulevsk zima zlatoust zujevo žukovskij zvenigorod zverevo
    """

  private static let belarusian = """
    asipovičy ašmjany babrujsk barysau bešankovičy bjaroza bjarozauka braslau brest čačersk čašniki čavusy chocimsk
    dobruš dokšycy družny dzisna dzjaržynsk hlusk kosava krasnapolle lahojsk masty mikaševičy minsk mscislau njasviž
    orša pastavy pinsk pleščanicy pružany rasony rudzensk ružany salihorsk šarkauščyna senno sjanno skidzel šklou
    slauharad slonim sluck smaljavičy smarhon smilavičy staryja stolin stoubcy šumilina svetlahorsk svir svislač ušačy
    uzda valožyn vasilevičy vaukavysk verchnjadzvinsk vicebsk vysokae žabinka zaslaue zaslauje zelva žlobin žodzina
    žytkavičy
    """

  private static let bulgarian = """
    aksakovo asenovgrad bansko beloslav boboševo božurište breznik brezovo brusarci burgas dospat džebel hadžidimovo
    haskovo hisarja iskar isperih kardžali kaspičan kazanlak kjustendil klisura kneža koprivštica kostenec kostinbrod
    kozloduj kresna krušari levski ljaskovec loznica madžarovo mezdra mizija nesebar panagjurište pazar pazardžik
    peruštica peštera pliska preslav primorsko razgrad razlog rudozem ruse šabla sadovo saedinenie samokov samuil
    sandanski sapareva septemvri sevlievo silistra simeonovgrad simitli sitovo slatina sliven slivnica smjadovo
    smoljan sofija sopot sozopol sredec stambolijski stara straldža stralža stražica strelča strumjani suhindol šumen
    sungurlare suvorovo sveti svilengrad svištov svoge targovište toševo tundža varšec vlas zagora zavet zemen
    zlatarica zlatica zlatograd
    """
}
