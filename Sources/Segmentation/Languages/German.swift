extension LanguageData {
  static let german = LanguageData(
    openAbbreviations: """
      Abb Abg Abgg Abt abz abzgl Adm Adr allg Anh Anm Aufl Ausg ausschl b.w Bd Bde Bearb Best Betr betr Bev Bhf Bspw
      bspw bzgl Bzw bzw Ca ca cf D.h d.h d.i ders desgl dgl Dipl Doz Dr Dres durchschn ebd ehem eig eigtl einschl
      entspr erg Erl Ev ev evt evtl exkl Fa Feldw Forts Fr Frhr Frl frz Geb geb Gefr gegr gem Ges ges gest gez Gf Gfr
      Ggf ggf ggfs ggü griech h.c Hbf Hl hl Hptm Hr Hrn Hrsg hrsg Hzg i.A i.Allg i.B i.Br i.d.F i.e.S i.H i.H.v i.S.d
      i.S.v i.V.m i.w.S i.Ü ib ident Ing inkl insb insbes Insp jap jew jmd jur Kap kath kaufm kgl Kl Kmdr Konv Korv
      Kpt lfd m.a.W m.E m.W Maj mglw MinDir Mr Mrs Ms Msgr Mt mtl möbl mögl mündl n.J norw Nr nr Nrn näml nördl O.g
      o.g Obb Oblt Obst p.A Pfr phil Pkt Prof Proff Prov rd rer resp russ röm s.a S.o s.o S.u s.u schles schriftl
      schwed Sek Sog sog soz spez St Ste Stellv stellv StS sym sächs südl techn Tel tgl Theol u.dgl u.U u.z Uffz ungar
      ungef Univ urspr V.a v.a v.d v.H V.i.S.d.P v.l.n.r verh versch verst Vgl vgl vllt vlt vmtl Vol vorl vorm Vors Vs
      vs vsl wahrsch wirtsch wiss wstl Z.B z.B z.b z.Hd Z.T z.T z.Z z.Zt zB Ziff zool zul zuz zw zz Zzgl zzgl zzt
      öffentl österr
      """,
    closingAbbreviations: """
      a.a.O A.D a.D a.d.L a.M a.N a.O a.Rh Bhf Bst Cie Co Co.KG Corp d.Gr d.J d.M d.O d.R d.Res d.Ä e.K e.V Etc etc f
      ff g.U ggüb h i.d.R i.L i.P i.R i.T i.V Inc j.L Jahrh Jh Jhd Jhdt Jr jr jun Kfm kg km l.J lfm Ltd m.b.H Mia Mill
      Mio Mrd N.Chr n.Chr N.N n.u.Z o.B o.Dgl o.dgl o.J o.k o.O o.Ä o.ä p.a p.m p.P p.r.n P.S Pl Plz Pos qm R.I.P s.g
      s.S Sek Sen sen Sing Stck Std Stk Str str tlw Tsd u.A u.a u.a.m u.E u.s.w u.v.a u.v.a.m u.v.m u.Z u.Ä u.ä ult
      usf Usw usw V.Chr v.Chr v.J v.u.Z Verl vH w.o z.D z.H Ztr
      """,
    numberAbbreviations: """
      Abb Abs Anl Anm Art Bd Bde Fig Hbf Kap Nr Nrn Par Pos Rd Rn Rz S Sp Tab Tel Vol Z Ziff
      """,
    hasOrdinalPeriods: true,
    months: """
      Apr April Aug August Dez Dezember Feb Feber Febr Februar Jan Januar Jul Julei Juli Jun Juni Juno Jän Jänner Mai
      Mrz Mär März Nov November Okt Oktober Sep Sept September
      """,
    ordinalLeads: """
      - / Ab ab als Am am an ans aufs Beim beim Bis bis bis- Das das dein deine deinem deinen deiner Dem dem Den den
      Der der deren Des des dessen Di Di. Di., Die die Dienstag Dienstag, diesem diesen dieser dieses Do Do. Do.,
      Donnerstag Donnerstag, Ein ein Eine eine einem einen einer eines ersten euer eure eurem euren eurer Fr Fr. Fr.,
      Freitag Freitag, Gegen gegen genau ihr ihre ihrem ihren ihrer ihres Im im ins Jede jede jedem jeden Jeder jeder
      Jedes jedes kein keine keinem keinen keiner kommenden letzten mein meine meinem meinen meiner Mi Mi. Mi.,
      Mittwoch Mittwoch, Mo Mo. Mo., Montag Montag, nach nächsten oder Pünktlich rund Sa Sa. Sa., Samstag Samstag,
      sein seine seinem seinen seiner seines Seit seit So So. So., Sonnabend Sonnabend, Sonntag Sonntag, sowie um und
      unser unsere unserem unseren unserer vergangenen Vom vom vor vorm Zum zum Zur zur Zwischen zwischen – —
      """,
    numberedNouns: """
      Abb. Abbildung Abs. Absatz Abschnitt Anhang Anlage Art. Artikel auf Band Bd. Block ca. circa Dollar etwa Euro
      fast Gleis Grad Hausnummer höchstens insgesamt Jahr Jahre Jahren Jahres Kap. Kapitel Klasse Linie mindestens mit
      Nr. Nummer Nummern nur Paragraf Paragraph Platz Prozent Punkt Rang Raum S. Seite Seiten Spalte Startnummer Tab.
      Tabelle Teil Typ Uhr unter Version von Win Windows Zeile Ziffer Zimmer § §§ über
      """,
    ordinalNouns: """
      Advent Akt Armee Arrondissement Auflage Ausgabe Band Bataillon Bezirk Breitengrad Brigade Bundestag Bundestages
      Bundestags Bundesversammlung Division Dynastie Etage Etappe Geburtstag Geburtstages Geburtstags Generation
      Gipfel Grad Grades Halbjahr Hochzeitstag Infanteriedivision Internationale Jahr Jahres Jahrestag Jahrestages
      Jahrhundert Jahrhunderte Jahrhunderts Jahrtausend Jahrtausends Jh Jh. Jhd Jhdt Kanzler Kapitel Klasse Konferenz
      Kongress Konzil Korps Lauf Lebensjahr Lebensjahres Legislaturperiode Längengrad Mal Male Minute Minuten Mitglied
      Mitgliedes Mitglieds Mitgliedstaat Monat Monats Ordnung Panzerdivision Parteitag Parteitages Person Platz
      Präsident Präsidenten Quartal Quartals Rang Regiment Reich Rennen Republik Runde Saison Satz Sekunde Sieg
      Sitzung Sonntag Spiel Spieltag Spieltages Spieltags Stock Stockwerk Stunde Tag Tage Tages Tagung Teil Titel
      Todestag Todestages Tor Wahlperiode Weltkrieg Weltkrieges Weltkriegs Woche Wochen Änderungsgesetz
      """,
    starters: """
      Ab Abends Aber Abgesehen Acht Alle Allein Allerdings Alles Als Also Am An Andere Andererseits Anders Anfang
      Angesichts Anschließend Anstatt Anstelle Auch Auf Aufgrund Aus Außer Außerdem Bald Bei Beide Beides Beim
      Beispielsweise Bereits Besonders Bis Bisher Bislang Bitte Bloß Da Dabei Dadurch Dafür Dagegen Daher Dahinter
      Damals Damit Danach Daneben Dank Dann Daran Darauf Daraufhin Daraus Darf Darin Darum Darunter Darüber Das Dass
      Dasselbe Davon Davor Dazu Dazwischen Daß Dein Deine Dem Demnach Demnächst Den Denen Denn Dennoch Der Derartige
      Deren Derselbe Derzeit Des Deshalb Dessen Desto Deswegen Dich Die Dies Diese Dieselbe Diesem Diesen Dieser
      Dieses Diesmal Dir Doch Dort Dorthin Draußen Drei Drittens Du Durch Durfte Dürfen Ebenda Ebendort Ebenfalls
      Ebenso Ehe Eigentlich Ein Eine Einem Einen Einer Einerseits Eines Einfach Einige Einiges Einmal Einst Elf
      Endlich Entlang Entsprechend Entweder Er Erst Erstens Erstmals Es Etwa Etwas Euch Euer Eure Falls Fast Ferner
      Folglich Frau Freilich Früher Fünf Für Ganz Gar Gegebenenfalls Gegen Gegenüber Genau Gerade Gern Gerne Gestern
      Gewiss Gibt Gleich Gleichzeitig Gut Haben Habt Hallo Hat Hatte Hatten Herr Heute Hier Hierbei Hierfür Hiermit
      Hierzu Hingegen Hinter Hinzu Hunderte Hätte Hätten Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Im Immer
      Immerhin In Indem Indessen Infolge Infolgedessen Inmitten Innerhalb Ins Insbesondere Insgesamt Insofern
      Inwieweit Inzwischen Irgendwann Ist Ja Je Jede Jedenfalls Jeder Jedes Jedoch Jemand Jene Jener Jenes Jetzt Kam
      Kamen Kann Kannst Kaum Kein Keine Keiner Keinesfalls Keineswegs Konnte Kurz Können Könnte Lange Langsam Laut
      Leider Letztlich Mag Man Manche Mancher Manchmal Mehr Mehrere Mein Meine Meinem Meinen Meiner Meist Meistens
      Mindestens Mir Mit Mitten Mittlerweile Morgen Muss Möchte Mögen Möglicherweise Müssen Nach Nachdem Nachher
      Nahezu Natürlich Neben Nein Neun Nicht Nichts Nie Niemals Niemand Nirgends Noch Normalerweise Nun Nur Nächste
      Nämlich Ob Obgleich Obwohl Oder Offenbar Oft Oftmals Ohne Plötzlich Schließlich Schon Sechs Sehr Sei Seid Seien
      Sein Seine Seinem Seinen Seiner Seines Seit Seitdem Seither Selbst Selten Sicher Sie Sieben Siehe Sind So Sobald
      Sofern Sofort Sogar Solange Solch Solche Soll Sollen Sollte Sollten Somit Sondern Sonst Soviel Sowie Sowohl
      Später Statt Stattdessen Stets Sämtliche Tatsächlich Tausende Teils Teilweise Trotz Trotzdem Um Umgekehrt Und
      Ungefähr Unser Unsere Unserem Unseren Unter Unterdessen Vgl Viel Viele Vielen Vielleicht Vielmehr Vier Vom Von
      Vor Vorher Wann War Waren Warum Was Weder Wegen Weil Weit Weiter Weitere Weiterhin Welche Welcher Welches Wem
      Wen Wenige Wenigstens Wenn Wer Werde Werden Weshalb Wessen Wie Wieder Wiederum Wieso Wieviel Will Wir Wird Wo
      Wobei Wodurch Wofür Woher Wohin Wohl Wollen Wollte Womit Woran Worauf Worüber Wovon Wozu Wurde Wurden Während
      Würde Würden Zahlreiche Zehn Zu Zudem Zuerst Zufolge Zuletzt Zum Zumindest Zunächst Zur Zuvor Zwar Zwei Zweitens
      Zwischen Zwischenzeitlich Zwölf Über Überall Überdies Überhaupt Übrigens
      """)
}
