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
    "Andrij": "Andriy Andrii", "Alexander": "Alexander Oleksandr", "Anatolij": "Anatoliy Anatolii",
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
    "Wiktoryja": "Viktoryia Viktoryya", "Wital": "Vital", "Wjatschaslau": "Viachaslau Vyachaslaw", "Wolha": "Volha",
    "Zimafej": "Tsimafei Tsimafey", "Swetlana": "Svetlana", "Jakub": "Yakub", "Janka": "Yanka",
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
    "Weselin": "Veselin", "Wesselin": "Veselin", "Wesela": "Vesela", "Wiktor": "Viktor", "Wladislaw": "Vladislav",
    "Zwetan": "Tsvetan",
    "Zweta": "Tsveta", "Zwetelina": "Tsvetelina", "Zwetana": "Tsvetana", "Zola": "Tsola", "Zanko": "Tsanko",
    "Wolen": "Volen",
  ]

  /// Given names that are as common in German or other languages: they say little about where a name comes from.
  static let international: Set<String> = words(
    """
    Alexander Alexandra Alina Alla Anna Anton Antonina Angel Artur Anatol Boris Daria Eduard Elena Ekaterina Emil Emma
    Filip German Hanna Herman Igor Inna Irina Iskra Jana Jane Jakub Janka Jordan Julia Kira Klara Konstantin Lidija Luka
    Marina Margarita Marija Mark Modest Natalia Nestor Nikola Nikolai Nina Olga Oksana Pawel Polina Petra Roman Rosen
    Simeon Stefan Stanislaw Tamara Timur Valentina Viktor Xenia Alena Aslan Farid Radoslaw Nonna Leonid Maxim
    Bogdan Kiril Maja
    """)

  /// Given names that no bearer of an East Slavic or Bulgarian name has in its German spelling: a name with one of them
  /// is German, English, French, Polish, … and stays.
  static let foreign: Set<String> = words(
    """
    Achim Adam Adolf Albrecht Alfons Alfred Alice Alois André Andrea Andreas Andrzej Angela Anja Anke Anne Annalena
    Annegret Annette Antje Antony Anthony Arnold Arthur August Axel Barack Barbara Bärbel Beata Beate Benedikt Benjamin
    Bernd Bernhard Bertolt Bettina Bill Birgit Björn Bodo Brigitte Britta Bruno Carl Carla Carlos Carola Carsten
    Caroline Charles Christa Christian Christiane Christina Christine Christof Christoph Claudia Claus Clara Clemens
    Cornelia Dagmar David Detlef Detlev Dieter Dietmar Dietrich Dirk Donald Dominik Doris Dorothea Eberhard Eckart Egon
    Elisabeth Elke Elon Emmanuel Erhard Eric Erich Erik Ernst Eva Ewa Felix Ferdinand Florian Frank Franz François Friederike
    Friedrich Fritz Gabriele Georg George Gerd Gerda Gerhard Gert Giorgia Gisela Gottfried Götz Grete Gudrun Guido Günter
    Günther Gustav Hannah Hannelore Hannes Hans Harald Hartmut Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helene
    Helga Helmut Henriette Henryk Herbert Hermann Hilde Holger Horst Hubert Hubertus Hugo Ilse Ines Inge Ingeborg Ingrid
    Isabel Jack Jacek Jacob Jacques James Jan Janine Janusz Jarosław Jean Jens Jerzy Jim Joachim Joanna Jochen Joe Johann
    Johanna Johannes John Jonas Jörg Jörn Joschka José Josef Joseph Josep Juan Judith Julian Jürgen Jutta Kai Karin Karl
    Karol Karola Karolina Karsten Kaspar Katarina Katarzyna Katharina Kathrin Katja Katrin Keir Kerstin Klaus Knut
    Krzysztof Kurt Kyriakos Lars Laura Lech Leonhard Liz Lisa Lothar Louis Luis Lucas Luise Lukas Łukasz Lutz Maciej
    Małgorzata Manfred Manuela Marc Marcel Marcin Marco Marcus Mareike Marek Margarete Margot Maria Marianne Marie Mario
    Marion Mariusz Markus Marlene Martin Martina Mateusz Matthias Max Maximilian Melanie Meta Michael Michał Michel
    Michele Mike Mirosław Monika Moritz Nadja Nancy Nicola Nicolas Nicole Niels Nils Norbert Olaf Oliver Oskar Oswald Otto
    Ottmar Patrick Paul Paula Paweł Pedro Peer Peter Petra Philipp Philippe Pierre Piotr Rainer Ralf Ralph Ramona Regina
    Reiner Reinhard Reinhold Renate Ricarda Richard Rishi Robert Robin Roderich Roland Rolf Ronald Rosa Rüdiger Rudolf Rupert
    Ruth Ryszard Sabine Sahra Sandra Saskia Sascha Sebastian Siegfried Siegmar Sigmar Sigrid Silke Silvia Simon Simone
    Sophie Stefanie Steffen Stephan Steve Susanne Svenja Swen Sylvia Thea Theo Theodor Theresa Theresia Thomas Thorsten Tilman
    Tim Timo Tina Tino Tobias Tom Tomasz Torsten Udo Ulf Ulrich Ulrike Ursula Uta Ute Uwe Verena Veronika Volker 
    Walter Waltraud Wanda Werner Wiebke Wilfried Wilhelm Willi Willy Winfried Winston Wojciech Wolf Wolfgang Wolfram
    Xaver Yvonne Zbigniew Zofia Agnieszka Bartosz Bogusław Bronisław Czesław Dariusz Dorota
    Grzegorz Jadwiga Kamil Kazimierz Leszek Magdalena Stanisław Szymon Tadeusz Wacław Wiesław Witold Władysław
    Włodzimierz Zdzisław Aleksander Milan Miloš Václav Petr Jiří Tomáš Zuzana Slavoj Novak Dejan Janez
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
