extension LanguageData {
  static let english = LanguageData(
    [
      .openAbbreviations: """
        abbr acad acct Adj Adm adv aka Ald Amb Approx approx Appx Assoc Asst Attn attn Atty Atty.Gen Avg avg
        biol bk Brig Brig.Gen Bro c Ca ca Capt Cdr cert Cf cf chap Chmn circ cit Cmdr Col Comdr concl cont contd
        Cpl Cpt decl Dep dept Det Dir diss Dr Drs e.g ed eds eg encl eng Eq Eqs equiv esp est exc excl Exec fig
        figs fl Fr Ft Gen Gen-Lt geog geol geom Gov gov Govs govt Hon Hrsg i.e i.q Id id ie illus Incl incl indef Insp
        intl introl ital jnl juris Lt Lt-Gen Lt.Cmdr Lt.Col Lt.Gen Lt.Gov Maj Maj.Gen masc Messrs mfr Mgr mgr
        Misc misc Mlle MM Mme Mmes Mons Mr Mrs Ms Msgr Msgt mss Mt Mx naut neut nom Nos Nr Ofc op orig p.p P.S
        para Pfc Ph pp prelim Pres Prof Profs pron Prov prov PS pseud publ PVT Pvt qtd qty Ref Refs Rep repr
        Reps req Resp resp rev Rev.Dr Revd rhet rpt Rt.Hon s.v Sec sect Secy Sen Sens Sfc Sgt sgt Spc sq Sra
        Srta Ssgt Ste subj superl suppl Supt surg syn tel theol theor Treas trig univ v Ven viz vocab Vol vol
        vols Vs vs
      """,
      .closingAbbreviations: """
        A.D a.k.a A.M a.m al Ala Ariz Ark Assn Ave ave B.A B.C B.C.E B.Sc B.V Bancorp Bhd Bldg Bldgs Blvd blvd
        Bros C.E Calif Cir Co co Colo Conn Corp Cos Cres Ct Ctr D.C D.D.S D.Phil D.V.M Dak Dist Div E.T E.U Ed.D
        Esq et.al f ff Fla Hts Hwy Ibid ibid Inc Int'l J.D Jct Jr Kan Ky L.A L.L.C L.P La LL.B LL.M LLC LLP Ltd
        ltd M.A M.B.A M.D M.Sc Md Mfg Mich Minn Mo Mont N.B N.C N.D n.d N.H N.J N.M N.O N.S.W N.V N.W N.Y N.Y.C
        N.Z Neb Nev Okla Ont Ore P.M p.m P.O P.R Penn Ph.D Pk Pkwy Pl PLC Plc pm Pte Pty Que R.A R.I.P R.N R.R
        R.S.V.P Rd rd S.A S.C S.D S.E S.W Soc Sq Sr St st Tenn Tex Tpk U.A.E U.K U.N U.S U.S.A U.S.A.F U.S.C
        U.S.S.R Univ V.P Va Vt W.Va Wash Wis Wyo
      """,
      .enumerationEnds: """
        Apr Aug Dec doz ect Etc etc Feb Fri ft gal hr hrs Jan Jul Jun lb lbs Mar max min mins Mon mph Nov Oct oz
        pc pcs pkg pt qt Sat sec secs Sep Sept Sun tbs tbsp Thu Thur Thurs tsp Tue Tues Wed Weds yd yr yrs
      """,
      .numberAbbreviations: """
      Art art Ch ch Cl cl Col col Ed ed Eq eq Ext ext Fig fig Figs figs Fn fn fol ll max min n nn No no Nos
      nos Nr nr N° Op op p par para paras pars Pl pl pp Pt pt pts qq Reg Rm rm s Sec sec Sect sect ss subs Tit
      tit v Ver ver Vol vol Vols vols vv
      """,
      .months: """
      Apr April Aug August Dec December Feb February Jan January Jul July Jun June Mar March May Nov November
      Oct October Sep Sept September
      """,
      .numberedNouns: """
      Act act Appendix appendix Article article Block block Category category Channel channel Chapter chapter
      Class class Day day Exhibit exhibit Figure figure Gate gate Grade grade Group group Hepatitis hepatitis
      Level level Model model No. Number number Page page pages Part part percent Phase phase Plan plan
      Platform platform Room room Route route Scene scene Schedule schedule Section section Stage stage Step
      step Table table Type type Version version Vitamin vitamin Week week year years
      """,
      .starters: """
        A About Above According Add After Afterward Afterwards Again Against Ah All Almost Already Alright Also
        Although Altogether Always Am Among An And Another Any Anyhow Anyone Anyway Apart Are Aren't As Aside
        Assuming At Back Basically Be Because Been Before Behind Being Below Besides Between Both But By Came
        Can Can't Certainly Clearly Consequently Considering Could Couldn't Currently Despite Did Didn't Do Does
        Doesn't Don't During Each Earlier Either Else Elsewhere Especially Essentially Even Eventually Ever
        Every Everyone Everything Evidently Few Finally First Firstly Following For Former Fortunately Frankly
        From Further Furthermore Generally Given Got Had Has Have Having He He'll He's Hello Hence Henceforth
        Her Here Here's Herein Hers Herself Hey Hi Himself His Honestly Hopefully How How's However I I'd I'll
        I'm I've If Importantly In Indeed Initially Inside Instead Interestingly Into Is Isn't It It'll It's Its
        Just Last Later Least Less Let Let's Like Likewise Literally Luckily Many Maybe Me Meanwhile More Moreover
        Most Much Must My Myself Namely Naturally Nearly Neither Never Nevertheless Next No Nobody None
        Nonetheless Nor Normally Not Notably Nothing Notwithstanding Now Nowadays Obviously Occasionally Of Off
        Often Oh Ok Okay On Once One Only Or Other Others Otherwise Ought Our Ours Out Over Overall Overnight
        Particularly Perhaps Please Presumably Previously Probably Quite Rarely Rather Really Recently Regarding
        Regardless Sadly Same Second Secondly See Seemingly Seldom Several Shall She She'll She's Should
        Shouldn't Similarly Simply Since So Some Someone Something Sometimes Soon Sorry Specifically Still
        Subsequently Such Suddenly Surely Surprisingly Than Thank Thanks That That's The Their Theirs Them Then
        There There'll There're There's Thereafter Thereby Therefore These They They'd They'll They're They've
        Third Thirdly This Those Though Three Through Throughout Thus To Today Together Tomorrow Too Toward Two
        Typically Ultimately Under Unfortunately Unless Unlike Until Up Upon Us Usually Very Was Wasn't We We'd
        We'll We're We've Well Went Were What What'll What's Whatever When Whenever Where Where's Whereas
        Wherever Whether Which Whichever While Who Who'd Who's Whoever Whom Whose Why Will With Within Without
        Won't Would Wouldn't Wow Yeah Yep Yes Yesterday Yet You You'd You'll You're You've Your Yours
      """,
      .wholeWords: """
      Brr brr cm dB g GB GHz Grr grr GW GWh Hm hm Hmm hmm Hz I i kB kg kHz km kW kWh l m MB mg MHz ml Mm mm
      Mmm mmm mph MW MWh n nm nth Pff pff Pls pls Psst psst r Shh shh Shhh TB Thx thx Tsk tsk u y
      """,
      .namesWithMark: """
      Jeopardy Joomla Mamma Oklahoma Wham Yahoo
      """,
    ])
}
