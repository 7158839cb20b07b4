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
    čop kozači laheri
    adžamka alcivka alčevsk almazna alupka alušta amvrosijivka ananjiv andrušivka antoniny antonivka antracyt
    apostolove arbuzynka arcyz armjansk artemivka artemivsk askanija avanhard avdijivka babanka babynci bachčysaraj
    bachmač bachmut bahačka balabyne balaklava balaklija balta baranivka barvinkove baryšivka baštanka batjovo
    batovo bazalija bazavluk belz berda berdjansk berdyčiv berehomet berehove berestečko berezan berezanka berezivka
    berezna berezne bereznehuvate bereznjaky bereznyj berezovycja berezyne berežany berežinka beršad beryslav
    bezljudivka bezruky bibrka bila bilhorod biljajivka biljari bilmak bilohirja bilohirsk bilohorivka bilohrudove
    bilokorovyči bilokurakyne bilopillja bilovodsk bilozerka bilozerske bilšivci bilycke bilyky birky blahoviščenske
    blyznjuky bobrovycja bobrynec bohdanivka bohoduchiv bohorodčany bohuslav bojarka bojkivske bokove bolechiv
    bolhrad borivske borodino borodjanka boromlja borova borščahivka borščiv borynja boryslav boryspil borzna
    brajiliv bratske brjanka brjuchovyči brody broškiv brošniv brovary brusyliv bryanka bryuchovyči buča bučač buda
    budaniv budy buhajivka buhruvatka bukačivci bukovyna buky bunge burluk burštyn buryn busk bušty buštyno buzka
    buzova byčkiv byšiv bytkiv caryčanka cebrykove cerkva charcyzk charkiv charkivščyna cherson chersonščyna
    chlibodarske chmelnyckyj chmilnyk chodoriv chorol chorostkiv choroševe chorošiv chortycia chortycja chotin
    chotjanivka chotyn chrestivka chrustalne chrustalnyj chrystynivka chust chyriv cjurupynsk cukuryne cuman
    cvitkove cyrkuny čabany čaplyne čaplynka časiv čečelnyk čemerivci čerkasy černelycja černihiv černihivka
    černivci černjachiv červone červonohrad červonohryhorivka červonopopivka červonozavodske červonyj čkalovske
    čornivci čornobaivka čornobaj čornobajivka čornobyl čornomorsk čornomorske čornuchy čortkiv čudniv čuhujiv
    čupachivka čutove čyhyryn čynadijovo čystjakove dachnivka dašava dašiv debalceve deljatyn demuryne demydiv
    demydivka deražnja derhači desna dibrova dihtjari dilove ditkivci divycja dmytrivka dniprjany dnipro dniprorudne
    dniprovska dnipryany dnister dnistrovskyj dnyprjany dobrjanka dobromyl dobropillja dobroslav dobrosyn
    dobrovelyčkivka dokučajevsk dolyna dolynska domanivka donbas donec doneck doneččyna doslidnyc doslidnycke dovbyš
    dovhe dovžansk drabiv drobyševe drohobyč druha druzba družba družkivka dubljany dubno dubove duboviazivka
    dubovjazivka dubrovycja dubyšče dudčany dunajivci duvanka dvorična dykanka dymer dymerka dzeržynsk džankoj
    emilčyne enerhodar eschar esman fastiv feodosija foros frankivsk frankove frunzivka hadjač haisyn haivoron
    hajsyn hajvoron halyč halyčyna haspra hatyšče heničesk heorhijivka herca hirnyk hirske hlevacha
    hlobyne hluchiv hlybne hlyboka hlyboke hlynjany hnivan hnizdyčiv hoholeve hoholiv hola holovanivsk holovyne
    holubivka holubyči horenka horišni horlivka hornostajivka horochiv horodenka horodnja horodok horodyšče horske
    horyn hostomel hošča hoverla hradyzk hranitne hrebeniv hrebinka hrebinky hrycev hryciv hrymajliv hryškivci
    hubynycha huljajpole hurzuf husevka husjatyn husynci huta huty hvardijske hvizdec ična ihnatpil ilarionove
    illičivsk illinci ilovajsk inhul inhulec inkerman irdyn irmino irpin irša iršansk iršava ivanivka ivankiv ivano
    ivanopil ivanyči izbycke izjaslav izjum izmajil izvaryne jabluniv jahidne jahotyn jakymivka jalta jampil jany
    jaremče jarmolynci jarun jasinja jasynuvata javoriv jelanec jelyzavethradka jemilčyne jenakijeve jerky
    jevpatorija jezupil jiživci junakivka junokomunarivsk jurjivka južne južnoukrajinsk južnyj kachovka kadijivka
    kaharlyk kalančak kalmius kalmiuske kaluš kalyniv kalynivka kalyta kamjanec kamjanka kamjanske kaniv kapitanivka
    kapu karlivka karnauchivka kašyrskyj katerynopil katjužanka kavkaz kazanka kehyčivka kelmenci kerč kicman kilija
    kirovsk kirovske kiverci kivjažd kivšarivka klavdijevo klesiv klevan kniažyči knjažyči kobeljaky kobylecka
    kocjubynske kodra kodyma koktebel kolčyno kolkočava koločava kolomak kolomyja komarno komintenivske kompanijivka
    komsomolsk komsomolske komyšany komyšnja komyšuvacha konka konotop kopyčynci korec koreijz koreiz koreyiz
    korjukivka koroleve koropec korosten korostyšiv korsun kosari kosiv kosivska kosmač kostjantynivka kostopil
    kostryživka kotelva kotovsk kovel kozacke kozača kozački kozaky kozelec kozelščyna koziatyn kozjatyn kozliv
    kozova kozylivka kozyn krakovec kramatorsk krasjatyči krasne krasni krasnoarmijsk krasnodon krasnohorivka
    krasnohrad krasnohvardijske krasnojilsk krasnokutsk krasnopavlivka krasnoperekopsk krasnopillja krasnoričenske
    krasnosillja krasnyj krasyilivka krasyliv kremenčuk kremenec kreminna križopil krolevec kropyvnyckyj krylos krym
    krynka krynky krynyčky kryve kryvyj kryžopil kudašivka kujbyševe kujbyševo kuličyn kuljyničy kulykiv kulykivka
    kulynyči kupjansk kurachove kurylivci kušuhum kuzmyn kuznecovsk kvasy kvasyliv kyjiv kyjivščyna kypuče
    kyrnasivka kyrykivka kyrylivka kyselivka ladan ladyžyn laheri lančyn lanivci lazurne lebedyn lehedzyne lelekivka
    lenine lepetycha letyčiv litin litky lityn livadija ljubar ljubašivka ljubeč ljubešiv ljuboml ljubotyn
    ljubymivka lochvycja lokači lopan lopatyn lošynivka lotykove lozno lozova lozove lozuvatka lubar lubny luck
    luhansk luhanska luhanske luhanščyna luhyny lukašivka lukjanci lutuhyne lužany lviv lvivščyna lyman lymanka
    lymanske lymany lynovycja lypci lypnjažka lypova lypovec lysa lysec lysianyči lysjanka lysohirka lysyčansk
    lytovske machnivka mahdalynivka maheriv makariv makijivka makiv makošyne mala malokaterynivka malyn malynivka
    mamajivci mamalyha mančenky manevyči manhuš mankivka marhanec mariupol marjanivka marjinka markivka masandra
    masjutivka massandra mašivka medenyči medžybiž melitopol melnycja merefa mežova mežyhirska milove mirohošča
    mironivskyj mius miusynsk mizoč mižhirja mižvodne mlyniv mohrycja mohyliv moločansk moločna molodohvardijsk
    monastyryska monastyryšče moršyn morynci mospyne mosty mostyska moščun mošny motyžyn mukačeve murovani muzykivka
    mychajlivka mykolajiv mykolajivka mykulyčyn mykulynci mylove myrhorod myrne myrnohrad myronivka myronivskyj
    myropil myropillja naddniprjanske nadvirna narkevyči narodyči naščadok nedryhajliv nemišajeve nemyriv
    nepolokivci neporotove neresnycja netišyn nevske niju nikolske nikopol nižyn nosač nosivka nova novhorod
    novhorodka novhorodske novi novoajdar novoarhanhelsk novoazovsk novodnistrovsk novodonecke novodružesk
    novofedorivka novohrad novohrodivka novojavorivsk novoluhanske novomoskovsk novomykolajivka novomyrhorod
    novoozerne novoprokopivka novopskov novoržycke novoselycja novosilka novosilky novotrojicke novoukrajinka
    novovolynsk novyj nyrkove nyzy nyžankovyči nyžni nyžnij nyžnja nyžnohirskyj obertyn obuchiv obuchivka ochtyrka
    očakiv očeretyne odesa odeščyna ohirceve okny oktjabrske oleksandrija oleksandrivka oleksandrivsk olesko oleški
    olevsk olšanske olyka olyšivka onufrijivka opišnja opušky orativ oreanda orichiv orilka orzycja orživ oržycja
    osada oskil oster ostre ostriv ostroh osypenko otynija ovidiopol ovruč ozadivka ozera ozerjany ozerne ozero
    ozersk ozirna panjutyne pantajivka parafijivka partenit partyzany pavlohrad pavlyš pečenihy pečenižyn perečyn
    perehinske perejaslav peremyšljany peresična pereščepyne perevalsk peršotravensk peršotravneve
    pervomajsk pervomajske pervomajskyj petrivka petropavlivka petropavlivska petros petrove petrovo petrovske
    petrykivka pidbuž pidhajci pidhorodne pidkamin pidvoločysk piskivka pisky pisočyn piščanka pivdenne
    pivdennoukrajinsk pivdennyj pivnične pjadyky pjatychatky plavni pobuzke počajiv podillja podilsk podilska
    podilskyj podoly pohrebyšče pokrov pokrovsk pokrovske poliske polissja poljana polohy polonne poltava
    poltavščyna pomična pomorjany ponornycja ponynka popasna popilnja potik prijutivka pripjat prosjana prudjanka
    prut pryazovske pryjutivka pryluky prymorsk prypjat prystan pryšyb pryvillja psel pulyny pustomyty pušča putyla
    putyvl pylypec pyrjatyn pysarivka rachiv radechiv radisne radkivski radomyšl radul radušne radyvyliv rafalivka
    ratne rauchivka rava reni rešetylivka ripky rivne robotyne rodynske rohačyk rohan rohatyn rokytne romaniv romny
    romodan rošošany rovenky rozdil rozdilna rozdolne rozivka rozsoš rozsoša rožanka rožany rožniv rožnjativ rožyšče
    rubižne rudky rudno rusaniv ruska ruzyn ružyn rykove rzyščiv ržyščiv sachnovščyna sad sadky sady saksahan saky
    salkove saltiv samara sambir sanžary sarata sarny sartana sataniv savran savynci schidnycja sedniv sedove sejm
    seli selo selydove selyšče semenivka semypolky senkevyčivka seredne serednje seredyna seret serhijivka
    sevastopol seym simejiz simferopol sirohozy siversk siverskodoneck siverskyj sjevjerodoneck skadovsk skalat
    skelivka sknyliv skole skorochodove skvyra slatyne slavske slavuta slavutyč slobidka sloboda slobožanske
    slobožanščyna slovjanoserbsk slovjansk sluč smila smoline smotryč smyha snihurivka snižne snjatyn snovsk
    sofijivka sofijivska sokal sokyrjany soledar solone solonycivka solotvyn solotvyno sorokyne sosnivka sosnove
    sosnycja sovjetskyj sribne stachanov stanycja stara stare stari starobeševe starobilsk starokostjantyniv staryci
    starycja staryj stavyšče stebliv steblivka stebnyk stepan stepanivka stepnohirsk stojaniv storožynec strilyšča
    strusiv stryj stryžavka styr subotiv suchodilsk sudak sudova sula sumščyna sumy sursko sutysky suvorove svaljava
    svatove sverdlovsk svesa svitlodarsk svitlovodsk svjatohirsk synelnykove synevyr synjava synjovydne synkivka
    syrotyne syrovatka sytkivci syvaš syvaške šachtarsk šack šalyhyne šarhorod ščaslyvceve ščastja ščolkine ščors
    šepetivka šeptyci šeptyckyj ševčenkivskyj ševčenkove širokyj šklo šostka špola šumsk šyrjajeve šyroka šyroke
    šyšaki šyšaky šyškivci taijirove tairove talalajivka talne tarasivka tarasove tarašča tarchankut tarutyne
    tatarbunary tatariv tavrija tavrijsk tavrijske telmanove teofipol teple teplodar teplyk terebovlja teresva
    terezyne ternivka ternopil ternova ternuvate terny teteriv tetijiv tjačiv tlumač tokmačka tokmak tomakivka
    tomašhorod tomašpil torčyn toreck torez toškivka tovste trebuchiv troijicke trojicke trostjanec truskavec
    trypillja tulčyn turbiv turijsk turka tymošivka tysa tysmenycja tyvriv udaj uday uhniv ukrajinka ukrajinsk
    uljanivka uman usatove uspenka ustyluh ustyn ustynivka ušycja utes utljuk uzyn užhorod vachruševe valky
    vapnjarka varaš varva vasylivka vasylkiv vasylkivka vasyščeve vaškivci vatutine velyka velyki velykodolynske
    velykyj verba verbivka verbove verchivceve verchnij verchnje verchnodniprovsk verchovyna vesele veselynove
    vijtivci vilna vilnjansk vilnohirsk vilšana vilšanka vinkivci vinnycja vodolaha volnovacha volochysk voločysk
    volodarka volodarsk volodymyrec volodymyrka volovec volyn volynskyj vorochta voroniž voronovycja vorota vorožba
    vorskla vorzel voskresenske vovchansk vovčansk vovkovynci voznesensk voznesenske vradijivka vrubivka vuhledar
    vuhlehirsk vuzlovyj vvedenka vyhoda vylkove vylok vynnyky vynohradiv vyska vysokopillja vysokyj vyščetarasivka
    vyšhorod vyškove vyšneve vyšnivec vyšnja vyživka vyžnycja zabirja zabolotiv zabolottja zacharijivka zacharivka
    začepylivka zahajpil zajceve zakarpattja zakupne zaliski zalissja zališčyky zalizci zalizne zaliznyci zaluž
    zamhlaj zamostja zaporižžja zapytiv zariččja zarične zastavna zasullja zatoka zaturci zatyššja zavallja zavij
    zavodske zazymja zbaraž zboriv zbruč zdolbuniv zelena zelene zelenivka zelenodolsk zelenohirske zelenyj zinkiv
    zlatopil zmijiv znamjanka znob zoločiv zolote zolotkovyči zolotonoša zolotyj zorja zorynsk zubra zuby zuhres
    zuja zujivka zvenyhorodka zvjahel zybyne zymna zymohirja žaškiv ždanivka želanne železne žerebkove žmerynka
    žornyšče žovkva žovte žovti žovtneve žukiv žuky žuravka žuravlyne žuravne žuravno žurivka žydačiv žytlivka
    žytomyr žytomyrščyna
    adamivka ajdar babyn bahate batyn bilenke biljaky bilousivka bobryk bohorodyčne bohoslav boratyn borove borynka
    boždarivka bruslyniv bubnivka burlačka cybuliv danylivka dobropole dobrotiv dolynivka dorohynka drabivci dubivci
    dubynove dzvinjač dženkoj fastivec fedorivka fontanka halycynove hannivka hermanivka hlynsk holoby holovkivka
    horodkivka horynhrad hrabivci hrušivka hrušvycja hryhorivka ivankivci jabluneve jakivci jalanec jasynja javornyk
    jezerjany josypivka jurkivka juzivka karapčiv karolino katerynivka keleberda klembivka klišvyne knjaženka kolky
    komarivka komyšuvatka končanske konče kopajivka korobčyne kozarovyči košary kožanka krasnoseljivka kremenna
    krjukivščyna kryničky krynyčne kryvec kuchary kujalnyk kupjanka kurachivka kurylivka kuty kvitneve lanna
    lenkivci lisnyky ljudvynivka lubjanka lukjanivka lučynec lychivka lykošyne lypjanka mahala majaky malehiv
    malodanylivka melnykivka mežyrič mirošnyky molodižne mološkovyči motovylivka motronivka murafa mykilske
    mykolajpole mykulyči mšany nahirne nahujevyči nastaškiv nerubajske novokachovka novooleksandrivka novopavlivka
    novopokrovka novosvitlivka novovoroncovka novovorontsovka novozburjivka opytne orikivec orlivka parutyne
    pidhirci pidhorodna piščane pohreby pokrovka polkivci poltavka poroskiv prosjanka prylymanske prymorske
    roksolany romankiv rožnjatyn ružyčna samhorodok savyn serednja sernyky silce slavhorod snizhne sokolivka solonci
    starovirivka studenok suljivka susanyne svarkiv svjatopetrivske terpinnja tomylivka toporivci troščyn ulaniv
    užyn varvarivka velykomychajlivka vendyčany verchnjodniprovsk vilkove vojnyliv vojutyči voronkiv vynohradne
    vyškivci zahajci zajčivka zaliznyčne zarubynci zlynka zminnyj zorivka čapajivka čausove čerepovec čerepyn
    čerkaske čornohorivka čornoluc čornomorka čornotysiv čubarivka čupyra šabo šacke ščaslyve želan žovtanci žytnje
    chalajdove chutory hrušuvacha losynivka vorobžynci vovčanski
    """

  private static let russian = """
    abakan abaza abdulino abinsk achtarsk achtubinsk ačinsk adygeja adygejsk agryz aksaj alagir alapajevsk alatyr
    aldan alejsk aleksandrov aleksandrovsk alekseevka aleksin almetjevsk altaj altajsk amur amursk anadyr anapa
    andreapol angara angarsk anžero apatity aprelevka apšeronsk archangelsk ardatov ardon argajaš argun arkadak
    armavir arsenjev arsk artëmovskij artyomovskij arzamas asbest asino astrachan atkarsk aznakajevo azov babajevo
    babuškin bagrationovsk bajkal bajkalsk bajmak bakal baksan balabanovo balachna balakovo balašicha balašov balej
    balkarija baltijsk bamut barabinsk barnaul baryš baškirija baškortostan batajsk bavly baymak belaja belebej
    belëv belgorod belinskij belogorsk belojarskij belokuricha belomorsk beloreck belorečensk belousovo belovo
    belozersk belyj berdsk berezniki berëzovskij beslan bezymeno bežeck bijsk bikin bilibino birjuč birjusinsk
    birobidžan birsk bitjug blagodarnyj blagovar blagoveščensk bobrov bodajbo bogdanovič bogoljubovo bogorodick
    bogorodsk bogotol bogučar boksitogorsk bolchov bolgar bolochovo bologoje bolotnoje bolšaja bolšoj bolšoje
    borisoglebsk borisovka borodino borovichi boroviči borovsk borzja botlich bratsk brjansk bronnicy budënnovsk
    bugulma buguruslan buinsk bujnaksk burjatija buturlinovka buzuluk carskoje chabarovsk chadyžensk chakasija
    chanty charabali charovsk chasavjurt chilok chimki cholm cholmsk cholunica chopër chosta chrustalnyj chvalynsk
    cimljansk ciolkovskij civilsk čadan čajkovskij čapajevsk čaplygin čebarkul čeboksary čechov čečnja čegem čekalin
    čeljabinsk čelny čepeck čerdyn čeremchovo čerepanovo čerepovec čerkessk černaja černogolovka černogorsk černuška
    černyj čërmoz čistopol čita čkalovsk čuchloma čudovo čukotka čulym čusovoj čuvašija dagestan dagestanskije
    dagomys dalmatovo dalnegorsk dalnerečensk dalnij danilov dankov darino davlekanovo degtjarsk demensk demidov
    demidovka derbent desnogorsk digora dimitrovgrad divnogorsk djatkovo djurtjuli dmitrijev dmitrov dmitrovsk
    dobrjanka dolgoprudnyj dolinsk dombaj domodedovo donec doneck donskoj dorogobuž dovurak drezna dubna dubovka
    duchovščina dudinka dulëvo dvina dzeržinsk dzeržinskij džeguta elektrogorsk elektrostal elektrougli elista
    engels ertil fatež fokino fominsk frjazino frolovo furmanov gadžijevo gagarin galič gatčina gavan gavrilov gdov
    gelendžik georgijevsk glazov gluškovo golyšmanovo gorjačij gornal gornjak gorno gornozavodsk gorochovec gorodec
    gorodišče gorodovikovsk gory grajvoron gribanovskij grjazi grjazovec groznyj gubacha gubkin gubkinskij gudermes
    guevo gujevo gukovo gulkeviči gurjevsk gusev gusinoozërsk gvardejsk igarka ilanskij ileck ilimsk ilimskij
    ingušetija innopolis insar inta inza ipatovo irbit irkutsk irtyš isilkul iskitim istra išim išimbaj ivangorod
    ivanovo ivanovsk ivdel ivnja izberbaš izobilnyj iževsk jach jachroma jadrin jahaul jakutija jakutsk jalutorovsk
    jamal janaul jantarnyj jaransk jarcevo jaroslavl jarovoje jaruga jasnaja jasnogorsk jasnyj jaškino jefremov
    jegorevsk jegorjevsk jejsk jekaterinburg jelabuga jelec jelizovo jelnja jemanželinsk jemva jenisej jenisejsk
    jermolino jeršov jessentuki joškar juchnov jugorsk jurga jurjev jurjevec jurjuzan juža južno južnouralsk
    kabardino kačkanar kady kalač kalačinsk kaliningrad kalininsk kalitva kaljazin kalmykija kaltan kaluga kama
    kambarka kamčatka kamčatskij kamenka kamensk kameškovo kamyšin kamyzjak kanaš kandalakša kansk kantemirovka
    karabanovo karabaš karabulak karačajevsk karačev karasuk karelija kargat kargopol karpinsk kartaly kasimov kasli
    kaspijsk kašin kašira katajsk katav kazačja kazan kedrovyj kemerovo kimovsk kimry kinel kinešma kingisepp
    kirejevsk kirillov kiriši kirov kirovgrad kirovo kirovsk kirsanov kiržač kiselëvsk kislovodsk kizel kiziljurt
    kizljar kižinga kjachta klepiki klimovo klincy ključ knjaginino kochma kodinsk kogalym kolcovo kolčugino
    kologriv kolomna kolpaševo kolpino komariči komarovo komi kommunar komsomolsk konakovo kondopoga kondrovo
    konopelka konstantinovsk kopejsk korablino korenevo korenovsk korjažma korkino korocha koroča korolëv korsakov
    kosterëvo kostomukša kostroma kotelnič kotelniki kotelnikovo kotlas kotovo kotovsk kovdor kovrov kozelsk kozinka
    kozlovka kozmodemjansk krasavino krasnaja krasnoarmejsk krasnodar krasnogorsk krasnojarsk krasnoje krasnokamensk
    krasnokamsk krasnoobsk krasnoslobodsk krasnoturinsk krasnoufimsk krasnovišersk krasnoznamensk krasnyj kremënki
    krestcy kronštadt kropotkin krymsk kstovo kuban kubani kubinka kudymkar kujbyšev kulebaki kumertau kungur kupino
    kurčaloj kurčatov kurgan kurganinsk kuriloka kurilovka kurilsk kursk kurtamyš kusa kuščëvskaja kušva kuvandyk
    kuvšinovo kuzbass kuzneck kuzneckij kuznetsk kyštym kyzyl labinsk labytnangi lachdenpochja ladoga lagan laiševo
    lakinsk langepas lebedevka lebedjan leninogorsk leninsk lensk lermontov lesosibirsk lesozavodsk lgov lichoslavl
    likino lipeck lipki liski listvjanka livny ljalja ljuban ljubercy ljubim ljudinovo lobnja lodejnoje loknja
    lomonosov lomov lovozero luchovicy luga luki lukojanov luza lyskovo lysva lytkarino machačkala magadan magas
    magnitogorsk majkop majskij makarjev makušino malaja malgobek malmyž malo maloarchangelsk malojaroslavec malyj
    mamadyš mamonovo mansijsk manturovo manyč mariinsk mariinskij marks martan martynovka maslova mcensk mednogorsk
    medvedica medvežjegorsk medyn megion melenki meleuz mendelejevsk menzelinsk meščovsk mezen meždurečensk mežgorje
    mglin miass michajlov michajlovka michajlovsk mičurinsk mihajlovsk mikun millerovo mineralnyje minjar minusinsk
    mirnyj mogoca mogoča mončegorsk mordovija morozovsk morsansk moršansk mosalsk moskva mozdok možajsk možga muraši
    muravlenko murmansk murom myski myškin mytišči naberežnyje nachodka nadym nalčik narimanov narjan naro nartkala
    navaščino navlja navolki nazarovo nazran nazyvajevsk nechotejevka neftegorsk neftejugansk neftekamsk neftekumsk
    neja nelidovo neman nerčinsk nerechta nerjungri nesterov neva nevel nevelsk nevinnomyssk nikel nikolajevo
    nikolajevsk nikolsk nikolskoje nižnekamsk nižneudinsk nižnevartovsk nižnij nižnije nižnjaja njagan njandoma
    njazepetrovsk noginsk nojabrsk nolinsk norilsk novaja novgorod novoaleksandrovsk novoaltajsk novoanninskij
    novochopërsk novočeboksarsk novočerkassk novodvinsk novokubansk novokujbyševsk novokuzneck novomičurinsk
    novomoskovsk novopavlovsk novorossijsk novoržev novosibirsk novosil novosokolniki novostrojevka novošachtinsk
    novotroick novouljanovsk novouralsk novouzensk novovoronež novozybkov novyj nurlat nytva oblučje obninsk obojan
    ocha ochansk ocher očër odincovo oktjabrsk oktjabrskij okulovka olekma olekminsk olenegorsk olešnja olonec omsk
    omutninsk onega opočka orechovo orenburg orël orlov orsk osetija osinniki oskol ostaškov ostrogožsk ostrov
    ostrovnoj otradnoje otradnyj ozersk ozërsk ozëry ozjorsk palasovka partizansk pavlovo pavlovsk pavlovskij pečora
    pečory peipus penza pereslavl perevoz pervomajsk pervouralsk pestovo peterburg peterhof petrodvorec
    petropavlovsk petrov petrovsk petrozavodsk petuchovo petuski petuški pevek pikalëvo pionerskij pitkjaranta
    pjatigorsk plavsk plechovo plës pochvistnevo počep počinok podol podolsk podporožje pogar pogrebki pokači pokrov
    pokrovsk polessk polevskoj poljana poljany poljarnyj poljarnyje polskij polysajevo popovka porchov poronajsk
    posad pošechonje povorino pravdinsk prilesje primorsk primorsko priozersk pristan privolžsk prochladnyj
    prochorovka prokopjevsk proletarsk protvino psël pskov puchovo pučež pudož pugačov pustoška pušči puščino puškin
    puškino puškinskije pyšma pytalovo raduznyj radužnyj rajčichinsk rakitnoje ramenskoje rasskazovo razumnoje
    repino reutov revda rjazan rjažsk rodniki roslavl rossoš rostov rošal rovenki rtiščevo rubcovsk rudnja russa
    ruza ruzajevka rybinsk rybnoje rylsk ržev ržiščev sachalin sachalinsk safonovo sajanogorsk sajansk salair
    salavat salda sale salechard salsk samara samaški sankt saransk sarapul saratov sarov sasovo satka sebež segeža
    sejm selco seližarovo selo semënov semikarakorsk semiluki sengilej serafimovič serdobsk sergač sergi sergijev
    serov serpuchov sestroreck severo severobajkalsk severodvinsk severomorsk severouralsk seversk sevsk sibaj
    sibirskoje sjasstroj skopin skovorodino slancy slavgorod slavjansk slavsk sljudjanka slobodskoj smolensk snagost
    sneznisnk snežinsk snežnogorsk sobinka soči sočinskij sokol solcy soldatskoje soligalič solikamsk solnečnogorsk
    soloileck solvyčegodsk sorochinsk sorsk sortavala sosenskij sosnogorsk sosnovka sosnovoborsk sosnovyj sovetsk
    sovetskaja sovetskij spassk spodarjušino sredneje srednekolymsk sredneuralsk sretensk staraja starica starodub
    staroje staruca staryj stavropol sterlitamak streževoj stroitel strunino stupino suchiniči suchoj suchokumsk
    suchona sudogda sudža sudžensk sulin sunža suojarvi suraž surgut surovikino sursk susuman suvorov suzdal suzemka
    svedlikovo sverdlikovo svetlogorsk svetlograd svetlyj svetogorsk svir svirsk svobodnyj syčëvka syktyvkar sysert
    syzran šachtërsk šachtinskij šachty šachunja šack šadrinsk šagonar šali šarja šarypovo šatura ščëkino ščëlkovo
    ščigry ščučje šebekino šelechov šenkursk šichany šilka šilovo šimanovsk šlisselburg šljach šuja šumerlja šumicha
    taganrog tagil tajga tajmyr tajšet taldom talica tambov tara tarko tarusa taštagol tatarsk tatarstan tavda
    tavolžanka tavrovo teberda teikovo tejkovo temnikov temrjuk terek tetjuši tëtkino tichoreck tichvin tiksi
    timaševsk tjukalinsk tjumen tobol tobolsk toguchin toljatti tomari tomarovka tommot tomsk topki toropec toržok
    tosno totma trëchgornyj troick trubčevsk tuapse tujmazy tula tulun tura turan turinsk turuchansk tutajev tuva
    tver tynda tyrnjauz uchta učaly udačnyj udmurtija udomlja ufalej ugledgorsk uglegorsk uglič ujar ulan uljanovsk
    umba uneča uraj ural uralskij uren urengoj urjupinsk urus uržum usinsk usman usolje ussurijsk ustjug ustjužna
    uvarovo uzlovaja užur valdaj valujki vedeno vejdelevka velikij velikije veliž velsk velyž venëv verchneuralsk
    verchnij verchnjaja verchojansk verchoturje vereja vereščagino vesjegonsk vešenskaja vetluga vichorevka vičuga
    viljučinsk viljujsk višera vjatka vjatskije vjazemskij vjazma vjazniki vladikavkaz vladivostok volchov volčansk
    volga volgodonsk volgograd volgorečensk voločëk volodarsk vologda volokolamsk volokonovka volsk volžsk volžskij
    vorkuta voronež vorsma voskresensk votkinsk vsevoložsk vuktyl vyborg vyksa vysock vysokovsk vyšnij vytegra
    zabajkalsk zabajkalskij zadonsk zainsk zakamensk zalesskij zaozersk zapadnaja zapoljarnyj zarajsk zarečnyj
    zarinsk zavitinsk zavodoukovsk zavolže zavolžje zavolžsk zeja zelenodolsk zelenogorsk zelenograd zelenogradsk
    zelenokumsk zelënyj zernograd zima zlatoust zlynka zmejnogorsk znamensk zubcov zujevka zujevo zvenigorod
    zvenigovo zverevo železnodorožnyj železnogorsk železnovodsk žerdevka žigulevsk žigulëvsk žirnovsk žizdra žukov
    žukovka žukovskij žuravlëvka
    barvicha butovo izmajlovo kokoškino krymskaja kuncevo kuzminki lachta levašovo ljublino lužniki marjino
    medvedkovo mitino monino murino nachabino novogireevo novokosino ostankino peredelkino perovo petergof pulkovo
    razliv rublëvka skolkovo sokolniki solncevo strelna strogino sviblovo tomilino tušino vešnjaki vnukovo vychino
    zagorjanka zjuzino čerusti čerëmuški šeremetjevo žavoronki žostovo žulebino
    timašëvsk
    """

  private static let belarusian = """
    asipovičy astravec asveja aškmjany ašmjany babrujsk bahušeusk bahuševsk baran baranavičy barysau bela
    belaazjorsk belyničy berastavica berazino berazouka bešankovičy biaroza bjarezina bjaroza bjarozauka brahin
    braslau brest buda bychau chatyn chocimsk chojniki čacersk čačersk čašniki čavusy červen čerykau darohi dašku
    dnjapro dobruš dokšycy dousk drahičyn družny drybin dubrouna dzisna dzjaržynsk dzjatlava dzvina fanipal hajna
    hancavičy haradok hlusk hlybokaje homel horka horki hrodna iuje ivacevičy ivanava ivjanec ivje jelsk kalinkavičy
    kalodziščy kamjanec kapatkevičy kapyl karelicy kareličy karma kascjukoviči kascjukovičy kašaljova kleck kličau
    klimavičy kobryn kolodziščy kosava krasnapolle krivičy kruhlaje krupki krycau kryčau kryvičy kurapaty kuraviec
    lahojsk lelčycy lepel ljachavičy ljozna ljuban loeu luninec machuliščy mačuliščy mahiljou maladzečna malaryta
    marjina masty mazyr mijory mikaševičy minsk mjadzel mjory mscislau narač naroulja navahrudak navapolack nioman
    njasviž njoman novalukomal novolukoml orša osveja ozersk palesse pastavy petrykau pinsk pleščanicy polack
    pripjac pružany ptič puchavičy radaškovičy rahačou rakau rasony rečyca rudzensk ružany salihorsk senno sjanno
    skidel skidzel slauharad slonim sluck smaljavičy smarhon smilavičy starobin staryja stolin stoubcy svetlahorsk
    svir svislač šarkauščyna ščučyn šklou šumilina talačyn turau ušačy uzda valožyn vasilevičy vaukavysk
    verchnjadzvinsk vetka vicebsk vilejka vilija voranava vysokae vysokaje zaslaue zaslauje zelva žabinka žlobin
    žodzina žytkavičy
    adelsk antopal arechausk balbasava bobr celjachany cimkavičy damačava davydharadok dzivin halšany haradzeja
    haradzišča hresk indura juraciški kopys krasnaja krasnaselski kreva lahišyn lapičy motal muravanaja obal
    okcjabrski ozercy parafjanava porazava prazaroki pryvalki radun ruba rudnja sapockin sarja soly sopockin svisloč
    telechany trabi ula urečča vasilkau vidzy vjalikaja vjalikija zembin šarašova ždanavičy žodziški župrany
    """

  private static let bulgarian = """
    achtopol ahtopol ajtos aksakovo alfatar antonovo aprilci apriltsi arda ardino asenovgrad balčik balgarovo banja
    bankja bansko batak belene belica belogradčik beloslav berkovica bjala blagoevgrad boboševo bobov borovan borovo
    botevgrad božurište bracigovo bregovo breznik brezovo brjag brusarci buhovo burgas carevo carperica
    cenovo charmanli chaskovo čepelare černomorec černoočene červen čiflik čiprovci čirpan dabnik dalgopol
    debelec delčev devin devnja dimitrovgrad dimovo djulevo dobrič dobrinište dobrudža dolna dolni dospat dragnevo
    dragoman drjanovo dulovo dunav dunavci dupnica džebel elchovo elhovo etropole gabrovo galabovo glavinica
    glodževo goce godeč gorna gramada guljanci gurkovo hadžidimovo hajredin harmanli haskovo hisarja hitrino
    ichtiman ihtiman iskar isperich isperih ivajlovgrad jablanica jakoruda jambol jantra kajnardža kalofer kamčija
    kameno kaolinovo kardžali karlovo karnobat kaspičan kavarna kazanlak kermen kilifarevo kirkovo kiten kjustendil
    klisura kneža kočerinovo koprivštica kostenec kostinbrod kozlevo kozloduj kresna kričim krivodol
    krumovgrad krušari kuklen kula laki letnica levski ljaskovec ljubimec loveč loznica lukovit madan
    madžarovo magliž makedonija malko marica melnik mesta mezdra mitropolija mizija mogili momčilgrad momin
    montana nedelino nesebar nikolaevo nikopol nova novi obzor ogosta omurtag opaka orjachovica orjachovo orjahovica
    orjahovo osam panagjurište parvomaj pavlikeni pazar pazardžik pelin pernik peruštica peštera petrič
    pirdop pirin plačkovci pleven pliska plovdiv polski pomorie popovo pordim pravec preslav primorsko prochod
    prohod provadija radnevo rakitovo rakovski razgrad razlog rila rodopi ropotamo rudozem ruse sadovo saedinenie
    samokov samuil sandanski sapareva sarnica senovo septemvri sevlievo silistra simeonovgrad simitli
    sitovo slatina sliven slivnica slivo slivovo smjadovo smoljan sofija sopot sozopol sredec stambolijski
    stambolovo stara straldža stralža strazica stražica strelča struma strumjani suchindol suhindol sungurlare
    suvorovo sveti svilengrad svištov svoge šabla šipka šivačevo šumen targovište tarnovo tervel teteven topolovgrad
    toševo trakija trambeš trekljano trjavna trojan tundža tutrakan tvardica ugarčin vadin valčedram valči
    varbica varna varšec veliki veliko velingrad venec vetovo vetrino vidin vitoša vlas vraca zagora zavet zemen
    zlatarica zlatica zlatograd
    aheloj arčar banite bezmer bojana borima brestnik brestovica calapica cerovo debrštica dolno dorkovo dragalevci
    elešnica ezerovo fakija gelemenovo germanci gigen gorno gorsko hvojna izgrev izvor kalekovec katunica kazičene
    kojnare komoštica kostandovo lehčevo lesidren lesičovo lozen manole marikostinovo markovo merichleri mezek
    musačevo novačene oborište obručište osenovo ovčarovo parvenec patalenica podvis polikraište radilovo radinovo
    ravda ravnec rogoš rosica rozino rusokastro skutare smilec sokolovo sotirja sveštari topolnica trilistnik
    vakarel varvara velčevo vinarovo višovgrad vladaja vojvodinovo volujak zvaničevo čelopečene čepinci šejnovo
    šišmanci štraklevo žitnica
    arbanasi bojnica boženci bratja daskalovi durankulak jagodina kovačevica krapec lešten lozenec makreš mirkovo
    ognjanovo osikovica panega rezovo ružinci sinemorec tjulenovo zlatna čelopeč čuprene široka škorpilovci
    """
}
