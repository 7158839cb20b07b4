internal import UnicodeText

/// The settings of an OmegaT project, in the form that its versions from 3 on read.
enum OmegaTProject {
  /// `omegat.project`: the usual folders, and no segmentation of OmegaT's own.
  static func settings(from source: LanguageTag, to target: LanguageTag) -> String {
    let folders = ["source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file", "dictionary_dir"]
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat>
      <project version="1.0">
      \(folders.map { "<\($0)>__DEFAULT__</\($0)>" }.joined(separator: "\n"))
      <source_lang>\(source)</source_lang>
      <target_lang>\(target)</target_lang>
      <sentence_seg>false</sentence_seg>
      <support_default_translations>true</support_default_translations>
      <remove_tags>false</remove_tags>
      </project>
      </omegat>

      """
  }

  /// `omegat/filters.xml`: tags at the ends of segments stay, or segments would not be ours.
  static let filters = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <filters removeTags="false" removeSpacesNonseg="true" preserveSpaces="false" ignoreFileContext="false">
    </filters>

    """
}
