/// Given names in their German spelling with their English spellings, best first.
enum GivenNames {
  static func table(for origin: NameOrigin) -> KeyValuePairs<String, String> {
    switch origin {
    case .ukrainian: ukrainian
    case .russian: russian
    case .belarusian: belarusian
    case .bulgarian: bulgarian
    }
  }

  private static let ukrainian: KeyValuePairs<String, String> = [
    "Andrij": "Andriy Andrii", "Alexander": "Oleksandr Alexander", "Anatolij": "Anatoliy Anatolii",
    "Antonina": "Antonina",
    "Arsen": "Arsen", "Arsenij": "Arseniy Arsenii", "Artem": "Artem", "Artur": "Artur", "Bohdan": "Bohdan",
    "Borys": "Borys",
    "Bronislaw": "Bronislav", "Danylo": "Danylo", "Dawid": "Davyd David", "Dawyd": "Davyd David", "Denys": "Denys",
    "Dmytro": "Dmytro", "Eduard": "Eduard", "Fedir": "Fedir", "Halyna": "Halyna", "Hanna": "Hanna",
    "Hennadij": "Hennadiy Hennadii",
    "Heorhij": "Heorhiy Heorhii", "Herman": "Herman", "Hlib": "Hlib", "Hryhorij": "Hryhoriy Hryhorii", "Ihor": "Ihor",
    "Illja": "Illia Illya", "Inna": "Inna", "Iryna": "Iryna", "Iwan": "Ivan", "Iwanna": "Ivanna", "Jakiw": "Yakiv",
    "Jana": "Yana", "Jarema": "Yarema", "Jaroslaw": "Yaroslav", "Jaroslawa": "Yaroslava", "Jewhen": "Yevhen Yevgen",
    "Jewhenija": "Yevheniia Yevhenia Yevheniya", "Jewhenij": "Yevheniy Yevhenii",
    "Jelysaweta": "Yelyzaveta", "Josyp": "Yosyp", "Julija": "Yulia Yuliia Yuliya", "Julia": "Yulia Yuliia",
    "Jurij": "Yuriy Yurii",
    "Kateryna": "Kateryna", "Kostjantyn": "Kostiantyn Kostyantyn", "Ksenija": "Kseniia Kseniya Ksenia",
    "Kyrylo": "Kyrylo",
    "Larysa": "Larysa", "Laryssa": "Larysa", "Leonid": "Leonid", "Lesja": "Lesia Lesya", "Lew": "Lev", "Lewko": "Levko",
    "Lilija": "Liliia Liliya Lilia", "Ljubow": "Liubov Lyubov", "Ljubomyr": "Liubomyr Lyubomyr",
    "Ljudmyla": "Liudmyla Lyudmyla",
    "Luka": "Luka", "Maksym": "Maksym", "Maryna": "Maryna", "Marija": "Mariia Maria Mariya", "Mark": "Mark",
    "Marjana": "Mariana Maryana", "Matwij": "Matviy Matvii", "Mychajlo": "Mykhailo Mykhaylo",
    "Mychailo": "Mykhailo Mykhaylo",
    "Mykola": "Mykola", "Mykyta": "Mykyta", "Myron": "Myron", "Myroslaw": "Myroslav", "Myroslawa": "Myroslava",
    "Mstyslaw": "Mstyslav", "Nadija": "Nadiia Nadiya Nadia", "Nasar": "Nazar", "Natalija": "Nataliia Nataliya Natalia",
    "Nasarij": "Nazariy Nazarii", "Natalja": "Natalia Natalya", "Nestor": "Nestor", "Oksana": "Oksana",
    "Olena": "Olena",
    "Oleksandr": "Oleksandr", "Oleksandra": "Oleksandra", "Oleksij": "Oleksiy Oleksii", "Oleh": "Oleh", "Olha": "Olha",
    "Orest": "Orest", "Ostap": "Ostap", "Pawlo": "Pavlo", "Petro": "Petro", "Pylyp": "Pylyp", "Roksolana": "Roksolana",
    "Roman": "Roman", "Rostyslaw": "Rostyslav", "Ruslan": "Ruslan", "Ruslana": "Ruslana", "Rustem": "Rustem",
    "Semen": "Semen", "Serhij": "Serhiy Serhii", "Sinajida": "Zinaida", "Solomija": "Solomiia Solomiya Solomia",
    "Sofija": "Sofiia Sofiya Sofia", "Sorjana": "Zoriana Zoryana", "Stanislaw": "Stanislav", "Stepan": "Stepan",
    "Switlana": "Svitlana", "Swjatoslaw": "Sviatoslav Svyatoslav", "Taras": "Taras", "Tetjana": "Tetiana Tetyana",
    "Tymofij": "Tymofiy Tymofii", "Tymur": "Tymur", "Ustym": "Ustym", "Uljana": "Uliana Ulyana",
    "Vitali": "Vitali Vitaliy",
    "Wadym": "Vadym", "Walentyn": "Valentyn", "Walentyna": "Valentyna", "Walerij": "Valeriy Valerii", "Wasyl": "Vasyl",
    "Wassyl": "Vasyl", "Wenjamin": "Veniamin", "Wiktor": "Viktor Victor", "Wiktorija": "Viktoriia Viktoriya Viktoria",
    "Wira": "Vira", "Witalij": "Vitaliy Vitalii", "Wjatscheslaw": "Viacheslav Vyacheslav", "Wladyslaw": "Vladyslav",
    "Wolodymyr": "Volodymyr", "Wsewolod": "Vsevolod", "Schanna": "Zhanna", "Soja": "Zoia Zoya",
    "Wladimir": "Volodymyr Vladimir", "Wassili": "Vasyl Vasily", "Sachar": "Zakhar", "Kusma": "Kuzma",
    "Olexander": "Oleksandr", "Olexandr": "Oleksandr", "Olexandra": "Oleksandra", "Olexij": "Oleksiy Oleksii",
    "Olexa": "Oleksa", "Oleksa": "Oleksa", "Anastasija": "Anastasiia Anastasiya Anastasia",
    "Anastassija": "Anastasiia Anastasiya Anastasia", "Anastasia": "Anastasia Anastasiia",
    "Arkadij": "Arkadiy Arkadii", "Senowij": "Zenoviy Zenovii", "Senon": "Zenon", "Orysja": "Orysia Orysya",
    "Schenja": "Zhenia Zhenya", "Tajisija": "Taisiia Taisiya Taisia", "Taissija": "Taisiia Taisiya Taisia",
    "Taisija": "Taisiia Taisiya Taisia", "Teodosij": "Teodosiy Teodosii", "Feodosij": "Feodosiy Feodosii",
    "Wioletta": "Violetta", "Wiolleta": "Violetta", "Schan": "Zhan", "Soreslaw": "Zoreslav", "Slata": "Zlata",
    "Lasar": "Lazar", "Kasymyr": "Kazymyr", "Josyf": "Yosyf", "Jossyp": "Yosyp", "Ossyp": "Osyp", "Osyp": "Osyp",
    "Wassylyna": "Vasylyna", "Wasylyna": "Vasylyna", "Wassylij": "Vasyliy Vasylii",
    "Rosalija": "Rozaliia Rozaliya Rozalia", "Susanna": "Suzanna", "Lisa": "Liza", "Moissej": "Moisei Moisey",
    "Mojsej": "Moisei Moisey", "Panas": "Panas", "Opanas": "Opanas", "Symon": "Symon", "Samijlo": "Samiilo Samiylo",
    "Sawa": "Sava", "Sewa": "Seva", "Sjusanna": "Siuzanna", "Denyss": "Denys", "Boryss": "Borys", "Taissa": "Taisa",
    "Ksenja": "Ksenia Ksenya", "Oxana": "Oksana", "Jehor": "Yehor", "Jefrem": "Yefrem",
    "Jaryna": "Yaryna", "Jakym": "Yakym", "Jaropolk": "Yaropolk", "Jurko": "Yurko", "Jura": "Yura",
    "Juchym": "Yukhym", "Iwanko": "Ivanko", "Ilarion": "Ilarion", "Isydor": "Isydor", "Illarion": "Illarion",
    "Les": "Les", "Oles": "Oles", "Olesja": "Olesia Olesya", "Ljuba": "Liuba Lyuba", "Ljubko": "Liubko Lyubko",
    "Ljuda": "Liuda", "Marko": "Marko", "Marta": "Marta", "Markijan": "Markiian Markiyan", "Maxym": "Maksym",
    "Melanija": "Melaniia Melaniya Melania", "Mytrofan": "Mytrofan", "Natalka": "Natalka", "Nasarko": "Nazarko",
    "Orysia": "Orysia", "Pantelejmon": "Panteleimon", "Paraska": "Paraska", "Rodion": "Rodion", "Romana": "Romana",
    "Snischana": "Snizhana", "Spyrydon": "Spyrydon", "Stefan": "Stefan",
    "Stefanija": "Stefaniia Stefaniya Stefania", "Tamila": "Tamila", "Teofil": "Teofil", "Tychon": "Tykhon",
    "Tyhran": "Tyhran", "Trochym": "Trokhym", "Wachtang": "Vakhtang", "Warwara": "Varvara", "Wassylko": "Vasylko",
    "Witold": "Vitold", "Wita": "Vita", "Witalina": "Vitalina", "Wolodja": "Volodya Volodia", "Wladlen": "Vladlen",
    "Zezilija": "Tsetsiliia", "Elina": "Elina", "Emma": "Emma", "Achtem": "Akhtem", "Refat": "Refat",
    "Elvira": "Elvira", "Dajana": "Dayana", "Anhelina": "Anhelina", "Angelina": "Anhelina Angelina", "Asija": "Asiia",
    "Bohdana": "Bohdana", "Daryna": "Daryna", "Darja": "Daria Darya", "Darija": "Daria Dariia Dariya",
    "Diana": "Diana", "Emilija": "Emiliia Emilia", "Eva": "Eva Yeva", "Jewa": "Yeva", "Hordij": "Hordiy Hordii",
    "Havryl": "Havryl", "Hawrylo": "Havrylo", "Dementij": "Dementiy", "Demjan": "Demian Demyan", "Fedor": "Fedor",
    "Foma": "Foma", "Chrystyna": "Khrystyna", "Chariton": "Khariton", "Chwedir": "Khvedir", "Klawdija": "Klavdiia",
    "Klym": "Klym", "Klymentij": "Klymentiy", "Kornij": "Kornii Korniy", "Lana": "Lana", "Lukjan": "Lukian Lukyan",
    "Mila": "Mila", "Myrosja": "Myrosia", "Mychailyna": "Mykhailyna", "Mykolaj": "Mykolai", "Nina": "Nina",
    "Petra": "Petra", "Polina": "Polina", "Robert": "Robert", "Maria": "Maria Mariia",
    "Tanja": "Tanya Tania", "Nadja": "Nadia Nadya", "Katja": "Katya Katia", "Sascha": "Sasha", "Sonja": "Sonia Sonya",
    "Mischa": "Misha", "Adam": "Adam", "David": "David Davyd", "Daniel": "Daniel", "Weronika": "Veronika",
    "Veronika": "Veronika", "Viktor": "Viktor Victor", "Alina": "Alina", "Alla": "Alla", "Albina": "Albina",
    "Anna": "Anna", "Anatol": "Anatol", "Jan": "Yan Jan", "Simon": "Simon", "Michael": "Michael Mykhailo",
    "Peter": "Peter Petro",
    "Zoja": "Zoia Zoya", "Zoya": "Zoya",
    "Aljona": "Alyona Alona", "Alona": "Alona", "Andriana": "Andriana", "Andrijana": "Andriana",
    "Bohuslaw": "Bohuslav", "Wolodymyra": "Volodymyra", "Walerija": "Valeriia Valeriya Valeria",
    "Wladyslawa": "Vladyslava", "Witalija": "Vitaliia Vitaliya Vitalia", "Oksen": "Oksen", "Oxen": "Oksen",
    "Julian": "Yulian", "Julijan": "Yulian Yuliian", "Ljubomyra": "Liubomyra Lyubomyra",
    "Lidija": "Lidiia Lidiya Lidia", "Kamila": "Kamila", "Ella": "Ella", "Darka": "Darka", "Nariman": "Nariman",
    "Lenur": "Lenur", "Ajder": "Aider", "Aider": "Aider", "Serwer": "Server", "Enwer": "Enver",
    "Eskender": "Eskender", "Ajsche": "Aishe", "Alim": "Alim", "Prokip": "Prokip", "Prokop": "Prokop",
    "Terentij": "Terentiy Terentii", "Sawatij": "Savatiy", "Sawelij": "Saveliy Savelii", "Tereza": "Tereza",
    "Tamara": "Tamara", "Margaryta": "Marharyta Margaryta", "Marharyta": "Marharyta", "Rajissa": "Raisa",
    "Rajisa": "Raisa", "Raissa": "Raisa", "Rymma": "Rymma", "Rita": "Rita", "Lina": "Lina", "Ilona": "Ilona",
    "Irena": "Irena", "Karina": "Karina", "Kira": "Kira", "Ljubawa": "Liubava Lyubava", "Miroslaw": "Myroslav",
    "Mykolajko": "Mykolaiko", "Mychailyk": "Mykhailyk", "Petryk": "Petryk", "Andrijko": "Andriiko",
    "Iwaschko": "Ivashko", "Jewstachij": "Yevstakhiy Yevstakhii", "Jewtuch": "Yevtukh", "Jelisaweta": "Yelyzaveta",
    "Justyna": "Yustyna", "Klementij": "Klementiy", "Konstantyn": "Konstantyn", "Krystyna": "Krystyna",
    "Lawrentij": "Lavrentiy Lavrentii", "Leontij": "Leontiy Leontii", "Lukija": "Lukiia", "Makar": "Makar",
    "Malwina": "Malvina", "Martyn": "Martyn", "Mychail": "Mykhail", "Onysim": "Onysym",
    "Onufrij": "Onufriy Onufrii", "Ossypa": "Osypa", "Palahna": "Palahna", "Platon": "Platon",
    "Polikarp": "Polikarp", "Prokopij": "Prokopiy Prokopii", "Rajmond": "Raimond", "Rosa": "Roza",
    "Sarema": "Zarema", "Sawwa": "Savva", "Serafyma": "Serafyma", "Sewastjan": "Sevastian", "Sewerin": "Severyn",
    "Seweryn": "Severyn", "Sidor": "Sydor", "Sydir": "Sydir", "Sofron": "Sofron", "Stanislawa": "Stanislava",
    "Sylwester": "Sylvester", "Sylwestr": "Sylvestr", "Tadej": "Tadei Tadey", "Teodor": "Teodor", "Timur": "Timur",
    "Waleria": "Valeria", "Wenedykt": "Venedykt", "Wiolina": "Violina", "Wlada": "Vlada", "Wolodyslaw": "Volodyslav",
    "Jadwyha": "Yadvyha", "Jahor": "Yahor", "Jefym": "Yefym", "Jemeljan": "Yemelian Yemelyan",
    "Jeremija": "Yeremiia Yeremiya", "Jewlampij": "Yevlampiy", "Jewdokija": "Yevdokiia Yevdokiya Yevdokia",
    "Jewsebij": "Yevsebiy", "Jewsej": "Yevsei", "Jewtym": "Yevtym", "Antin": "Antin", "Anton": "Anton",
    "Boryslaw": "Boryslav", "Chrystofor": "Khrystofor", "Filip": "Filip", "Karpo": "Karpo", "Kindrat": "Kindrat",
    "Kuprijan": "Kupriian", "Lukasch": "Lukash", "Nykyfor": "Nykyfor", "Nykodym": "Nykodym", "Ljuzija": "Liutsiia",
    "Luzija": "Lutsiia", "Sinowij": "Zinoviy Zinovii", "Sina": "Zina", "Schora": "Zhora", "Sachko": "Sashko",
    "Saschko": "Sashko", "Julja": "Yulia Yulya", "Olja": "Olia Olya", "Halja": "Halia Halya", "Wolja": "Volia",
    "Wassja": "Vasia Vasya", "Kolja": "Kolia Kolya", "Wanja": "Vania Vanya", "Tolja": "Tolia", "Tolik": "Tolik",
    "Slawko": "Slavko", "Lewon": "Levon", "Aram": "Aram", "Armen": "Armen", "Surab": "Zurab",
    "Heorgij": "Heorhiy Heorhii", "Witalik": "Vitalik", "Walera": "Valera", "Emil": "Emil", "Adelina": "Adelina",
    "Adel": "Adel", "Amina": "Amina", "Aniwa": "Aniva", "Arsenija": "Arseniia",
    "Alexej": "Oleksiy Oleksii Alexei", "Alexei": "Oleksiy Oleksii Alexei", "Sergej": "Serhiy Serhii Sergei",
    "Sergei": "Serhiy Serhii Sergei", "Michail": "Mykhailo Mykhaylo Mikhail", "Dmitri": "Dmytro Dmitry",
    "Dmitrij": "Dmytro Dmitry", "Nikolai": "Mykola Nikolai", "Nikolaj": "Mykola Nikolai", "Juri": "Yuriy Yurii Yuri",
    "Andrej": "Andriy Andrii Andrei", "Andrei": "Andriy Andrii Andrei", "Pawel": "Pavlo Pavel", "Igor": "Ihor Igor",
    "Oleg": "Oleh Oleg", "Maxim": "Maksym Maxim", "Witali": "Vitaliy Vitalii Vitaly", "Pjotr": "Petro Pyotr",
    "Jewgeni": "Yevhen Yevgeny", "Jewgenij": "Yevhen Yevgeny", "Grigori": "Hryhoriy Hryhorii Grigory",
    "Gennadi": "Hennadiy Hennadii Gennady", "Waleri": "Valeriy Valerii Valery", "Wadim": "Vadym Vadim",
    "Konstantin": "Kostiantyn Kostyantyn Konstantin", "Boris": "Borys Boris", "Denis": "Denys Denis",
    "Kirill": "Kyrylo Kirill", "Irina": "Iryna Irina", "Olga": "Olha Olga", "Jelena": "Olena Yelena",
    "Elena": "Olena Elena", "Tatjana": "Tetiana Tetyana Tatyana", "Ljudmila": "Liudmyla Lyudmyla Lyudmila",
    "Marina": "Maryna Marina", "Natalia": "Natalia Nataliia", "Swetlana": "Svitlana Svetlana",
    "Jekaterina": "Kateryna Yekaterina", "Galina": "Halyna Galina", "Walentina": "Valentyna Valentina",
    "Walentin": "Valentyn Valentin", "Nikita": "Mykyta Nikita", "Anatoli": "Anatoliy Anatolii Anatoly",
    "Larissa": "Larysa Larissa", "Wladislaw": "Vladyslav Vladislav", "Rostislaw": "Rostyslav Rostislav",
    "Georgi": "Heorhiy Heorhii Georgy", "Gleb": "Hlib Gleb", "Iwanka": "Ivanka",
    "Sewgil": "Sevgil",
  ]

  private static let russian: KeyValuePairs<String, String> = [
    "Afanassi": "Afanasy Afanasi", "Alexander": "Alexander Aleksandr", "Aleksandr": "Aleksandr Alexander",
    "Alexandr": "Alexander Aleksandr", "Alexandra": "Alexandra Aleksandra", "Alexej": "Alexei Alexey Aleksei",
    "Alexei": "Alexei Alexey Aleksei", "Aleksej": "Aleksei Alexei Aleksey", "Aleksei": "Aleksei Alexei Aleksey",
    "Alewtina": "Alevtina", "Aljona": "Alyona Alena", "Alissa": "Alisa", "Alischer": "Alisher", "Alla": "Alla",
    "Anastassija": "Anastasia Anastasiya", "Anastasija": "Anastasia Anastasiya", "Anatoli": "Anatoly Anatoli",
    "Anatolij": "Anatoly Anatoliy", "Andrei": "Andrei Andrey", "Andrej": "Andrei Andrey", "Anna": "Anna",
    "Anton": "Anton",
    "Antonina": "Antonina", "Arkadi": "Arkady Arkadi", "Arkadij": "Arkady Arkadiy", "Arseni": "Arseny Arseni",
    "Artjom": "Artyom Artem", "Aslan": "Aslan", "Bogdan": "Bogdan", "Boris": "Boris", "Daniil": "Daniil",
    "Danila": "Danila",
    "Daria": "Daria Darya", "Darja": "Darya Daria", "Denis": "Denis", "Dmitri": "Dmitry Dmitri Dmitriy",
    "Dmitrij": "Dmitry Dmitriy Dmitri", "Eduard": "Eduard", "Ekaterina": "Ekaterina Yekaterina",
    "Elena": "Elena Yelena",
    "Elwira": "Elvira", "Emma": "Emma", "Farid": "Farid", "Fedor": "Fedor Fyodor", "Filipp": "Filipp Philipp",
    "Fjodor": "Fyodor Fedor", "Galina": "Galina", "Garri": "Garry Garri", "Gawriil": "Gavriil",
    "Gennadi": "Gennady Gennadi",
    "Gennadij": "Gennady Gennadiy", "Georgi": "Georgy Georgi Georgiy", "Georgij": "Georgy Georgiy", "German": "German",
    "Gleb": "Gleb", "Grigori": "Grigory Grigori Grigoriy", "Grigorij": "Grigory Grigoriy", "Igor": "Igor",
    "Ilja": "Ilya",
    "Inna": "Inna", "Innokenti": "Innokenty Innokenti", "Iossif": "Iosif Joseph", "Irina": "Irina", "Iwan": "Ivan",
    "Jakow": "Yakov", "Jana": "Yana", "Jaroslaw": "Yaroslav", "Jefim": "Yefim Efim", "Jegor": "Yegor Egor",
    "Jekaterina": "Yekaterina Ekaterina", "Jelena": "Yelena Elena", "Jelisaweta": "Yelizaveta Elizaveta",
    "Jewgeni": "Yevgeny Evgeny Yevgeni", "Jewgenij": "Yevgeny Evgeny Yevgeniy",
    "Jewgenija": "Yevgenia Evgenia Yevgeniya",
    "Jewgenia": "Yevgenia Evgenia", "Julia": "Yulia Julia", "Julija": "Yulia Yuliya", "Juri": "Yuri Yury",
    "Jurij": "Yuri Yury Yuriy", "Jury": "Yury Yuri", "Kasimir": "Kazimir", "Kira": "Kira", "Kirill": "Kirill",
    "Klara": "Klara", "Konstantin": "Konstantin", "Ksenia": "Ksenia Kseniya", "Ksenija": "Ksenia Kseniya",
    "Kusma": "Kuzma", "Larissa": "Larisa Larissa", "Leonid": "Leonid", "Lew": "Lev", "Lidija": "Lidia Lidiya",
    "Lilija": "Liliya Lilia", "Ljubow": "Lyubov", "Ljudmila": "Lyudmila Ludmila", "Maja": "Maya",
    "Maksim": "Maksim Maxim",
    "Maxim": "Maxim Maksim", "Margarita": "Margarita", "Marija": "Maria Mariya", "Marina": "Marina", "Marat": "Marat",
    "Matwej": "Matvey Matvei", "Matwei": "Matvei Matvey", "Michail": "Mikhail", "Modest": "Modest",
    "Nadeschda": "Nadezhda",
    "Natalia": "Natalia Natalya", "Natalija": "Natalia Nataliya", "Natalja": "Natalya Natalia", "Nikita": "Nikita",
    "Nikolai": "Nikolai Nikolay", "Nikolaj": "Nikolai Nikolay", "Nina": "Nina", "Oksana": "Oksana", "Oleg": "Oleg",
    "Olesja": "Olesya", "Olga": "Olga", "Ossip": "Osip", "Pawel": "Pavel", "Pjotr": "Pyotr Petr", "Polina": "Polina",
    "Praskowja": "Praskovya", "Raissa": "Raisa", "Ramsan": "Ramzan", "Rinat": "Rinat", "Rodion": "Rodion",
    "Roman": "Roman",
    "Rostislaw": "Rostislav", "Ruslan": "Ruslan", "Sachar": "Zakhar", "Samuil": "Samuil", "Sawwa": "Savva",
    "Semjon": "Semyon Semen", "Sergei": "Sergei Sergey", "Sergej": "Sergei Sergey", "Sinaida": "Zinaida",
    "Sofja": "Sofya Sofia", "Soja": "Zoya", "Stanislaw": "Stanislav", "Stepan": "Stepan", "Swetlana": "Svetlana",
    "Swjatoslaw": "Svyatoslav Sviatoslav", "Taissija": "Taisiya Taisia", "Tamara": "Tamara",
    "Tatjana": "Tatyana Tatiana",
    "Tichon": "Tikhon", "Timofei": "Timofei Timofey", "Timofej": "Timofey Timofei", "Timur": "Timur",
    "Uljana": "Ulyana Uliana",
    "Valentina": "Valentina", "Wadim": "Vadim", "Walentin": "Valentin", "Walentina": "Valentina",
    "Waleri": "Valery Valeri",
    "Walerij": "Valery Valeriy", "Walerija": "Valeria Valeriya", "Warlam": "Varlam", "Warwara": "Varvara",
    "Wassili": "Vasily Vasili Vassily", "Wassilij": "Vasily Vasiliy", "Wasilij": "Vasily Vasiliy",
    "Wassilissa": "Vasilisa",
    "Wenedikt": "Venedikt", "Weniamin": "Veniamin", "Wera": "Vera", "Weronika": "Veronika", "Wiktor": "Viktor Victor",
    "Wiktorija": "Viktoria Viktoriya Victoria", "Wissarion": "Vissarion", "Witali": "Vitaly Vitali",
    "Witalij": "Vitaly Vitaliy",
    "Wjatscheslaw": "Vyacheslav Viacheslav", "Wladimir": "Vladimir", "Wladislaw": "Vladislav", "Wladlen": "Vladlen",
    "Wsewolod": "Vsevolod", "Schanna": "Zhanna", "Schores": "Zhores", "Xenia": "Xenia Ksenia", "Alja": "Alya",
    "Mstislaw": "Mstislav", "Jaroslawa": "Yaroslava", "Foma": "Foma", "Ignati": "Ignaty Ignati",
    "Lawrenti": "Lavrenty Lavrenti",
    "Kondrati": "Kondraty", "Trofim": "Trofim", "Jemeljan": "Yemelyan", "Jelisar": "Yelizar",
    "Sawely": "Savely", "Saweli": "Savely", "Anfissa": "Anfisa", "Nonna": "Nonna", "Alina": "Alina", "Albina": "Albina",
    "Anastasia": "Anastasia Anastasiya", "Platon": "Platon", "Selimchan": "Zelimkhan", "Moissej": "Moisei Moisey",
    "Moissei": "Moisei Moisey", "Isaak": "Isaak Isaac", "Inessa": "Inessa", "Schenja": "Zhenya", "Sascha": "Sasha",
    "Mascha": "Masha", "Dascha": "Dasha", "Natascha": "Natasha", "Pascha": "Pasha", "Grischa": "Grisha",
    "Mischa": "Misha", "Aljoscha": "Alyosha", "Antoscha": "Antosha", "Lescha": "Lyosha", "Ljoscha": "Lyosha",
    "Serjoscha": "Seryozha", "Goscha": "Gosha", "Kescha": "Kesha", "Katjuscha": "Katyusha",
    "Wanja": "Vanya", "Tanja": "Tanya", "Nadja": "Nadya Nadia", "Katja": "Katya", "Sonja": "Sonya", "Anja": "Anya",
    "Olja": "Olya", "Kolja": "Kolya", "Wolodja": "Volodya", "Petja": "Petya", "Fedja": "Fedya", "Mitja": "Mitya",
    "Witja": "Vitya", "Wowa": "Vova", "Dima": "Dima", "Lena": "Lena", "Lida": "Lida", "Ljuba": "Lyuba",
    "Ljuda": "Lyuda", "Galja": "Galya", "Walja": "Valya", "Warja": "Varya", "Asja": "Asya", "Tasja": "Tasya",
    "Nastja": "Nastya", "Jascha": "Yasha", "Jura": "Yura", "Schora": "Zhora", "Maria": "Maria",
    "Adam": "Adam", "Veronika": "Veronika", "Viktor": "Viktor", "Jan": "Yan Jan", "David": "David", "Dawid": "David",
    "Robert": "Robert", "Simon": "Simon", "Michael": "Michael Mikhail", "Peter": "Peter Pyotr",
    "Daniel": "Daniel Daniil", "Elisabeth": "Elizaveta", "Anatol": "Anatol", "Adolf": "Adolf", "Albert": "Albert",
    "Artur": "Artur Arthur", "Filip": "Filipp", "Philipp": "Filipp", "Oskar": "Oskar", "Richard": "Richard Rikhard",
    "Julian": "Yulian", "Felix": "Felix Feliks", "Viktoria": "Viktoria Victoria", "Viktorija": "Viktoria Viktoriya",
    "Valeri": "Valery Valeri", "Valerij": "Valery Valeriy", "Viktorina": "Viktorina", "Larisa": "Larisa",
    "Ruslana": "Ruslana", "Bella": "Bella", "Jewdokija": "Yevdokia Evdokia", "Jefrossinja": "Yefrosinya",
    "Jermak": "Yermak", "Jeremej": "Yeremey", "Jermolai": "Yermolai", "Jewsej": "Yevsey", "Jewstafi": "Yevstafy",
    "Afanasij": "Afanasy", "Afanassij": "Afanasy", "Akim": "Akim", "Aksinja": "Aksinya", "Anissim": "Anisim",
    "Anufri": "Anufry", "Apollon": "Apollon", "Arsenij": "Arseny", "Artem": "Artem Artyom", "Artemi": "Artemy",
    "Awerki": "Averky", "Borislaw": "Borislav", "Dementi": "Dementy", "Demjan": "Demyan",
    "Demid": "Demid", "Denissij": "Denisy", "Dorofei": "Dorofey", "Eldar": "Eldar", "Elmira": "Elmira",
    "Eleonora": "Eleonora", "Emmanuil": "Emmanuil", "Ernest": "Ernest", "Fadei": "Faddei Faddey", "Faina": "Faina",
    "Filimon": "Filimon", "Frol": "Frol", "Fjokla": "Fyokla", "Gerassim": "Gerasim",
    "Gerasim": "Gerasim", "Glafira": "Glafira", "Gordei": "Gordey Gordei", "Gurij": "Gury", "Ibragim": "Ibragim",
    "Ignatij": "Ignaty", "Ilarion": "Ilarion", "Iosif": "Iosif", "Ippolit": "Ippolit", "Iraida": "Iraida",
    "Isabella": "Izabella", "Isidor": "Isidor", "Isolda": "Izolda", "Jakub": "Yakub",
    "Jakob": "Yakov", "Jemelian": "Yemelyan", "Jossif": "Iosif", "Kapitolina": "Kapitolina", "Karina": "Karina",
    "Kim": "Kim", "Kirila": "Kirila", "Klawdija": "Klavdiya Klavdia", "Klim": "Klim", "Kliment": "Kliment",
    "Kornei": "Korney Kornei", "Kosma": "Kozma", "Lasar": "Lazar", "Lavrenti": "Lavrenty", "Ljubomir": "Lyubomir",
    "Luka": "Luka", "Lukerja": "Lukerya", "Magomed": "Magomed", "Makar": "Makar", "Manana": "Manana",
    "Manuil": "Manuil", "Marfa": "Marfa", "Marianna": "Marianna", "Marjana": "Maryana", "Marjam": "Maryam",
    "Mark": "Mark", "Maximilian": "Maximilian", "Miron": "Miron", "Mitrofan": "Mitrofan", "Murat": "Murat",
    "Naina": "Naina", "Natan": "Natan", "Nasar": "Nazar", "Naum": "Naum", "Nelli": "Nelli Nelly", "Nestor": "Nestor",
    "Nikandr": "Nikandr", "Nikifor": "Nikifor", "Nikodim": "Nikodim", "Nikon": "Nikon", "Onissim": "Onisim",
    "Orest": "Orest", "Oxana": "Oksana Oxana", "Pachom": "Pakhom", "Pafnuti": "Pafnuty", "Pantelejmon": "Panteleimon",
    "Parfjon": "Parfyon", "Pawlina": "Pavlina", "Pelageja": "Pelageya", "Pimen": "Pimen", "Porfiri": "Porfiry",
    "Potap": "Potap", "Prochor": "Prokhor", "Prokofi": "Prokofy", "Prokopi": "Prokopy", "Raisa": "Raisa",
    "Renata": "Renata", "Rimma": "Rimma", "Rosalija": "Rozaliya", "Rosa": "Roza", "Sacharija": "Zakhariya",
    "Samson": "Samson", "Sarema": "Zarema", "Sawwati": "Savvaty", "Schamil": "Shamil", "Selim": "Selim",
    "Semen": "Semyon", "Serafim": "Serafim", "Serafima": "Serafima", "Sidor": "Sidor", "Sigismund": "Sigizmund",
    "Sinowi": "Zinovy", "Slata": "Zlata", "Sneschana": "Snezhana", "Sofia": "Sofia",
    "Sofija": "Sofia Sofiya", "Solomon": "Solomon", "Spartak": "Spartak", "Stella": "Stella",
    "Stepanida": "Stepanida", "Stefan": "Stefan", "Swjatopolk": "Svyatopolk", "Sysoi": "Sysoy", "Taras": "Taras",
    "Terenti": "Terenty", "Tigran": "Tigran", "Ulja": "Ulya", "Ustin": "Ustin", "Ustinja": "Ustinya",
    "Venjamin": "Veniamin", "Wachtang": "Vakhtang", "Waldemar": "Valdemar",
    "Warfolomei": "Varfolomey", "Wenjamin": "Veniamin", "Wikenti": "Vikenty",
    "Wikul": "Vikul", "Wilen": "Vilen", "Witold": "Vitold", "Wlas": "Vlas",
    "Wlassi": "Vlasy", "Wlada": "Vlada", "Wladimira": "Vladimira", "Xenija": "Ksenia Kseniya Xenia",
    "Xenofont": "Ksenofont", "Zezilija": "Tsetsiliya", "Chariton": "Khariton", "Christofor": "Khristofor",
    "Genrich": "Genrikh", "Gawril": "Gavril", "Gawrila": "Gavrila", "Achmat": "Akhmat", "Achmed": "Akhmed",
    "Aischat": "Aishat", "Ajdar": "Aidar", "Aigul": "Aigul", "Ainur": "Ainur", "Almas": "Almaz", "Askar": "Askar",
    "Bulat": "Bulat", "Damir": "Damir", "Dschachar": "Dzhokhar", "Dschochar": "Dzhokhar", "Dschamal": "Dzhamal",
    "Iljas": "Ilyas", "Ildar": "Ildar", "Ilnur": "Ilnur", "Islam": "Islam", "Marsel": "Marsel",
    "Mintimer": "Mintimer", "Mussa": "Musa", "Nijas": "Niyaz", "Rafael": "Rafael", "Rail": "Rail",
    "Ramasan": "Ramazan", "Rawil": "Ravil", "Renat": "Renat", "Rifat": "Rifat", "Rustam": "Rustam", "Said": "Said",
    "Salman": "Salman", "Schapi": "Shapi", "Suleiman": "Suleiman", "Suleyman": "Suleyman", "Tagir": "Tagir",
    "Umar": "Umar", "Walid": "Valid", "Sulejman": "Suleyman", "Sarina": "Zarina", "Semfira": "Zemfira",
    "Sulfija": "Zulfiya",
    "Arina": "Arina", "Gusel": "Guzel", "Guzel": "Guzel", "Zoja": "Zoya", "Faddei": "Faddei Faddey",
    "Ella": "Ella", "Edisson": "Edison", "Welimir": "Velimir", "Kantemir": "Kantemir", "Chabib": "Khabib",
    "Maksut": "Maksut", "Mirra": "Mirra", "Kamila": "Kamila", "Kamilla": "Kamilla", "Sulaiman": "Sulaiman",
    "Rasul": "Rasul", "Gadschi": "Gadzhi", "Alichan": "Alikhan", "Apti": "Apti", "Adlan": "Adlan",
    "Chamsat": "Khamzat", "Chasan": "Khasan", "Chusein": "Khusein", "Dschabrail": "Dzhabrail",
    "Abdulraschid": "Abdulrashid", "Sagid": "Sagid", "Surab": "Zurab", "Irakli": "Irakli", "Tejmuras": "Teimuraz",
    "Teimuras": "Teimuraz", "Wano": "Vano", "Schota": "Shota", "Otar": "Otar", "Nodar": "Nodar", "Guram": "Guram",
    "Merab": "Merab", "Aram": "Aram", "Armen": "Armen", "Aschot": "Ashot", "Gurgen": "Gurgen", "Lewon": "Levon",
    "Ruben": "Ruben", "Sergo": "Sergo", "Sarkis": "Sarkis", "Wardan": "Vardan", "Wasgen": "Vazgen", "Gagik": "Gagik",
    "Rowschan": "Rovshan", "Elchan": "Elkhan", "Tofik": "Tofik", "Wagit": "Vagit", "Wagif": "Vagif",
    "Ramil": "Ramil", "Rafik": "Rafik", "Anwar": "Anvar", "Aldar": "Aldar", "Kirsan": "Kirsan",
    "Radij": "Rady Radiy", "Radi": "Rady Radi", "Raschid": "Rashid", "Rafail": "Rafail",
    "Sewerjan": "Severyan", "Wassja": "Vasya", "Kostja": "Kostya", "Senja": "Senya",
    "Sima": "Sima", "Rita": "Rita", "Rufina": "Rufina", "Ija": "Iya", "Marlen": "Marlen", "Melor": "Melor",
    "Ninel": "Ninel", "Nora": "Nora", "Stanislawa": "Stanislava", "Violetta": "Violetta", "Wioletta": "Violetta",
    "Jaromir": "Yaromir", "Jaropolk": "Yaropolk", "Jerofei": "Yerofey Erofey", "Jerofej": "Yerofey Erofey",
    "Jefrem": "Yefrem Efrem", "Jegorij": "Yegory", "Miroslaw": "Miroslav", "Radomir": "Radomir", "Ratmir": "Ratmir",
    "Rurik": "Rurik", "Dsiga": "Dziga", "Elem": "Elem", "Eteri": "Eteri", "Ljubawa": "Lyubava",
    "Jewstignej": "Yevstigney", "Sosima": "Zosima", "Swjatogor": "Svyatogor", "Feofan": "Feofan",
    "Fewronija": "Fevronia", "Feodossi": "Feodosy", "Feodosi": "Feodosy", "Feoktist": "Feoktist",
    "Filaret": "Filaret", "Ferapont": "Ferapont", "Galaktion": "Galaktion", "Germogen": "Germogen",
    "Jepifan": "Yepifan", "Jewfimi": "Yevfimy", "Jewgraf": "Yevgraf", "Jewlampi": "Yevlampy", "Jewsebi": "Yevseby",
    "Julijan": "Yulian", "Juliana": "Yuliana", "Kuprijan": "Kupriyan", "Leonti": "Leonty",
    "Leontij": "Leonty", "Lukjan": "Lukyan", "Melentij": "Melenty", "Mefodi": "Mefody", "Nasari": "Nazary",
    "Nasarij": "Nazary", "Nil": "Nil", "Parmen": "Parmen", "Polikarp": "Polikarp",
    "Rodislaw": "Rodislav", "Sewerin": "Severin", "Silantij": "Silanty", "Sofron": "Sofron",
    "Swetosar": "Svetozar", "Trifon": "Trifon", "Faja": "Faya", "Lilja": "Lilya", "Ljolja": "Lyolya",
    "Ljonja": "Lyonya", "Lenja": "Lenya", "Ljalja": "Lyalya", "Tolja": "Tolya", "Tolik": "Tolik", "Slawa": "Slava",
    "Stas": "Stas", "Wadik": "Vadik", "Witalik": "Vitalik", "Wenja": "Venya", "Wika": "Vika", "Walera": "Valera",
    "Artjomi": "Artyomy", "Ruslanbek": "Ruslanbek", "Sulim": "Sulim", "Turpal": "Turpal", "Uswan": "Usvan",
    "Achmad": "Akhmad", "Dokka": "Dokka", "Doku": "Doku", "Dschambulat": "Dzhambulat",
    "Junus": "Yunus", "Jussup": "Yusup", "Jusup": "Yusup", "Madina": "Madina", "Mairbek": "Mairbek",
    "Mowsar": "Movsar", "Mowladi": "Movladi", "Schamsudin": "Shamsudin", "Taus": "Taus",
    "Dinara": "Dinara", "Dilja": "Dilya", "Elwin": "Elvin", "Ilgis": "Ilgiz", "Ilgam": "Ilgam", "Irek": "Irek",
    "Kamil": "Kamil", "Mansur": "Mansur", "Radik": "Radik", "Ranis": "Ranis", "Salawat": "Salavat",
    "Tachir": "Takhir", "Wilgelm": "Vilgelm",
    "Angelina": "Angelina", "Elina": "Elina", "Diana": "Diana", "Eva": "Eva", "Ewa": "Eva", "Emil": "Emil",
    "Emilija": "Emilia Emiliya", "Lana": "Lana", "Mila": "Mila", "Martyn": "Martyn", "Susanna": "Susanna",
    "Lisa": "Liza", "Waleria": "Valeria", "Sawelij": "Savely", "Terentij": "Terenty", "Lawrentij": "Lavrenty",
    "Onufrij": "Onufry", "Prokopij": "Prokopy", "Klementij": "Klementy", "Karen": "Karen", "Dina": "Dina",
    "Sina": "Zina", "Witalina": "Vitalina", "Alim": "Alim", "Darija": "Daria Dariya", "Taissa": "Taisa",
    "Marta": "Marta", "Elvira": "Elvira", "Illarion": "Illarion", "Walerjan": "Valerian Valeryan",
    "Stefanija": "Stefania", "Teodor": "Teodor", "Ilona": "Ilona", "Lina": "Lina", "Wladislawa": "Vladislava",
    "Arsen": "Arsen", "Rustem": "Rustem", "Vitali": "Vitaly Vitali", "Kasbek": "Kazbek", "Machmud": "Makhmud",
    "Aissen": "Aisen Aysen",
    "Selfira": "Zelfira", "Julij": "Yuli Yuliy", "Buwaissar": "Buvaisar", "Aisen": "Aisen Aysen", "Tengis": "Tengiz",
    "Dschamschid": "Jamshid Dzhamshid", "Dschamila": "Jamila Dzhamilya", "Dschansug": "Jansug Dzhansug",
    "Chadidscha": "Khadija Khadidzha", "Dschaba": "Jaba Dzhaba",
    "Anschelika": "Anzhelika Angelika", "Anschela": "Anzhela Angela",
    "Arajik": "Arayik", "Samwel": "Samvel", "Sersch": "Serzh", "Wartan": "Vartan", "Howhannes": "Hovhannes",
    "Wahagn": "Vahagn", "Gework": "Gevork", "Geworg": "Gevorg", "Sewak": "Sevak", "Hajk": "Hayk",
    "Tschingis": "Chingiz Chinghiz", "Olschas": "Olzhas", "Jerlan": "Yerlan", "Jerschan": "Yerzhan",
    "Bauyrschan": "Bauyrzhan", "Danijar": "Daniyar", "Schomart": "Zhomart", "Asamat": "Azamat",
    "Kamtschybek": "Kamchybek", "Almasbek": "Almazbek", "Bachtijor": "Bakhtiyor", "Bachtijar": "Bakhtiyar",
    "Scharof": "Sharof", "Schawkat": "Shavkat", "Dilschod": "Dilshod", "Rachat": "Rakhat", "Elschad": "Elshad",
    "Wugar": "Vugar", "Lewan": "Levan", "Micheil": "Mikheil", "Schalwa": "Shalva", "Swiad": "Zviad",
    "Bidsina": "Bidzina", "Ketewan": "Ketevan", "Lascha": "Lasha", "Kacha": "Kakha", "Gija": "Gia Giya",
    "Gulnas": "Gulnaz", "Ilschat": "Ilshat", "Ajrat": "Airat Ayrat", "Dorschi": "Dorzhi", "Taimuras": "Taimuraz",
    "Gamsat": "Gamzat", "Awgust": "Avgust", "Awdotja": "Avdotya", "Nadeshda": "Nadezhda",
  ]

  private static let belarusian: KeyValuePairs<String, String> = [
    "Aleh": "Aleh", "Ales": "Ales", "Alena": "Alena", "Aljaksandr": "Aliaksandr Alyaksandr",
    "Aljaksandra": "Aliaksandra Alyaksandra",
    "Aljaksej": "Aliaksei Alyaksey", "Anatol": "Anatol", "Andrej": "Andrei Andrey", "Barys": "Barys",
    "Dsmitryj": "Dzmitry",
    "Dsmitri": "Dzmitry", "Dsjanis": "Dzianis Dzyanis", "Halina": "Halina", "Henads": "Henadz", "Ihar": "Ihar",
    "Iryna": "Iryna", "Jahor": "Yahor", "Jauhen": "Yauhen Yawhen", "Jauhenija": "Yauheniya Yauhenia", "Juras": "Yuras",
    "Juryj": "Yury Yuryy", "Kanstanzin": "Kanstantsin", "Kazjaryna": "Katsiaryna Katsyaryna", "Ljawon": "Liavon Lyavon",
    "Maksim": "Maksim", "Maryja": "Maryia Maryya", "Maryna": "Maryna", "Michas": "Mikhas", "Mikalaj": "Mikalai Mikalay",
    "Mikola": "Mikola", "Mjetschyslau": "Miechyslau", "Mikita": "Mikita", "Nastassja": "Nastassia Nastasya",
    "Natallja": "Natallia Natallya",
    "Pawel": "Pavel", "Pjotr": "Piotr Pyotr", "Raman": "Raman", "Sjarhej": "Siarhei Syarhey", "Sjanon": "Zianon Zyanon",
    "Stanislau": "Stanislau Stanislaw", "Swjatlana": "Sviatlana Svyatlana", "Tazzjana": "Tatsiana Tatsyana",
    "Uladsimir": "Uladzimir", "Uladsislau": "Uladzislau Uladzislaw", "Usewalad": "Usevalad",
    "Walerij": "Valery Valeriy",
    "Waleryj": "Valery Valeryy", "Wassil": "Vasil", "Wazlau": "Vatslau Vatslaw", "Weranika": "Veranika",
    "Wiktar": "Viktar",
    "Wiktoryja": "Viktoryia Viktoryya", "Wital": "Vital", "Dsinara": "Dzinara", "Wjatschaslau": "Viachaslau Vyachaslaw",
    "Wolha": "Volha",
    "Zimafej": "Tsimafei Tsimafey", "Swetlana": "Svetlana", "Jakub": "Yakub", "Janka": "Yanka",
    "Smizer": "Zmitser", "Jazep": "Yazep", "Jasep": "Yazep", "Szjapan": "Stsiapan Stsyapan",
    "Chryszina": "Khrystsina", "Kryszina": "Krystsina", "Pawal": "Paval", "Ryhor": "Ryhor",
    "Uladsislaw": "Uladzislau Uladzislaw", "Walenzin": "Valiantsin Valyantsin", "Waljanzin": "Valiantsin Valyantsin",
    "Wadsim": "Vadzim", "Anschalika": "Anzhalika", "Andrei": "Andrei Andrey", "Alaksandr": "Aliaksandr",
    "Aljona": "Alena", "Ala": "Ala", "Aljaxandr": "Aliaksandr Alyaksandr", "Anastassija": "Anastasiya Anastasia",
    "Anastasija": "Anastasiya Anastasia", "Anton": "Anton", "Arzjom": "Artsiom Artsyom", "Arzem": "Artsem",
    "Arkads": "Arkadz", "Branislau": "Branislau Branislaw", "Daryja": "Darya Daryia",
    "Darja": "Darya Daria", "Dsmitry": "Dzmitry", "Dsmitrij": "Dzmitry", "Eduard": "Eduard",
    "Francischak": "Frantsishak", "Franzischak": "Frantsishak", "Hanna": "Hanna", "Henadsi": "Henadzi",
    "Henadsij": "Henadzi", "Ilja": "Illia Ilya", "Illja": "Illia Illya", "Iossif": "Iosif", "Irena": "Irena",
    "Iwan": "Ivan", "Jan": "Yan Jan", "Janina": "Yanina", "Jaraslau": "Yaraslau Yaraslaw", "Jaryna": "Yaryna",
    "Jauhenij": "Yauhen", "Juri": "Yury", "Jurij": "Yury", "Jury": "Yury", "Julija": "Yuliya Yulia",
    "Kanstanzyja": "Kanstantsiya", "Kasimir": "Kazimir", "Kiryl": "Kiryl", "Kiryla": "Kiryla", "Kasjan": "Kasyan",
    "Ksenija": "Kseniya", "Larysa": "Larysa", "Lidsija": "Lidziya", "Ljudmila": "Liudmila Lyudmila",
    "Ljubou": "Liubou Lyubow", "Lukasch": "Lukash", "Maria": "Maria", "Marharyta": "Marharyta",
    "Masej": "Masey", "Mark": "Mark", "Mazwej": "Matsvei Matsvey", "Michail": "Mikhail", "Michal": "Mikhal",
    "Mikalai": "Mikalai Mikalay", "Nadseja": "Nadzeya", "Nadseschda": "Nadzezhda", "Natalija": "Natallia Nataliya",
    "Nina": "Nina", "Nil": "Nil", "Paulina": "Paulina", "Pauljuk": "Pauliuk Paulyuk",
    "Pilip": "Pilip", "Pjatro": "Piatro Pyatro", "Radsim": "Radzim", "Ryma": "Ryma",
    "Saschka": "Sashka", "Sjamjon": "Siamion Syamyon", "Sjargej": "Siarhei Syarhey", "Smitser": "Zmitser",
    "Swjatoslau": "Sviatoslau", "Sofija": "Sofiya Sofia", "Szepan": "Stsepan", "Taras": "Taras", "Tamara": "Tamara",
    "Tadewusch": "Tadevush", "Tadeusch": "Tadeush", "Uljana": "Uliana Ulyana", "Uladsimira": "Uladzimira",
    "Walerija": "Valeryia Valeryya", "Waleryja": "Valeryia Valeryya", "Walerjan": "Valeryan",
    "Walentina": "Valiantsina Valyantsina", "Walenzina": "Valiantsina Valyantsina",
    "Waljanzina": "Valiantsina Valyantsina", "Warwara": "Varvara", "Wera": "Vera",
    "Wintsent": "Vintsent", "Winzent": "Vintsent", "Winzuk": "Vintsuk", "Witalij": "Vital", "Wolja": "Volya",
    "Wjera": "Vera", "Zichan": "Tsikhan", "Zischka": "Tsishka", "Adam": "Adam",
    "Aryna": "Aryna",
    "Aksana": "Aksana", "Aksinja": "Aksinnia", "Alhierd": "Alhierd", "Alhjerd": "Alhierd Alhyerd",
    "Alherd": "Alherd", "Palina": "Palina", "Sjarhei": "Siarhei Syarhey", "Aljaksei": "Aliaksei Alyaksey",
    "Jauhenia": "Yauheniya Yauhenia", "Dsijana": "Dziyana Dziana", "Larissa": "Larysa Larisa",
    "Katsjaryna": "Katsiaryna Katsyaryna", "Kaziaryna": "Katsiaryna", "Lisaweta": "Lizaveta",
    "Jelisaweta": "Yelizaveta", "Walery": "Valery", "Arkadsi": "Arkadzi", "Anatoli": "Anatoli", "Sachar": "Zakhar",
    "Sidar": "Sidar", "Symon": "Symon", "Todar": "Todar", "Juljan": "Yulyan", "Kastus": "Kastus", "Kusma": "Kuzma",
    "Lawon": "Lavon", "Leanid": "Leanid", "Raszislau": "Rastsislau Rastsislaw", "Ruslan": "Ruslan",
    "Fjodar": "Fiodar Fyodar", "Jakau": "Yakau Yakaw", "Zimoch": "Tsimokh", "Usjewalad": "Usevalad",
    "Jeudakija": "Yeudakiya", "Alewzina": "Aleutsina", "Aleuzina": "Aleutsina", "Alesja": "Alesia Alesya",
    "Anschela": "Anzhela", "Antanina": "Antanina", "Arkadsij": "Arkadzi", "Arseni": "Arseni", "Arsenij": "Arseni",
    "Artur": "Artur", "Bahdan": "Bahdan", "Bahdana": "Bahdana", "Branislawa": "Branislava", "Dawid": "David",
    "Dsanis": "Dzianis", "Dsjanisa": "Dzianisa", "Dsjamjan": "Dziamian Dzyamyan", "Ela": "Ela",
    "Elena": "Alena Elena", "Feliks": "Feliks", "Halja": "Halia", "Hleb": "Hleb", "Hryhory": "Ryhor",
    "Ihnat": "Ihnat", "Inesa": "Inesa", "Inessa": "Inesa", "Inha": "Inha", "Ina": "Ina", "Illarion": "Ilaryon",
    "Jakim": "Yakim", "Jaraslawa": "Yaraslava", "Jarmila": "Yarmila", "Jausej": "Yausei Yawsey", "Jusik": "Yuzik",
    "Jusef": "Yuzef", "Kanstancin": "Kanstantsin", "Karyna": "Karyna", "Kira": "Kira", "Lera": "Lera",
    "Lilija": "Liliya", "Ljuzija": "Liutsyia", "Ljudwika": "Liudvika", "Ljawonzi": "Liavontsi", "Maja": "Maya",
    "Makar": "Makar", "Marat": "Marat", "Marja": "Marya", "Marzin": "Martsin", "Mechislau": "Miechyslau",
    "Mjatschyslau": "Miachyslau", "Michalina": "Mikhalina", "Mikolaj": "Mikolai Mikolay", "Nasta": "Nasta",
    "Natascha": "Natasha", "Pauel": "Pavel",
    "Pjatrok": "Piatrok Pyatrok", "Prakop": "Prakop", "Pranzischak": "Prantsishak", "Rahneda": "Rahneda",
    "Rahwalod": "Rahvalod", "Ramuald": "Ramuald", "Rehina": "Rehina", "Ryta": "Ryta", "Sjawa": "Siava",
    "Sjarschuk": "Siarzhuk Syarzhuk", "Sjarhjej": "Siarhei", "Sofja": "Sofya", "Stanislawa": "Stanislava",
    "Stefanija": "Stefaniya", "Sascha": "Sasha", "Szefan": "Stsefan", "Szjopan": "Stsiopan",
    "Tazjana": "Tatsiana Tatsyana", "Tamasch": "Tamash", "Uladsik": "Uladzik", "Uladsislawa": "Uladzislava",
    "Uljan": "Ulyan", "Usewalod": "Usevalad", "Wazlawa": "Vatslava", "Wincent": "Vintsent",
    "Wjaljanzina": "Valiantsina", "Witaut": "Vitaut Vitawt", "Witout": "Vitout", "Witald": "Vitald",
    "Wiktorija": "Viktoryia Viktoriya", "Wjachaslau": "Viachaslau", "Zina": "Zina", "Sinaida": "Zinaida",
    "Sina": "Zina", "Soja": "Zoya", "Sosja": "Zosia Zosya", "Schana": "Zhana", "Schanna": "Zhanna",
    "Frantischak": "Frantsishak",
  ]

  private static let bulgarian: KeyValuePairs<String, String> = [
    "Alexander": "Alexander Aleksandar", "Aleksandar": "Aleksandar Alexander", "Andrej": "Andrey", "Angel": "Angel",
    "Anton": "Anton", "Asen": "Asen", "Assen": "Asen", "Blagowest": "Blagovest", "Bogdan": "Bogdan", "Bojan": "Boyan",
    "Bojko": "Boyko", "Borislaw": "Borislav", "Christo": "Hristo", "Deljan": "Delyan", "Desislawa": "Desislava",
    "Dessislawa": "Desislava", "Dimitar": "Dimitar", "Emil": "Emil", "Ekaterina": "Ekaterina", "Filip": "Filip",
    "Galab": "Galab", "Georgi": "Georgi", "Grigor": "Grigor", "Iliana": "Iliana", "Ilija": "Iliya Ilia",
    "Ilijan": "Iliyan",
    "Irina": "Irina", "Iskra": "Iskra", "Iwajlo": "Ivaylo", "Iwan": "Ivan", "Iweta": "Iveta", "Jane": "Yane",
    "Jordan": "Yordan Jordan",
    "Jordanka": "Yordanka", "Kalojan": "Kaloyan", "Kiril": "Kiril", "Konstantin": "Konstantin",
    "Kornelija": "Kornelia Korneliya", "Krasimir": "Krasimir", "Krassimir": "Krasimir",
    "Kristalina": "Kristalina", "Krum": "Krum", "Ljuben": "Lyuben", "Ljudmil": "Lyudmil", "Ljudmila": "Lyudmila",
    "Lubomir": "Lyubomir", "Ljubomir": "Lyubomir", "Marija": "Maria Mariya", "Mihail": "Mihail",
    "Michail": "Mihail Mikhail",
    "Meglena": "Meglena", "Mladen": "Mladen", "Nadeschda": "Nadezhda", "Nikola": "Nikola", "Nikolai": "Nikolay Nikolai",
    "Nikolaj": "Nikolay Nikolai", "Ognjan": "Ognyan", "Pawel": "Pavel", "Penka": "Penka", "Petar": "Petar",
    "Petko": "Petko",
    "Petja": "Petya", "Plamen": "Plamen", "Radoslaw": "Radoslav", "Rosen": "Rosen", "Rossen": "Rosen", "Rumen": "Rumen",
    "Schelju": "Zhelyu", "Schiwko": "Zhivko", "Sergej": "Sergey", "Simeon": "Simeon", "Slatko": "Zlatko",
    "Slawi": "Slavi",
    "Sofija": "Sofia Sofiya", "Stefan": "Stefan", "Stojan": "Stoyan", "Swetlana": "Svetlana",
    "Todor": "Todor", "Tschawdar": "Chavdar", "Trajtscho": "Traycho", "Wassil": "Vasil", "Wasil": "Vasil",
    "Wladimir": "Vladimir",
    "Weselin": "Veselin", "Kimon": "Kimon", "Galabin": "Galabin", "Iwelin": "Ivelin", "Anju": "Anyu",
    "Temenuschka": "Temenuzhka", "Wesselin": "Veselin", "Wesela": "Vesela", "Wiktor": "Viktor",
    "Wladislaw": "Vladislav",
    "Zwetan": "Tsvetan",
    "Zweta": "Tsveta", "Zwetelina": "Tsvetelina", "Zwetana": "Tsvetana", "Zola": "Tsola", "Zanko": "Tsanko",
    "Wolen": "Volen",
    "Jasen": "Yasen", "Jassen": "Yasen", "Rosiza": "Rositsa", "Rossiza": "Rositsa", "Schana": "Zhana",
    "Schan": "Zhan", "Schasmina": "Zhasmina", "Slatina": "Zlatina", "Slatka": "Zlatka", "Slatan": "Zlatan",
    "Christina": "Hristina", "Christofor": "Hristofor", "Chrabar": "Hrabar", "Tichomir": "Tihomir",
    "Sachari": "Zahari Zahariy", "Zachari": "Zahari Zahariy", "Sacharij": "Zahari Zahariy",
    "Zacharij": "Zahari Zahariy", "Aleko": "Aleko", "Alexandar": "Aleksandar Alexander", "Aleksandra": "Aleksandra",
    "Alexandra": "Aleksandra Alexandra", "Andon": "Andon", "Andrei": "Andrey", "Anelija": "Anelia Aneliya",
    "Ani": "Ani", "Anna": "Anna", "Antoaneta": "Antoaneta", "Atanas": "Atanas", "Atanass": "Atanas",
    "Bisser": "Biser", "Biser": "Biser", "Blaga": "Blaga", "Bogdana": "Bogdana", "Bojana": "Boyana", "Boris": "Boris",
    "Borjana": "Boryana", "Boschidar": "Bozhidar", "Boschko": "Bozhko", "Boschana": "Bozhana", "Boshidar": "Bozhidar",
    "Daniel": "Daniel", "Daniela": "Daniela", "Danail": "Danail", "Dantscho": "Dancho", "Darina": "Darina",
    "Delcho": "Delcho", "Deltscho": "Delcho", "Denitsa": "Denitsa", "Deniza": "Denitsa", "Diljan": "Dilyan",
    "Diljana": "Dilyana", "Dimtscho": "Dimcho", "Dimitrinka": "Dimitrinka", "Dobri": "Dobri", "Dobrin": "Dobrin",
    "Dobromir": "Dobromir", "Dontscho": "Doncho", "Dragan": "Dragan", "Dragomir": "Dragomir", "Elena": "Elena",
    "Elin": "Elin", "Elka": "Elka", "Emilija": "Emilia Emiliya", "Evtim": "Evtim", "Ewgeni": "Evgeni",
    "Ewgenij": "Evgeni", "Ewa": "Eva", "Ewlogi": "Evlogi", "Ganka": "Ganka", "Gantscho": "Gancho", "Gawril": "Gavril",
    "Geo": "Geo", "Gena": "Gena", "Genadi": "Genadi", "Genko": "Genko", "Gergana": "Gergana", "Germana": "Germana",
    "Gentscho": "Gencho", "Gerassim": "Gerasim", "Ilia": "Ilia Iliya", "Ilian": "Iliyan",
    "Ilijana": "Iliyana", "Ina": "Ina", "Ioan": "Ioan", "Iwa": "Iva", "Iwajla": "Ivayla", "Iwailo": "Ivaylo",
    "Iwanka": "Ivanka", "Iwelina": "Ivelina", "Iwo": "Ivo", "Jana": "Yana", "Janaki": "Yanaki", "Janko": "Yanko",
    "Jantscho": "Yancho", "Jasmina": "Yasmina", "Jawor": "Yavor", "Joan": "Yoan", "Joana": "Yoana", "Juli": "Yuli",
    "Julia": "Yulia Yuliya", "Julija": "Yulia Yuliya", "Julian": "Yulian", "Juliana": "Yuliana", "Kalin": "Kalin",
    "Kalina": "Kalina", "Kamelija": "Kamelia Kameliya", "Kamen": "Kamen", "Kapka": "Kapka", "Katja": "Katya",
    "Kosta": "Kosta", "Kostadin": "Kostadin", "Krassen": "Krasen", "Krasen": "Krasen", "Krastju": "Krastyu",
    "Krastjo": "Krastyo", "Kubrat": "Kubrat", "Lasar": "Lazar", "Lazar": "Lazar", "Lilia": "Lilia",
    "Lilija": "Lilia Liliya", "Ljubka": "Lyubka", "Ljubow": "Lyubov", "Ljuba": "Lyuba", "Ljutfi": "Lyutfi",
    "Luka": "Luka", "Luko": "Luko", "Malin": "Malin", "Malina": "Malina", "Manol": "Manol", "Margarita": "Margarita",
    "Maria": "Maria", "Marian": "Marian Mariyan", "Mariana": "Mariana", "Marin": "Marin", "Marina": "Marina",
    "Martin": "Martin", "Matej": "Matey", "Metodi": "Metodi", "Michaela": "Mihaela", "Mihaela": "Mihaela",
    "Mila": "Mila", "Milen": "Milen", "Milena": "Milena", "Miltscho": "Milcho", "Mintscho": "Mincho",
    "Miroslaw": "Miroslav", "Miroslawa": "Miroslava", "Mitko": "Mitko", "Momtschil": "Momchil", "Monika": "Monika",
    "Nadja": "Nadya", "Najden": "Nayden", "Naum": "Naum", "Nedjalko": "Nedyalko", "Neli": "Neli", "Nela": "Nela",
    "Nentscho": "Nencho", "Nescho": "Nesho", "Nikolina": "Nikolina", "Ognian": "Ognyan", "Panajot": "Panayot",
    "Pantscho": "Pancho", "Paraschkewa": "Parashkeva", "Pascho": "Pasho", "Pejo": "Peyo", "Peju": "Peyu",
    "Pentscho": "Pencho", "Peter": "Petar Peter", "Petjo": "Petyo", "Petra": "Petra", "Petrana": "Petrana",
    "Polja": "Polya", "Polina": "Polina", "Prokop": "Prokop", "Radan": "Radan", "Radko": "Radko", "Rada": "Rada",
    "Radka": "Radka", "Radoj": "Radoy", "Radomir": "Radomir", "Radost": "Radost", "Radostin": "Radostin",
    "Radostina": "Radostina", "Raina": "Rayna", "Rajna": "Rayna", "Rajko": "Rayko", "Raitscho": "Raycho",
    "Rajtscho": "Raycho", "Ralitsa": "Ralitsa", "Raliza": "Ralitsa", "Rangel": "Rangel", "Reneta": "Reneta",
    "Rumjana": "Rumyana", "Rositsa": "Rositsa", "Samuil": "Samuil", "Sawa": "Sava", "Schiwka": "Zhivka",
    "Schelko": "Zhelko", "Schelyazko": "Zhelyazko", "Scheljasko": "Zhelyazko", "Schetschko": "Zhechko",
    "Schiwodar": "Zhivodar", "Sdrawko": "Zdravko", "Sdrawka": "Zdravka", "Silvia": "Silvia Silviya",
    "Siljana": "Silyana", "Silwija": "Silvia Silviya", "Slatomir": "Zlatomir", "Slawtscho": "Slavcho",
    "Slaweja": "Slaveya", "Sneschana": "Snezhana", "Snejana": "Snezhana", "Sonja": "Sonya", "Sornitsa": "Zornitsa",
    "Sorniza": "Zornitsa", "Zorniza": "Zornitsa", "Spas": "Spas", "Spass": "Spas", "Stamen": "Stamen",
    "Stanimir": "Stanimir", "Stanislaw": "Stanislav", "Stanka": "Stanka", "Stanko": "Stanko", "Stantscho": "Stancho",
    "Stefka": "Stefka", "Stefanija": "Stefania Stefaniya", "Stela": "Stela", "Stilijan": "Stiliyan",
    "Stojanka": "Stoyanka", "Stojko": "Stoyko", "Stojtscho": "Stoycho", "Swetoslaw": "Svetoslav", "Swetla": "Svetla",
    "Swetlin": "Svetlin", "Swilen": "Svilen", "Tanja": "Tanya", "Tatjana": "Tatyana",
    "Teodor": "Teodor", "Teodora": "Teodora", "Teodossij": "Teodosi", "Tichon": "Tihon", "Todorka": "Todorka",
    "Tomislaw": "Tomislav", "Toschko": "Toshko", "Totjo": "Totyo", "Totscho": "Tocho", "Trifon": "Trifon",
    "Tschudomir": "Chudomir", "Walentin": "Valentin", "Walentina": "Valentina",
    "Waleri": "Valeri", "Walerij": "Valeri", "Wanja": "Vanya", "Waltscho": "Valcho", "Walko": "Valko",
    "Wassilka": "Vasilka", "Wasilka": "Vasilka", "Wassilena": "Vasilena", "Welin": "Velin", "Welislaw": "Velislav",
    "Welislawa": "Velislava", "Welitschko": "Velichko", "Wenelin": "Venelin", "Wenera": "Venera",
    "Wenzislaw": "Ventsislav", "Wera": "Vera", "Wessela": "Vesela", "Wesselina": "Veselina", "Weselina": "Veselina",
    "Wichra": "Vihra", "Wiktorija": "Viktoria Viktoriya", "Wioleta": "Violeta", "Witan": "Vitan",
    "Wladimira": "Vladimira", "Wlado": "Vlado", "Zanka": "Tsanka", "Zenko": "Tsenko",
    "Zonko": "Tsonko", "Zwetko": "Tsvetko", "Zwetka": "Tsvetka", "Zwetomir": "Tsvetomir", "Zwetoslaw": "Tsvetoslav",
    "Schivko": "Zhivko", "Elisaweta": "Elisaveta", "Efrem": "Efrem", "Dimo": "Dimo", "Dimitri": "Dimitri",
    "Antonij": "Antoniy", "Asparuch": "Asparuh", "Assparuch": "Asparuh", "Bogomil": "Bogomil", "Dantsche": "Danche",
    "Dobriwoj": "Dobrivoy", "Donka": "Donka", "Fikri": "Fikri", "Ismail": "Ismail",
    "Mustafa": "Mustafa", "Nihat": "Nihat", "Iljas": "Ilyas",
    "Iskren": "Iskren", "Iskrena": "Iskrena", "Julijan": "Yuliyan Yulian", "Ljutwi": "Lyutvi",
    "Dschewdet": "Dzhevdet", "Tschetin": "Chetin", "Achmed": "Ahmed", "Mehmed": "Mehmed", "Ramadan": "Ramadan",
    "Junal": "Yunal", "Hasan": "Hasan", "Hassan": "Hasan", "Remsi": "Remzi", "Sotir": "Sotir", "Siljan": "Silyan",
    "Iwet": "Ivet", "Iwon": "Ivon", "Weska": "Veska", "Weselka": "Veselka", "Wesselka": "Veselka", "Wasko": "Vasko",
    "Wassko": "Vasko", "Wesko": "Vesko", "Wenzi": "Ventsi", "Wenko": "Venko", "Wenzeslaw": "Ventseslav",
    "Wenceslaw": "Ventseslav", "Liljana": "Lilyana Liliana", "Lilijana": "Liliyana", "Ljubomira": "Lyubomira",
    "Ljubina": "Lyubina", "Mariela": "Mariela", "Marieta": "Marieta", "Miglena": "Miglena", "Mischo": "Misho",
    "Mirtscho": "Mircho", "Mitjo": "Mityo", "Mitju": "Mityu", "Nadka": "Nadka", "Nedeltscho": "Nedelcho",
    "Neda": "Neda", "Nedka": "Nedka", "Nikifor": "Nikifor", "Nona": "Nona", "Pepa": "Pepa", "Penjo": "Penyo",
    "Petrunka": "Petrunka", "Petrinka": "Petrinka", "Plamena": "Plamena", "Preslaw": "Preslav",
    "Preslawa": "Preslava", "Radi": "Radi", "Radina": "Radina", "Rumjan": "Rumyan", "Serafim": "Serafim",
    "Simona": "Simona", "Slawka": "Slavka", "Slawejko": "Slaveyko", "Slawej": "Slavey", "Sofka": "Sofka",
    "Spaska": "Spaska", "Spasska": "Spaska", "Stamat": "Stamat", "Stanil": "Stanil", "Stanislawa": "Stanislava",
    "Stanjo": "Stanyo", "Stanju": "Stanyu", "Swetoslawa": "Svetoslava",
    "Swetlomir": "Svetlomir", "Swetosar": "Svetozar", "Teofil": "Teofil", "Tschono": "Chono", "Tschonko": "Chonko",
    "Toma": "Toma", "Tontscho": "Toncho", "Toni": "Toni", "Tonka": "Tonka", "Tenjo": "Tenyo", "Tenju": "Tenyu",
    "Tentscho": "Tencho", "Trendafil": "Trendafil", "Trajko": "Trayko", "Wlajtscho": "Vlaycho",
    "Wlaitscho": "Vlaycho", "Wladi": "Vladi", "Wladko": "Vladko", "Woltscho": "Volcho", "Wojtscho": "Voycho",
    "Wuko": "Vuko", "Wutscho": "Vucho", "Zeko": "Tseko", "Zenka": "Tsenka", "Zotscho": "Tsocho",
    "Zwetelin": "Tsvetelin", "Zwjatko": "Tsvyatko", "Zwjatka": "Tsvyatka", "Zwetanka": "Tsvetanka",
    "Schasmin": "Zhasmin", "Schorko": "Zhorko", "Schoro": "Zhoro", "Schetscho": "Zhecho", "Scheko": "Zheko",
    "Schelka": "Zhelka", "Schenja": "Zhenya", "Schulieta": "Zhulieta", "Jonko": "Yonko", "Jonka": "Yonka",
    "Jontscho": "Yoncho", "Jowka": "Yovka", "Jowko": "Yovko", "Jowtscho": "Yovcho", "Jordantscho": "Yordancho",
    "Kostadinka": "Kostadinka", "Kolju": "Kolyu", "Koljo": "Kolyo", "Krasimira": "Krasimira",
    "Krassimira": "Krasimira", "Krastina": "Krastina", "Krastan": "Krastan", "Kristian": "Kristian",
    "Kristijan": "Kristian Kristiyan", "Kristina": "Kristina", "Kristo": "Kristo", "Latschesar": "Lachezar",
    "Latschezar": "Lachezar", "Latscho": "Lacho", "Lasarina": "Lazarina", "Fani": "Fani",
    "Filka": "Filka", "Filtscho": "Filcho", "Ewdokija": "Evdokia Evdokiya", "Ewelina": "Evelina", "Ewelin": "Evelin",
    "Ewstati": "Evstati", "Ewstatij": "Evstati", "Ewtim": "Evtim", "Eftim": "Eftim", "Emanuil": "Emanuil",
    "Dejan": "Deyan", "Dejana": "Deyana", "Denislaw": "Denislav", "Detschko": "Dechko", "Detelina": "Detelina",
    "Dijan": "Diyan Dian", "Dijana": "Diana Diyana", "Dimitrina": "Dimitrina", "Dimka": "Dimka", "Dinko": "Dinko",
    "Dinjo": "Dinyo", "Dobrinka": "Dobrinka", "Dora": "Dora", "Dojtschin": "Doychin", "Dojtscho": "Doycho",
    "Drago": "Drago", "Genowewa": "Genoveva", "Gawrail": "Gavrail", "Ginka": "Ginka", "Gintscho": "Gincho",
    "Goze": "Gotse", "Grosdan": "Grozdan", "Grosdanka": "Grozdanka", "Gotscho": "Gocho", "Georgina": "Georgina",
    "Gantschko": "Ganchko", "Grigorij": "Grigoriy Grigori", "Hristina": "Hristina", "Hristo": "Hristo",
    "Chrisantem": "Hrizantem", "Christilijan": "Hristiliyan", "Chadschi": "Hadzhi", "Chinko": "Hinko",
    "Anastas": "Anastas", "Anastassija": "Anastasia Anastasiya", "Anastasija": "Anastasia Anastasiya",
    "Andrean": "Andrean", "Angelina": "Angelina", "Antoni": "Antoni", "Aspasija": "Aspasia",
    "Bajtscho": "Baycho", "Batschko": "Bachko", "Beloslawa": "Beloslava", "Blagoj": "Blagoy",
    "Blagoi": "Blagoy", "Blagowesta": "Blagovesta", "Bogoja": "Bogoya", "Borjan": "Boryan", "Borko": "Borko",
    "Bontscho": "Boncho", "Botjo": "Botyo", "Botju": "Botyu", "Ditschko": "Dichko",
    "Donjo": "Donyo", "Draga": "Draga", "Dragoslaw": "Dragoslav", "Iwantscho": "Ivancho", "Iwana": "Ivana",
    "Iwajlina": "Ivaylina", "Ignat": "Ignat", "Ilko": "Ilko", "Iltscho": "Ilcho", "Irena": "Irena", "Krasi": "Krasi",
    "Ljubtscho": "Lyubcho", "Magdalena": "Magdalena", "Maja": "Maya", "Mihajl": "Mihayl", "Milko": "Milko",
    "Milka": "Milka", "Milanka": "Milanka", "Milosch": "Milosh", "Mirela": "Mirela", "Mladena": "Mladena",
    "Natalija": "Natalia Nataliya", "Nedju": "Nedyu", "Nejko": "Neyko", "Nejtscho": "Neycho", "Nenko": "Nenko",
    "Nikolinka": "Nikolinka", "Nina": "Nina", "Nontscho": "Noncho", "Olga": "Olga", "Oresch": "Oresh",
    "Orlin": "Orlin", "Ognjana": "Ognyana", "Paisij": "Paisiy", "Paisi": "Paisi", "Parwan": "Parvan",
    "Parwoleta": "Parvoleta", "Pawlin": "Pavlin", "Pawlina": "Pavlina", "Penko": "Penko",
    "Persijan": "Persiyan", "Petranka": "Petranka", "Petromir": "Petromir", "Puntscho": "Puncho",
    "Rajtschin": "Raychin", "Rajtscha": "Raycha", "Raitscha": "Raycha", "Rajo": "Rayo",
    "Ratscho": "Racho", "Ratschko": "Rachko", "Ralza": "Raltsa", "Roska": "Roska", "Ruslan": "Ruslan",
    "Rusi": "Rusi", "Russi": "Rusi", "Rumjantscho": "Rumyancho", "Samuela": "Samuela", "Sascho": "Sasho",
    "Sascha": "Sasha", "Sewda": "Sevda", "Seweryna": "Severina", "Siika": "Siyka", "Sijka": "Siyka",
    "Simeonka": "Simeonka", "Slawjan": "Slavyan", "Slawjana": "Slavyana", "Slatju": "Zlatyu",
    "Srebrina": "Srebrina", "Stana": "Stana", "Stanimira": "Stanimira", "Stanjowka": "Stanyovka",
    "Stefcho": "Stefcho", "Steftscho": "Stefcho", "Stilijana": "Stiliyana", "Stojana": "Stoyana", "Stojne": "Stoyne",
    "Stojnka": "Stoynka", "Stojntscho": "Stoyncho", "Stoitscho": "Stoycho", "Taso": "Taso",
    "Tascho": "Tasho", "Todoritschka": "Todorichka", "Tihomira": "Tihomira", "Tichomira": "Tihomira",
    "Tinka": "Tinka", "Tinko": "Tinko", "Tontschka": "Tonchka", "Tosche": "Toshe", "Tschilo": "Chilo",
    "Tschilko": "Chilko", "Wihra": "Vihra", "Wiara": "Vyara", "Wjara": "Vyara", "Wantscho": "Vancho",
    "Wanjo": "Vanyo", "Wasilij": "Vasiliy", "Wassilij": "Vasiliy", "Welko": "Velko", "Weltscho": "Velcho",
    "Welitschka": "Velichka", "Welina": "Velina", "Welisar": "Velizar", "Wenzislawa": "Ventsislava",
    "Wenetka": "Venetka", "Wenza": "Ventsa", "Weronika": "Veronika", "Weneta": "Veneta", "Wihren": "Vihren",
    "Wichren": "Vihren", "Wislawa": "Vislava", "Wladislawa": "Vladislava", "Worban": "Varban", "Warban": "Varban",
    "Warbinka": "Varbinka", "Wassa": "Vasa", "Watju": "Vatyu", "Watjo": "Vatyo", "Watscho": "Vacho",
    "Genka": "Genka", "Swetlan": "Svetlan", "Ilhan": "Ilhan", "Mirjana": "Miryana Miriana",
    "Terwel": "Tervel", "Emiljan": "Emiliyan Emilian", "Nurgjul": "Nurgyul", "Ljuboslaw": "Lyuboslav Luboslav",
    "Ewgenija": "Evgenia Evgeniya", "Ewgenia": "Evgenia",
  ]

  /// Given names that are as common in German or other languages: they say little about where a name comes from.
  static let international: Set<String> = words(
    """
    Tadej Tatjana Larissa Michal Joan Joana Jaromir Jarema Lubomir Kasimir Sarina Sigismund Kristo Raina Janaki Sidor Dina Waleria Eva Ewa
    Halina Arina
    Adam Albert Aleksandar Aleksandra Alena Alexander Alexandra Alina Alla Ana Anatol Andrej Angel Angelina Ani
    Anja Anna Anton Antonina Artur Asija Aslan Bella Bogdan Boris Daniel Daniela Daria Darina David Diana Eduard
    Ekaterina Eldar Elena Eleonora Elin Elina Elka Elvira Emil Emilija Emma Ernest Eva Faina Fanny Farid Felix
    Filip Gena Geo German Hanna Herman Igor Ina Inna Ioan Irena Irina Isaak Isabella Iskra Islam Ismail Isolda
    Iva Ivo Jakob Jakub Jan Jana Jane Janina Janka Janko Jaroslaw Jasen Jasmina Jordan Jovan Julia Julian
    Juliana Julija Jura Karina Kim Kira Kiril Klara Kliment Kolja Konstantin Kosta Lana Lasar Laura Lena Leonid
    Les Lida Lidija Lilia Lisa Luka Luko Magomed Maja Makar Malin Malina Manana Manuel Margarita Maria Marian
    Mariana Marianna Marija Marin Marina Mark Marko Markus Marta Martin Mascha Matej Maxim Maximilian Michael
    Mila Milen Milena Miroslaw Mischa Modest Monika Murat Mustafa Nadja Natalia Natan Natascha Nela Neli Nelli
    Nestor Nikola Nikolai Nil Nina Nonna Oksana Olga Olja Oskar Oxana Pascha Paulina Pawel Peter Petra Philipp
    Platon Polina Rada Radan Radoslaw Rafael Renata Richard Robert Roman Rosa Rosen Said Salman Samson Sascha
    Selim Silvia Simeon Simon Sofia Sofija Solomon Sonja Stanislaw Stefan Stefanija Stela Stella Suleiman
    Susanna Tamara Tanja Teodor Teodora Timur Tomislaw Umar Valentina Vera Veronika Viktor Viktoria Waldemar
    Walja Wanja Wita Witold Xenia Yana
    Achmad Achmed Adel Adelina Amina Anwar Aram Armen Bogoja Dijana Dora Drago Ella Elmar Elwin Fani Feliks Georgina
    Hasan Hassan Ilona Jarmila Justyna Kamil Kamila Kamilla Konstantyn Kristian Kristina Krystyna Lenja Lilja Lina
    Magdalena Malwina Mansur Mariela Marieta Marja Mehmed Milanka Milka Milosch Mirela Nora Prokop Radi Ramadan
    Rasul Rita Ruben Samuela Serafim Seweryn Sima Simona Sina Sofja Stana Stanislawa Stas Sylwester Teofil Tereza
    Toma Toni Violetta
    """)

  /// Given names that no bearer of an East Slavic or Bulgarian name has in its German spelling: a name with one of them
  /// is German, English, French, Polish, … and stays.
  static let foreign: Set<String> = words(
    """
    Achim Adam Adele Adolf Adrian Agnes Agnieszka Alain Alan Albrecht Aleksander Alfons Alfred Alice
    Alina-Sophie Alois Amanda Andrea Andreas Andrzej André Angela Angelika Anita Anja Anke Annalena Anne
    Annegret Annette Annika Anselm Anthony Antje Anton-Josef Antony Armin Arnold Arthur Ashley Astrid August
    Axel Barack Barbara Bartosz Bastian Beata Beate Benedikt Benjamin Benno Bernd Bernhard Berta Bertolt Bettina
    Bianca Bill Birgit Björn Bodo Bogusław Borut Brad Brian Brigitte Britta Bronisław Bruno Burkhard Burkhart
    Bärbel Camille Carl Carla Carlos Carmen Carola Caroline Carsten Cathrin Cecilia Charles Charlotte Christa
    Christian Christiane Christina Christine Christof Christoph Christopher Clara Claudia Claus Clemens Colin
    Constanze Cornelia Craig Curt Cyril Czesław Dagmar Daniele Danielle Dariusz David Deborah Dejan Denise
    Dennis Detlef Detlev Diego Dieter Dietmar Dietrich Dirk Dominik Donald Doris Dorota Dorothea Dragana Dylan
    Eberhard Eckart Edgar Edith Eduardo Egon Elias Elisabeth Elke Elon Emanuel Emily Emmanuel Erhard Eric Erica
    Erich Erik Erika Ernst Erwin Esther Ethan Eva Evelyn Ewa Fabian Felix Ferdinand Florian Frank Franz François
    Frederik Fredrik Friederike Friedrich Fritz Gabriele Georg George Geraldine Gerd Gerda Gerhard Gert Gilbert
    Giorgia Gisela Gloria Goran Gordana Gottfried Greta Grete Grzegorz Gudrun Guido Gustav Götz Günter Günther
    Hannah Hannelore Hannes Hanno Hans Hans-Jürgen Harald Harold Harry Hartmut Heidi Heidrun Heike Heiko Heiner
    Heinrich Heinz Helene Helga Helmut Henri Henriette Henry Henryk Herbert Hermann Hilde Holger Horst Hubert
    Hubertus Hugo Ilona Ilse Ines Inge Ingeborg Ingrid Irene Isaac Isabel Ivana Jacek Jack Jackie Jackson Jacob
    Jacqueline Jacques Jadwiga James Jan Janez Janine Janusz Jaqueline Jarosław Jasmin Jason Jasper Jean Jeanne
    Jeff Jelena-Maria Jennie Jennifer Jens Jeremy Jerome Jerzy Jessica Jill Jim Jiří Joachim Joanna Jochen Joe
    Joel Johann Johanna Johannes John Jonas Jonathan Joschka Josef Josep Joseph Josephine Joshua José Jovana
    Juan Judith Julian Julie Julien Juliette Julius Justin Justus Jutta Jörg Jörn Jürgen Kai Kamil Karen Karin
    Karl Karol Karola Karolina Karsten Kaspar Katarina Katarzyna Katharina Kathleen Kathrin Katja Katrin Kay
    Kazimierz Keir Kenneth Kerstin Kevin Kilian Klaus Knut Konrad Krzysztof Kurt Kyriakos Lars Laura Lea Lech
    Leon Leonard Leonhard Leonie Leszek Liam Linda Linus Lisa Liz Lorenz Lorenzo Lothar Louis Louise Lucas Lucia
    Lucy Luis Luise Lukas Lutz Maciej Magdalena Malte Manfred Manuela Marc Marcel Marcin Marco Marcus Mareike
    Marek Margarete Margot Maria Marianne Marie Mario Marion Mariusz Markus Marlene Marlon Martin Martina Marvin
    Mateusz Mathias Mathilde Matjaž Matthias Maurice Max Maximilian Małgorzata Megan Melanie Melissa Meta Mia
    Michael Michał Michel Michele Mike Milan Miloš Mirosław Mona Monika Moritz Nadine Nadja Nancy Naomi Natalie
    Nataša Nathan Nemanja Nicola Nicolas Nicole Niels Nils Noah Norbert Novak Olaf Oliver Olivia Oskar Oswald
    Ottmar Otto Pascal Patrick Paul Paula Pauline Paweł Pedro Peer Peter Petr Petra Philipp Philippe Pierre
    Piotr Quentin Rachel Radovan Rainer Ralf Ralph Ramona Randy Ratko Rebecca Regina Reiner Reinhard Reinhold
    Renate Ricarda Richard Rishi Robert Robin Roderich Rodney Roger Roland Rolf Ronald Rosa Rudolf Rupert
    Russell Ruth Ryan Ryszard Rüdiger Sabine Sahra Samantha Sandra Sara Sarah Sascha Saskia Saša Scott Sean
    Sebastian Shaun Siegfried Siegmar Sigmar Sigrid Silke Silvia Simon Simone Slavoj Slobodan Snežana Sophie
    Stanisław Stefanie Steffen Stephan Stephanie Stephen Steve Steven Susanne Sven Svenja Swen Sylvia Szymon
    Tadeusz Thea Theo Theodor Theresa Theresia Thomas Thorsten Tilman Tim Timo Tina Tino Tobias Tom Tomasz Tomaž
    Tomáš Torsten Tyler Udo Ulf Ulrich Ulrike Ursula Uta Ute Uwe Verena Veronika Vesna Vojislav Volker Václav
    Wacław Walter Waltraud Wanda Werner Wiebke Wiesław Wilfried Wilhelm Willi Willy Winfried Winston Witold
    Wojciech Wolf Wolfgang Wolfram Władysław Włodzimierz Xaver Yvonne Zbigniew Zdzisław Zofia Zoran Zuzana
    Łukasz
    """)

  /// Whether a given name is as common in other languages as in those of the tables.
  static func isShared(_ name: String) -> Bool { international.contains(name) || foreign.contains(name) }

  /// Those of the tables that Germans and their Polish neighbors bear as often.
  static let german: Set<String> = words(
    """
    Adam Albert Alexander Alexandra Anja Anna Anton Daniel David Eduard Emil Emma Felix Hanna Jakob Jan Jana Julia Julian Katja
    Klara Konstantin Laura Lena Lisa Maria Marianna Marina Mark Marko Martin Maximilian Michael Monika Nadja Nina Oskar Paulina
    Peter Philipp Richard Robert Roman Rosa Sascha Simon Sofia Sonja Stefan Susanna Tanja Valentina Vera Veronika Viktor
    Viktoria
    """)

  /// Whether a name of the tables is as common in German.
  static func isOfGermans(_ name: String) -> Bool { german.contains(name) || foreign.contains(name) }

  /// Names of the tables that Germans, Danes and Poles bear as well, by fashion or origin: before a surname of theirs the name
  /// stays.
  static let alsoOfGermans: Set<String> = words(
    """
    Aljoscha Alexej Arkadi Artjom Bronislaw Dimitri Dimitrij Dmitri Dmitrij Grischa Ilja Juri Jurij Kolja Ljuba Michail Mischa
    Nikolaj Sergej Swetlana Uljana Wadim Wera Wiktor Wislawa Witali Wladimir
    """)

  /// Those that Germans, and Slavs who do not write Cyrillic, bear less often than others.
  static let mostlyEastern: Set<String> = ["Andrej", "Nikolai", "Oksana"]

  /// How much likelier than the others that have it a language makes a given name.
  static let usualOrigins: [String: (origin: NameOrigin, factor: Double)] = [
    "Georgi": (.bulgarian, 4), "Nikolaj": (.bulgarian, 2), "Ljubomir": (.bulgarian, 3), "Borislaw": (.bulgarian, 3),
    "Stefan": (.bulgarian, 2), "Petja": (.bulgarian, 2), "Nadka": (.bulgarian, 2),
  ]

  /// Russian forms of the names of Ukrainians.
  static let russianForms: Set<String> = words(
    """
    Jelisaweta Alexander Wladimir Wassili Alexej Alexei Sergej Sergei Michail Dmitri Dmitrij Nikolai Nikolaj Juri Andrej Andrei Pawel Igor Oleg Maxim
    Witali Pjotr Jewgeni Jewgenij Grigori Gennadi Waleri Wadim Konstantin Boris Denis Kirill Irina Olga Jelena
    Elena Tatjana Ljudmila Marina Swetlana Jekaterina Galina Walentina Walentin Nikita Anatoli Larissa Wladislaw
    Rostislaw Georgi Gleb
    """)

  /// Whether a word is a given name of any language.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all = NameOrigin.allCases.reduce(into: international.union(foreign)) { all, origin in
    all.formUnion(table(for: origin).map(\.key))
  }

  /// The other German spellings of a given name: "Sergei" of "Sergej", "Olexandr" of "Oleksandr".
  static func otherSpellings(of name: String) -> [String] { spellings[name] ?? [] }

  private static let spellings: [String: [String]] = {
    var spellings: [String: [String]] = [:]
    for origin in NameOrigin.allCases {
      // Russian forms are other names than the Ukrainian ones that English has for them.
      let names = table(for: origin).filter { origin != .ukrainian || !russianForms.contains($0.key) }
      for group in Dictionary(grouping: names, by: { $0.value.prefix { $0 != " " } }).values where group.count > 1 {
        for name in group {
          spellings[name.key, default: []] += group.map(\.key).filter { $0 != name.key }.sorted()
        }
      }
    }
    return spellings
  }()

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
