extension LanguageData {
  static let german = LanguageData(
    hasOrdinalPeriods: true, capitalizesNouns: true,
    [
      .openAbbreviations: """
        a.G a.k.a Abb Abg abgek Abgg Abk abs abz Abzgl abzgl adj Adm Adr adv afrik ahd Akad akad alem Allerh
        Allg allg amer amerik amtl Anh Anl Anm anschl Antw arab Art.Nr asiat Ass.-Prof Assist Aufl Ausf ausf
        Ausg Aussch ausschl Az b.a.w b.R b.w Bankverb bayr Bd Bde Bearb Bem bes Best Betr betr Bev Bez bez Bgm
        Bgmin biol Bisch BLZ brit Bspw bspw bulg Bzgl bzgl Bzw bzw C.P c.t Ca ca Capt cf chem chin Chr christl
        d.h d.i d.s dent Dept ders desgl dgl Dipl Dipl-Ing Dipl.-Ing Dir.-Gen Doz Dr Dr.-Ing Dr.h.c Dr.med Dres dt
        dtsch durchg Durchl Durchschn durchschn dän e.h e.o Ehem ehem ehrenamtl eidg eig eigtl Einf einh
        Einschl einschl Einw em engl Entspr entspr erg Erl erstm Erzb Etg etw europ Ev ev ev.-luth evt Evtl evtl Ew
        Exkl exkl Exz f.d.R Fa fachl Fam Feldw Ferd Flgh fortl Forts Fr Frfr Frhr Friedr Frl frz Füs Geb geb
        Gebr gebr Gefr gegr gek Gem gem geogr germ ges Gesch geschl gesetzl Gest gest gez Gf Gfr Ggf ggf Ggfs ggfs habil
        ggü griech h.c h.M hebr Heinr Hfl Hist hist hl hochd Hochw holl Hon.-Prof Hptfw Hptm Hr Hrn hrsg Hzg i.A
        i.Allg i.B i.d.F i.d.S i.e i.e.S i.G i.H i.H.v i.K i.Kr i.S.d i.S.v i.V.m i.w.S ib ident indogerm Ing
        Inkl inkl Insb insb Insbes insbes Insp ital jap jdm jdn jds Jew jew jmd jmdm jmdn jmds Joh Jos jur jährl
        jüd k.k k.u.k kaiserl kaiserl.-königl Kap.-Lt Kard kath kathol kaufm kelt kgl Kmdr kompl Konv Korv
        Korv.-Kpt Kpt kroat Krs Kto königl landw langj lat Lfd lfd Lt Ludw luth luxemb m.A m.a.B m.a.W m.d.B m.E
        m.M m.W m.w.H m.w.N Maj math Matth mech med mglw Mgr mhd mil Min.Dir Min.Rat MinDir monatl mongol morph
        Mr Mrs Ms Msc Msgr Mt mtl mult myth männl möbl mögl mündl n.F n.J n.m n.st n.v nachm nat naturw neuhd
        nhd niederd niederl nordd norw nr Nrn näml nördl o.a o.B.d.A o.g o.Pr Obb Oblt Obst Obstlt od offiz ostd
        p.A p.Adr P.b.b p.c P.S pers Pfr phil philos phys polit poln preuß priv Priv.-Doz Prof Prof.Dr Proff
        prot Prov Präd Präs psych päd RAin rd Ref Reg reg Reg.Dir Reg.Rat relig Rep rer resp Rev Rud russ röm
        röm.-kath s.a s.d S.E S.H s.t s.v s.w s.Z schles schott schriftl schwed Schwst schwäb serb Sgt
        sign skand slaw slow Sog sog sogen sowjet soz Spez spez spätlat Sr St Stadtr Ste stellv StS stud städt
        Suppl sym synth sächl sächs südd südl tabl techn Tel tgl Theod Theol theol thür trad tschech türk
        U.A.w.g u.A.w.g u.ff u.R u.U u.z u.zw u.Ü Uffz ugs ukr umg ungar ungebr Ungef ungef Univ Univ.-Prof
        unregelm unv unveröff Urspr urspr US-amerik v.a v.D v.d v.g v.H V.i.S.d.P v.l.n.r v.s.g.u v.S.w verantw
        Verf verf verh verm Versch versch verst vet Vgl vgl Vllt vllt vlt Vmtl vmtl Vol vorauss vorl vorm Vors vors
        vs vsl w.z.b.w Wahrsch wahrsch weibl Wg wg Wilh wirtsch wirtschaftl wiss wissensch wstl Wwe wöchentl
        württ z.B z.H.v z.Hd Z.i z.K z.S z.v z.Z z.Zt zeitgen Ziff zool zul Zus zus zuz zw zykl Zz zz Zzgl zzgl
        Zzt zzt öffentl ökol ökon österr Übers übers überw
      """,
      .closingAbbreviations: """
        a.a.O a.D a.d a.d.Donau a.d.Isar a.d.L a.d.Oder a.d.Ruhr a.d.Saale a.Inn a.M a.N a.O a.Rh a.S al
        Anm.d.Red B.A B.Sc Bhf Bst Cie Co Co.KG Corp d.Gr d.Hg d.J d.M d.O d.R d.Red d.Res d.Verf d.Ä d.Übers
        dto Dtzd ebd e.G e.K e.Kfm e.Kfr e.V eG et.al Etc etc f ff fortges g.U gegenüb ggüb Hbf Hg Hrsg i.Br i.d.Opf
        i.d.R i.E i.L i.O i.P i.Pr i.R i.T i.Ts i.V i.Vogtl i.W i.Ü Inc Inh j.L Jahrh Jh Jhd Jhdt jr jun Kfm Kl
        l.J LL.M Ltd M.A m.b.H M.Sc m.ü.M Mill Min Mio Mrd MwSt Mwst n.a n.b n.Br n.C n.Chr N.N n.n n.u.Z Nachf
        o.A o.B o.Dgl o.dgl o.J o.k o.N o.O o.P o.T o.V o.w.N o.Ä o.ä p.a p.m p.P p.r.n Pck Pfd Ph.D Pkg Pkt Pl
        Plz qm R.I.P s.Br s.g s.o s.S s.u Sek sen Sing Stck Std Stk str Tg tlw Tsd u.A u.a u.a.m u.a.w u.co u.d.M u.dgl
        u.dgl.m u.E u.s.f u.s.w u.v.a u.v.a.m u.v.m u.Z u.Ä u.ä u.ä.m ult usf USt Usw usw v.C v.Chr v.d.H
        v.d.Höhe v.J v.o v.u v.u.Z Verl vH w.b w.L w.o z.D z.H z.T Ztr ö.L ü.A ü.d.M ü.M ü.NN
      """,
      .numberAbbreviations: """
      Abb Abs Abschn Abt Akz Anl Anm Art Art.-Nr Aufl Az Bd Bde Best.-Nr Bl Bst Buchst ca Ch Fax Fig Fn Fol
      Fußn Gl Hausnr Hs Inv.-Nr Jg Kap Kat.-Nr Kl Kto.-Nr Ldg Lfg Lit lit Max max Min min Mind mind Mob Nr Nrn Nrs Pos Postf Rdn
      Rdnr Rn Rspr Rz S Sch Sek Sp Str Tab Taf Teilbd Tel Tit Tz Urk Vers Vol Win Z Zi Ziff Zl Zn
      """,
      .months: """
        Apr April Aug August December Dez Dezember Feb Feber Febr Februar February Jan Januar January Jul Julei
        Juli July Jun June Juni Juno Jän Jänner Mai March Mrz Mär März Nov November October Okt Oktober Sep Sept
        September
      """,
      .ordinalLeads: """
      Ab ab als Am am an ans aufs beiden Beim beim bereits Bis bis Das das dasselbe dein deine deinem deinen
      deiner Dem dem Den den Der der deren derselbe Des des dessen Di Die die Dienstag dieselbe diesem diesen
      dieser dieses diesjährige diesjährigen Do Donnerstag dritten Ein ein Eine eine einem einen einer eines
      ersten euer eure eurem euren eurer Fr Freitag Gegen gegen gestrigen heutigen ihr ihre ihrem ihren ihrer
      ihres Im im ins Jede jede jedem jeden Jeder jeder Jedes jedes jeglichen kein keine keinem keinen keiner
      kommenden letzten manche manchem manchen mein meine meinem meinen meiner Mi Mittwoch Mo Montag morgigen
      nach nunmehr nächsten oder Pünktlich Sa Samstag sein seine seinem seinen seiner seines Seit seit selben
      So Sonnabend Sonntag sowie um und unser unsere unserem unseren unserer vergangenen Vom vom vor vorm
      welche welchem welchen welcher welches Zum zum Zur zur zweiten Zwischen zwischen
      """,
      .numberedNouns: """
        Abb Abbildung Abs Absatz Abschnitt Akt Akte Alter Altersgruppe Android Anhang Anlage Anmerkung Apollo
        Ariane Art Artikel auf Aufgabe Autobahn Bahnsteig Band Bd Beispiel Bild Blatt Block Buch Buchstabe
        Bundesstraße Bus ca circa Code Debian Dollar Ebene Etage etwa Euro exakt Fall fast Fn Folge Formel Frage
        Fußnote Gate gleich Gleichung Gleis Grad Gruppe Größe Haus Hausnummer Heft Hepatitis höchstens iOS Jahr
        Jahre Jahren Jahres Jahrgang Kanal Kap Kapitel Karte Kategorie Kennzahl Klasse knapp Landesstraße
        Lektion Level Linie Los macOS mal maximal mindestens minimal minus mit Modell nahezu Nr Nummer Nummern
        Paragraf Paragraph Parzelle Phase Plan Platz plus Pos Position Postleitzahl Prozent Punkt Randnummer
        Rang Raum Rn S Schritt Seite Seiten Sektor Serie Sojus Spalte Staffel Stand Startnummer Straßenbahn
        Stufe Szene Tab Tabelle Tafel Tarif Team Teil Temperatur Terminal Test Tisch Tram Typ Ubuntu Uhr unter
        Variante Vers Version Vitamin von Wert Win Windows Zeile Zelle Ziffer Zimmer zirka Zone § §§ über Übung
      """,
      .ordinalNouns: """
      Advent Akt Amtszeit Armee Arrondissement Auflage Ausbaustufe Ausgabe Band Bataillon Bezirk Breitengrad
      Brigade Bundeskanzler Bundesliga Bundespräsident Bundestag Bundestages Bundestags Bundesversammlung
      Division Durchgang Dynastie Entwurf Etage Etappe Festspiele Filmfestspiele Geburtstag Geburtstages
      Geburtstags Generation Geschoss Gipfel Grad Grades Halbjahr Hochzeitstag Infanterie-Division
      Infanteriedivision Internationale Jahr Jahres Jahrestag Jahrestages Jahrestags Jahrhundert Jahrhunderte
      Jahrhunderts Jahrtausend Jahrtausends Jh Jhd Jhdt Kammer Kanzler Kapitel Kapitels Klasse Klässler
      Konferenz Kongress Kongresses Konzil Korps Kreuzzug Lauf Lebensjahr Lebensjahres Lebensmonat
      Legislaturperiode Lesung Liga Längengrad Mal Male Minderheit Minute Minuten Mitglied Mitgliedes
      Mitglieds Mitgliedstaat Monat Monats Obergeschoss Olympischen Ordnung Panzer-Division Panzerdivision
      Parteitag Parteitages Person Platz Platzierung Position Präsident Präsidenten Präsidentin Psalm Quartal
      Quartals Rang Regiment Reich Rennen Republik Runde Saison Satz Schuljahr Schulstufe Sekunde Semester
      Senat Sieg Sinfonie Sitzung Sonate Sonntag Spiel Spielminute Spielminuten Spieltag Spieltages Spieltags
      Spielzeit Staffel Stock Stockwerk Strafsenat Stunde Symphonie Tag Tage Tages Tagung Teil Titel Todestag
      Todestages Tor Trimester Untergeschoss US-Präsident Vers Versuch Wahlperiode Weltkrieg Weltkrieges
      Weltkriegs Woche Wochen Zivilsenat Änderungsgesetz
      """,
      .starters: """
        Ab Abends Aber Abgesehen Acht Alle Allein Allem Allen Allenfalls Allerdings Alles Als Alsbald Alsdann
        Also Am An Anbei Andere Anderenfalls Andererseits Andernfalls Anders Anfang Anfangs Angesichts Anhand
        Anscheinend Anschließend Ansonsten Anstatt Anstelle Auch Auf Aufgrund Aus Außer Außerdem Bald
        Bedauerlicherweise Bei Beide Beides Beim Beispielsweise Bekanntlich Bereits Besonders Bevor Bezüglich
        Bin Binnen Bis Bisher Bislang Bist Bitte Bleib Bleibt Blieb Bloß Brachte Braucht Bring Bringt Da Dabei
        Dadurch Dafür Dagegen Daher Dahinter Damals Damit Danach Daneben Dank Dann Daran Darauf Daraufhin Daraus
        Darf Darfst Darin Darum Darunter Darüber Darüberhinaus Das Dasjenige Dass Dasselbe Dauert Davon Davor
        Dazu Dazwischen Daß Dein Deine Dem Dementsprechend Demgegenüber Demgemäß Demnach Demnächst Demzufolge
        Den Denen Denk Denkt Denn Dennoch Der Derartige Deren Dergleichen Derjenige Derselbe Derweil Derzeit Des
        Desgleichen Deshalb Dessen Desto Deswegen Dich Die Diejenige Diejenigen Dies Diese Dieselbe Dieselben
        Diesem Diesen Dieser Dieses Diesmal Dir Doch Dort Dorthin Draußen Drei Dreimal Drittens Du Durch
        Durchaus Durfte Dürfen Dürfte Dürften Eben Ebenda Ebendort Ebenfalls Ebenso Ebensowenig Ehe Ehemals Eher
        Eigentlich Ein Eine Einem Einen Einer Einerseits Eines Einfach Einige Einigen Einiges Einmal Eins
        Einschließlich Einst Einzelne Einzig Elf Endlich Entlang Entsprechend Entweder Er Erfreulicherweise
        Erneut Erst Erstens Ersteres Erstmals Es Etliche Etwa Etwas Euch Euer Eure Falls Fand Fast Ferner Findet
        Folglich Folgt Fortan Frag Fragt Freilich Früher Führt Fünf Für Gab Ganz Gar Gegebenenfalls Gegen
        Gegenüber Geh Geht Gemäß Genau Genauso Genug Gerade Gern Gerne Gestern Gewiss Gib Gibt Gilt Ging Gleich
        Gleichzeitig Glücklicherweise Gut Haben Habt Half Hallo Hast Hat Hatte Hatten Heißt Heute Heutzutage
        Hier Hierbei Hierfür Hiermit Hierzu Hieß Hilft Hingegen Hinter Hinzu Hoffentlich Hol Hunderte Hätte
        Hätten Höchstens Hör Hört Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Im Immer Immerhin In Indem
        Indessen Infolge Infolgedessen Inmitten Innerhalb Ins Insbesondere Insgesamt Insofern Insoweit Inwieweit
        Inzwischen Irgendwann Irgendwie Irgendwo Ist Ja Jahrelang Jawohl Je Jede Jedenfalls Jeder Jederzeit
        Jedes Jedoch Jemals Jemand Jene Jener Jenes Jenseits Jetzt Kam Kamen Kann Kannst Kaum Kein Keine Keinem
        Keinen Keiner Keinesfalls Keineswegs Komm Kommt Konnte Kurz Können Könnt Könnte Könnten Lange Langsam
        Lass Lasst Laut Leider Letztlich Liegt Lies Ließ Läuft Mach Macht Mag Man Manche Manchem Mancher
        Manchmal Mehr Mehrere Mein Meine Meinem Meinen Meiner Meines Meist Meistens Melde Meldet Mindestens Mir
        Mit Mithin Mittags Mitten Mittlerweile Mitunter Morgen Morgens Muss Musste Mussten Muß Möchte Mögen
        Möglicherweise Müssen Müsste Müssten Nach Nachdem Nachher Nachts Nahezu Nahm Nanu Natürlich Neben
        Nebenbei Nehmt Nein Nenne Neuerdings Neun Nicht Nichts Nie Niemals Niemand Nimm Nimmt Nirgends Noch
        Nochmals Normalerweise Nun Nunmehr Nur Nächste Nämlich Ob Oben Obendrein Obgleich Obschon Obwohl Oder
        Offenbar Oft Oftmals Ohne Ohnehin Okay Plötzlich Prompt Ruf Ruft Rund Sag Sagt Sah Saß Schade Schau
        Schaut Scheinbar Schick Schließlich Schon Schreib Schreibt Sechs Sehr Sei Seid Seien Sein Seine Seinem
        Seinen Seiner Seinerseits Seines Seit Seitdem Seither Selbst Selbstverständlich Selten Seltsamerweise
        Sicher Sie Sieben Sieh Siehe Sind So Sobald Soeben Sofern Sofort Sogar Solange Solch Solche Soll Sollen
        Sollt Sollte Sollten Somit Sondern Sonst Soviel Soweit Sowie Sowohl Sprach Später Standen Starb Statt
        Stattdessen Steht Stell Stellt Stets Such Sämtliche Tatsächlich Tausende Teils Teilweise Traf Trag
        Trifft Trotz Trotzdem Tut Um Umgekehrt Und Ungeachtet Ungefähr Unlängst Unser Unsere Unserem Unseren
        Unseres Unten Unter Unterdessen Unweit Verdient Vergiss Vermutlich Vgl Viel Viele Vielen Vielleicht
        Vielmehr Vier Vollkommen Vom Von Vor Vorausgesetzt Vorerst Vorgestern Vorher Vorhin Vorläufig Vormittags
        Vorsichtshalber Wann War Waren Warst Warte Wartet Warum Was Weder Wegen Weil Weit Weiter Weitere
        Weiterhin Weiters Weiß Welch Welche Welcher Welches Wem Wen Wenig Wenige Wenigen Wenigstens Wenn
        Wenngleich Wer Werde Werden Weshalb Wessen Weswegen Wie Wieder Wiederum Wieso Wieviel Wieviele Will
        Willst Wir Wird Wirklich Wirst Wo Wobei Wodurch Wofür Woher Wohin Wohingegen Wohl Wollen Wollte Wollten
        Womit Womöglich Wonach Woran Worauf Woraufhin Woraus Worüber Wovon Wozu Wurde Wurden Wusste Während Wäre
        Wären Würde Würden Zahlreiche Zehn Zeigt Zeitgleich Zeitweise Zog Zu Zuallererst Zudem Zuerst Zufolge
        Zugegeben Zugleich Zuguterletzt Zuletzt Zum Zumal Zumeist Zumindest Zunächst Zur Zusammen Zusätzlich
        Zuvor Zwar Zwei Zweimal Zweitens Zwischen Zwischenzeitlich Zwölf Über Überall Überdies Überhaupt
        Übrigens
      """,
      .wholeWords: """
      Brr brr cl cm dB dl dm g GB GHz Grr grr GW GWh h hl Hm hm Hmm hmm hPa Hz kB kcal kg kHz kJ km kW kWh l
      lfm m MB mg Mh mh Mhm mhm MHz ml mm MW MWh nm Pf Pff pff Pfff Psst psst Pst pst qm t TB Tss tss
      """,
      .namesWithMark: """
      Jeopardy Joomla Oklahoma Wham Yahoo
      """,
    ])
}
