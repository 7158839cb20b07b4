/// The elements of XLIFF 2.1 and its modules (OASIS standard, 13 February 2018).
enum XLIFF2Schema {
  static let rules = ElementRules.table(
    """
    xliff | version!=version srcLang!=language trgLang=language xml:space=space ~ | file+
    file | id!=nmtoken canResegment=yesNo original translate=yesNo srcDir=direction trgDir=direction xml:space=space ~ | skeleton? ~* notes? unit/group+
    skeleton | href | # ~*
    group | id!=nmtoken name canResegment=yesNo translate=yesNo srcDir=direction trgDir=direction type=prefixed xml:space=space ~ | ~* notes? unit/group*
    unit | id!=nmtoken name canResegment=yesNo translate=yesNo srcDir=direction trgDir=direction type=prefixed xml:space=space ~ | ~* notes? originalData? segment/ignorable+
    segment | id=nmtoken canResegment=yesNo state=state subState=prefixed | source target?
    ignorable | id=nmtoken | source target?
    notes | | note+
    note | id=nmtoken appliesTo=side category priority=priority ~ | #
    originalData | | data+
    data | id!=nmtoken dir=direction xml:space=space | # cp*
    source | xml:lang xml:space=space | # \(inline)
    target | xml:lang xml:space=space order=order | # \(inline)
    cp | hex!=hexadecimal |
    ph | id!=nmtoken canCopy=yesNo canDelete=yesNo canReorder=reorder copyOf=nmtoken disp equiv dataRef=nmtoken subFlows=tokens subType=prefixed type=codeType ~fs ~slr |
    pc | id!=nmtoken canCopy=yesNo canDelete=yesNo canOverlap=yesNo canReorder=reorder copyOf=nmtoken dispEnd dispStart equivEnd equivStart dataRefEnd=nmtoken dataRefStart=nmtoken subFlowsEnd=tokens subFlowsStart=tokens subType=prefixed type=codeType dir=direction ~fs ~slr | # \(inline)
    sc | id!=nmtoken canCopy=yesNo canDelete=yesNo canOverlap=yesNo canReorder=reorder copyOf=nmtoken dataRef=nmtoken dir=direction disp equiv isolated=yesNo subFlows=tokens subType=prefixed type=codeType ~fs ~slr |
    ec | id=nmtoken canCopy=yesNo canDelete=yesNo canOverlap=yesNo canReorder=reorder copyOf=nmtoken dataRef=nmtoken dir=direction disp equiv isolated=yesNo startRef=nmtoken subFlows=tokens subType=prefixed type=codeType ~fs ~slr |
    mrk | id!=nmtoken translate=yesNo type=markType ref value ~ | # \(inline)
    sm | id!=nmtoken translate=yesNo type=markType ref value ~ |
    em | startRef!=nmtoken |
    mtc:matches | | mtc:match+
    mtc:match | id=nmtoken matchQuality=percent matchSuitability=percent origin ref! reference=yesNo similarity=percent subType=prefixed type=matchType ~ | mda:metadata? originalData? source target ~*
    gls:glossary | | gls:glossEntry+
    gls:glossEntry | id=nmtoken ref ~ | gls:term gls:translation* gls:definition? ~*
    gls:term | source ~ | #
    gls:translation | id=nmtoken ref source ~ | #
    gls:definition | source ~ | #
    mda:metadata | id=nmtoken | mda:metaGroup+
    mda:metaGroup | id=nmtoken category appliesTo=place | mda:metaGroup/mda:meta+
    mda:meta | type! | #
    res:resourceData | id=nmtoken | res:resourceItemRef* res:resourceItem*
    res:resourceItemRef | id=nmtoken ref! ~ |
    res:resourceItem | id=nmtoken mimeType context=yesNo ~ | res:source? res:target? res:reference*
    res:source | href xml:lang ~ | # source/target/~*
    res:target | href xml:lang ~ | # source/target/~*
    res:reference | href! xml:lang ~ |
    ctr:changeTrack | | ctr:revisions+
    ctr:revisions | appliesTo! ref=nmtoken currentVersion ~ | ctr:revision+
    ctr:revision | author datetime version ~ | ctr:item+
    ctr:item | property! ~ | # \(inline)
    slr:profiles | generalProfile storageProfile ~ | slr:normalization? ~*
    slr:normalization | general=normalization storage=normalization |
    slr:data | profile! ~ | ~*
    val:validation | ~ | val:rule+
    val:rule | isPresent occurs=count isNotPresent startsWith endsWith existsInSource=yesNo caseSensitive=yesNo normalization=normalization disabled=yesNo ~ |
    """)

  /// What attributes of modules hold wherever they stand.
  static let moduleAttributes: [String: AttributeType] = [
    "fs:fs": .htmlName, "slr:sizeRestriction": .restriction, "slr:storageRestriction": .restriction,
    "slr:equivStorage": .integer, "slr:sizeInfo": .integer, "slr:sizeInfoRef": .token, "its:taConfidence": .fraction,
    "its:termConfidence": .fraction, "its:mtConfidence": .fraction, "its:locQualityIssueSeverity": .percent,
    "its:locQualityIssueEnabled": .yesNo, "its:locQualityIssueType": .issueType, "its:locQualityRatingScore": .percent,
    "its:locQualityRatingScoreThreshold": .percent, "its:localeFilterType": .filterType,
  ]

  /// Confidences of ITS 2.0, which say whose they are: the data category's name in `its:annotatorsRef`.
  static let confidences = [
    "its:taConfidence": "text-analysis", "its:termConfidence": "terminology", "its:mtConfidence": "mt-confidence",
  ]

  /// Where the outermost elements of modules may stand.
  static let modulePlaces: [String: Set<String>] = [
    "mtc:matches": ["unit"], "gls:glossary": ["unit"], "mda:metadata": ["file", "group", "unit", "mtc:match"],
    "res:resourceData": ["file", "group", "unit"], "ctr:changeTrack": ["file", "group", "unit"],
    "slr:profiles": ["file"], "slr:data": ["file", "group", "unit"], "val:validation": ["file", "group", "unit"],
  ]

  /// The prefixes that a fragment identifier may have, beside those of modules: file, group, unit, note, data, target.
  static let fragmentContainers = ["f", "g", "u"]
  static let fragmentLeaves: Set<Substring> = ["n", "d", "t"]
  static let modulePrefixes: Set<Substring> = ["mtc", "gls", "mda", "res", "ctr", "slr", "val", "fs", "its", "itsm"]

  private static let inline = "cp/ph/pc/sc/ec/mrk/sm/em*"
}
