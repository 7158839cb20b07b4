/// Currencies and units, one a line: the code; signs and abbreviations as they are written; German and English words in small
/// letters, with the endings they may have besides none.
///
/// A code stands behind its family, where it has one: dollars may be Canadian dollars. A line whose code is a family alone stands
/// for any of it.
enum MeasureTable {
  static let currencies = """
    EUR        | € EUR           | eur, euro(s) | eur, euro(s)
    dollar:    | $               | dollar(s) | dollar(s)
    dollar:USD | USD US$ US-$    | us dollar(s), amerikanische(n,r) dollar | us dollar(s), american dollar(s)
    dollar:CAD | CAD C$ CA$ CAN$ | kanadische(n,r) dollar | canadian dollar(s)
    dollar:AUD | AUD A$ AU$      | australische(n,r) dollar | australian dollar(s)
    dollar:NZD | NZD NZ$         | neuseeländische(n,r) dollar, neuseeland dollar | new zealand dollar(s)
    dollar:HKD | HKD HK$         | hongkong dollar, hongkonger dollar | hong kong dollar(s)
    dollar:SGD | SGD S$          | singapur dollar | singapore dollar(s)
    dollar:TWD | TWD NT$         | taiwan dollar, taiwanische(n,r) dollar | taiwan dollar(s), taiwanese dollar(s)
    pound:     | £               | pfund | pound(s)
    pound:GBP  | GBP             | britische(n,r) pfund, pfund sterling | pound(s) sterling, sterling, british pound(s)
    pound:EGP  | EGP             | ägyptische(n,r) pfund | egyptian pound(s)
    pound:lb   | lb lbs          | us pfund | lb, lbs
    franc:     |                 | franken, franc(s) | franc(s)
    franc:CHF  | CHF SFr sFr Sfr | schweizer franken | swiss franc(s)
    yen        | ¥ JPY           | yen, japanische(n,r) yen | yen, japanese yen
    krone:     | kr              | krone(n) | krona, kronor, kroner, krone, koruna(s), crown(s)
    krone:SEK  | SEK             | schwedische(n,r) krone(n), schwedenkrone(n) | swedish krona, swedish kronor, swedish crown(s)
    krone:DKK  | DKK             | dänische(n,r) krone(n) | danish krone, danish kroner, danish crown(s)
    krone:NOK  | NOK             | norwegische(n,r) krone(n) | norwegian krone, norwegian kroner, norwegian crown(s)
    krone:ISK  | ISK             | isländische(n,r) krone(n) | icelandic krona, icelandic kronur
    krone:CZK  | CZK Kč          | tschechische(n,r) krone(n) | czech crown(s), czech koruna(s)
    PLN        | PLN zł          | zloty(s), złoty(s), polnische(n,r) zloty(s), polnische(n,r) złoty(s) \
      | zloty(s), złoty(s), polish zloty(s), polish złoty(s)
    ruble:     | ₽               | rubel | rouble(s), ruble(s)
    ruble:RUB  | RUB             | russische(n,r) rubel | russian rouble(s), russian ruble(s)
    ruble:BYN  | BYN             | belarussische(n,r) rubel | belarusian rouble(s), belarusian ruble(s)
    UAH        | ₴ UAH           | hrywnja, griwna, hrywna, griwnja, ukrainische(n,r) hrywnja | hryvnia(s), ukrainian hryvnia(s)
    CNY        | CNY RMB         | yuan, renminbi, chinesische(n,r) yuan | yuan, renminbi, chinese yuan
    rupee:     |                 | rupie(n) | rupee(s)
    rupee:INR  | INR ₹           | indische(n,r) rupie(n) | indian rupee(s)
    rupee:PKR  | PKR             | pakistanische(n,r) rupie(n) | pakistani rupee(s)
    lira:      |                 | lira, lire | lira(s), lire
    lira:TRY   | TRY ₺           | türkische(n,r) lira | turkish lira(s)
    lira:ITL   | ITL             | italienische(n,r) lire, italienische(n,r) lira | italian lira, italian lire
    peso:      |                 | peso(s) | peso(s)
    peso:MXN   | MXN             | mexikanische(n,r) peso(s) | mexican peso(s)
    peso:ARS   | ARS             | argentinische(n,r) peso(s) | argentine peso(s), argentinian peso(s)
    BRL        | BRL R$          | brasilianische(n,r) real | brazilian reais, brazilian real, reais
    ZAR        | ZAR             | südafrikanische(n,r) rand | south african rand
    KRW        | KRW ₩           | südkoreanische(n,r) won | south korean won
    HUF        | HUF             | forint, ungarische(n,r) forint | forint(s), hungarian forint(s)
    RON        | RON             | rumänische(n,r) lei, lei | romanian lei, lei
    BGN        | BGN             | lewa, bulgarische(n,r) lew | leva, bulgarian lev
    ILS        | ILS ₪           | schekel | shekel(s)
    DEM        | DEM DM          | d mark, deutsche mark, deutschen mark, mark \
      | deutschmark(s), deutsche mark(s), german mark(s), mark(s), d mark(s)
    cent       | ct              | cent(s) | cent(s)
    """

  static let units = """
    %          | %               | prozent, prozentig(e,en,er,es) | percent, per cent, pct, pc, percentage
    pp         |                 | prozentpunkt(e,en) | percentage point(s), percent point(s)
    bp         |                 | basispunkt(e,en) | basis point(s)
    ‰          | ‰               | promille | per mille, per mil, per thousand
    km         | km              | kilometer(n,s) | km, kilometre(s), kilometer(s)
    m          | m               | meter(n,s) | metre(s), meter(s)
    cm         | cm              | zentimeter(n,s) | cm, centimetre(s), centimeter(s)
    mm         | mm              | millimeter(n,s) | mm, millimetre(s), millimeter(s)
    µm         | µm μm           | mikrometer(n) | micrometre(s), micrometer(s), micron(s)
    nm         | nm              | nanometer(n) | nanometre(s), nanometer(s)
    mi         | mi              | meile(n) | mile(s)
    nmi        | nmi sm          | seemeile(n) | nautical mile(s)
    ft         | ft              | fuß | ft, foot, feet
    in         | ″ in.           | zoll | inch(es)
    yd         | yd              | yard(s) | yard(s), yd
    ly         |                 | lichtjahr(e,en) | light year(s)
    m²         | m² m2 qm        | quadratmeter(n,s) | square metre(s), square meter(s), sq m, sqm
    km²        | km² km2 qkm     | quadratkilometer(n,s) | square kilometre(s), square kilometer(s), sq km, sqkm
    cm²        | cm² cm2         | quadratzentimeter(n) | square centimetre(s), square centimeter(s), sq cm
    mi²        |                 | quadratmeile(n) | square mile(s), sq mi
    ft²        |                 | quadratfuß | square foot, square feet, sq ft
    ha         | ha              | hektar(en) | hectare(s)
    acre       |                 | acre(s) | acre(s)
    m³         | m³ m3 cbm       | kubikmeter(n,s) | cubic metre(s), cubic meter(s), cu m
    cm³        | cm³ cm3 ccm cc  | kubikzentimeter(n) | cubic centimetre(s), cubic centimeter(s)
    l          | l               | liter(n,s) | litre(s), liter(s)
    hl         | hl              | hektoliter(n) | hectolitre(s), hectoliter(s)
    ml         | ml              | milliliter(n) | millilitre(s), milliliter(s)
    gal        | gal             | gallone(n) | gallon(s)
    bbl        | bbl             | barrel(n), fass | barrel(s)
    kg         | kg              | kilo(s), kilogramm | kg, kilo(s), kilogram(s), kilogramme(s)
    g          | g               | gramm | gram(s), gramme(s)
    mg         | mg              | milligramm | milligram(s)
    µg         | µg μg           | mikrogramm | microgram(s)
    t          | t               | tonne(n) | ton(s), tonne(s), metric ton(s), metric tonne(s)
    oz         | oz              | unze(n) | ounce(s)
    degree:    | ° º             | grad(e,en) | degree(s)
    degree:C   | °C ºC ℃         | grad celsius | degree(s) celsius, degree(s) centigrade, degree(s) c
    degree:F   | °F ºF ℉         | grad fahrenheit | degree(s) fahrenheit, degree(s) f
    degree:K   |                 | grad kelvin, kelvin | kelvin(s)
    km/h       | km/h kmh Km/h   | stundenkilometer(n), kilometer(n) pro stunde, kilometer(n) in der stunde, kilometer(n) die stunde \
      | kph, kilometre(s) per hour, kilometer(s) per hour, kilometre(s) an hour, kilometer(s) an hour
    mph        | mph             | meile(n) pro stunde, meile(n) in der stunde | mph, mile(s) per hour, mile(s) an hour
    m/s        | m/s             | meter(n) pro sekunde, sekundenmeter(n) | metre(s) per second, meter(s) per second, metre(s) a second
    knot       | kn kt kts       | knoten | knot(s)
    s          | s sec           | sek, sekunde(n) | sec, secs, second(s)
    ms         | ms              | millisekunde(n) | millisecond(s)
    min        | min             | minute(n) | min, mins, minute(s)
    h          | h               | std, stunde(n) | hr, hrs, hour(s)
    day        |                 | tag(e,en) | day(s)
    week       |                 | woche(n) | week(s)
    month      |                 | monat(e,en) | month(s)
    year       |                 | jahr(e,en) | year(s)
    decade     |                 | jahrzehnt(e,en) | decade(s)
    bit        | bit             | bit(s) | bit(s)
    byte       |                 | byte(s) | byte(s)
    kB         | kB KB kb        | kilobyte(s) | kilobyte(s)
    MB         | MB mb           | megabyte(s) | megabyte(s)
    GB         | GB gb           | gigabyte(s) | gigabyte(s)
    TB         | TB              | terabyte(s) | terabyte(s)
    KiB        | KiB             | kibibyte(s) | kibibyte(s)
    MiB        | MiB             | mebibyte(s) | mebibyte(s)
    GiB        | GiB             | gibibyte(s) | gibibyte(s)
    kbit/s     | kbit/s kbps Kbps kb/s| kilobit(s) pro sekunde | kilobit(s) per second
    Mbit/s     | Mbit/s MBit/s Mbps Mb/s| megabit(s) pro sekunde | megabit(s) per second
    Gbit/s     | Gbit/s GBit/s Gbps Gb/s| gigabit(s) pro sekunde | gigabit(s) per second
    MB/s       | MB/s            | megabyte(s) pro sekunde | megabyte(s) per second
    W          | W               | watt | watt(s)
    kW         | kW KW           | kilowatt | kilowatt(s)
    MW         | MW              | megawatt | megawatt(s)
    GW         | GW              | gigawatt | gigawatt(s)
    kWh        | kWh KWh kwh     | kilowattstunde(n) | kilowatt hour(s)
    MWh        | MWh             | megawattstunde(n) | megawatt hour(s)
    GWh        | GWh             | gigawattstunde(n) | gigawatt hour(s)
    TWh        | TWh             | terawattstunde(n) | terawatt hour(s)
    hp         | PS hp           | pferdestärke(n) | hp, horsepower, bhp
    V          | V               | volt | volt(s)
    A          | A               | ampere | ampere(s), amp(s)
    mA         | mA              | milliampere | milliampere(s), milliamp(s)
    Ah         | Ah              | amperestunde(n) | ampere hour(s), amp hour(s)
    mAh        | mAh             | milliamperestunde(n) | milliampere hour(s), milliamp hour(s)
    Ω          | Ω               | ohm | ohm(s)
    Hz         | Hz              | hertz | hertz
    kHz        | kHz             | kilohertz | kilohertz
    MHz        | MHz             | megahertz | megahertz
    GHz        | GHz             | gigahertz | gigahertz
    J          | J               | joule | joule(s)
    kJ         | kJ              | kilojoule | kilojoule(s)
    kcal       | kcal            | kilokalorie(n) | kilocalorie(s)
    cal        |                 | kalorie(n) | calorie(s)
    bar        | bar             | bar | bar(s)
    hPa        | hPa             | hektopascal | hectopascal(s)
    Pa         | Pa              | pascal | pascal(s)
    dB         | dB              | dezibel | decibel(s)
    N          | N               | newton | newton(s)
    Nm         | Nm              | newtonmeter(n) | newton metre(s), newton meter(s)
    ppm        | ppm             | teile pro million | parts per million
    px         | px              | pixel(n) | pixel(s)
    pt         | pt              |  |
    dpi        | dpi DPI         |  | dpi
    lx         | lx              | lux | lux
    lm         | lm              | lumen | lumen(s)
    """
}
