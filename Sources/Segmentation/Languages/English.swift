extension LanguageData {
  static let english = LanguageData(
    openAbbreviations: """
      Adm Ald Amb Approx approx Assoc Asst Atty avg Brig Brig.Gen Bro ca Capt Cdr Cf cf Chap chap Cmdr Col Cpl Cpt
      Dept dept Det Dist Dr Drs E.g e.g Eds eds eg Eq Eqs esp Est est Exec Fig fig Figs figs Fri Ft Gen Gen-Lt Gov
      Govs Hon Hrsg I.e i.e ie Incl incl Insp Lt Lt-Gen Lt.Col Lt.Gen Lt.Gov Maj Maj.Gen max Messrs Mgr Mlle Mme Mr
      Mrs Ms Msgr Mt Mx Nos Nr para Ph Phil Pp pp Pres Prof Profs Pvt Ref Refs Rep repr Reps resp Rev rev Revd Sec
      Sect sect Sen Sens Sgt St Ste Supt Tel tel Thur Thurs Trans trans Tues Univ univ v viz Vol vol Vols vols Vs vs
      """,
    closingAbbreviations: """
      A.D a.k.a A.M a.m al Ala Ariz Ark Ave B.A B.C B.C.E B.Sc B.V Bldg Blvd Bros C.E Calif Co Colo Conn Corp Cos D.C
      E.U Esq et.al Etc etc Fla GmbH hr hrs Hwy Ibid ibid Inc J.D Jr Kan Ky L.A L.L.C La lbs LL.B LL.M LLC Ltd M.A
      M.B.A M.D M.Sc Md Mich Minn mins Mo Mont mph N.B n.d N.J N.V N.Y Neb Nev Okla oz P.M p.m P.O P.S Ph.D PLC Plc pm
      R.I.P R.N Rd S.A sec secs Sr Tenn U.K U.N U.S U.S.A U.S.S.R Va Wis yd
      """,
    numberAbbreviations: """
      Art art Ch ch Ed ed Fig fig No no Nos nos p pp Sect sect Vol vol
      """,
    months: """
      Apr April Aug August Dec December Feb February Jan January Jul July Jun June Mar March May Nov November Oct
      October Sep Sept September
      """,
    numberedNouns: """
      Article article Chapter chapter Class class Figure figure No. Number number Page page pages percent Room room
      Section section Table table Type type Version version year years
      """,
    starters: """
      A About Above According After Afterwards Again Against All Almost Already Also Although Always Am Among An And
      Another Any Anyone Anyway Apart Are As At Back Be Because Been Before Behind Being Below Besides Between Both
      But By Can Could Despite Did Do Does During Each Earlier Either Even Eventually Ever Every Everyone Everything
      Few Finally First Following For Former From Further Furthermore Given Had Has Have Having He Hence Her Here Hers
      His How However I I'd I'll I'm I've If In Indeed Initially Inside Instead Into Is It It's Its Just Last Later
      Least Less Let Like Many Maybe Me Meanwhile More Moreover Most Much My Nearly Neither Never Nevertheless Next No
      Nobody None Nor Not Nothing Now Of Off Often On Once One Only Or Other Others Otherwise Our Out Over Overall
      Perhaps Please Previously Rather Recently Second See Several She Should Similarly Since So Some Someone
      Something Sometimes Soon Still Such Suddenly Than That That's The Their Them Then There There's Therefore These
      They They're Third This Those Though Three Through Throughout Thus To Today Together Tomorrow Too Toward Two
      Under Unfortunately Unless Unlike Until Up Upon Us Very Was We We're We've Well Were What What's When Whenever
      Where Whereas Whether Which While Who Whoever Whose Why Will With Within Without Would Yes Yesterday Yet You
      You're You've Your
      """)
}
