import Segmentation
import UnicodeText

/// Inspects segmentation rules.
enum SRXInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootName == "srx" }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reading = try SRXReader.read(file, encoding: inspector.encoding)
    let lists = reading.rules.lists
    return Inspection(
      format: "srx", version: reading.version, encoding: reading.encoding,
      counts: ["languageRules": lists.count, "rules": lists.reduce(0) { $0 + $1.rules.count }],
      warnings: reading.warnings + unused(reading.rules, inspector.source), errors: lists.compactMap(problem))
  }

  /// The first rule of a list that cannot be used, as cutting by it would say.
  private static func problem(_ list: SRXRules.List) -> Inspection.Remark? {
    var rules = SRXRules()
    rules.lists = [list]
    rules.maps = [.init(pattern: ".*", listName: list.name)]
    do throws(SegmentationError) {
      _ = try SRXSegmenter(rules, language: .german)
      return nil
    } catch {
      return error.code == .noRules ? nil : Inspection.Remark(line: 1, message: error.description)
    }
  }

  private static func unused(_ rules: SRXRules, _ language: LanguageTag) -> [Inspection.Remark] {
    do throws(SegmentationError) {
      _ = try SRXSegmenter(rules, language: language)
      return []
    } catch {
      return error.code == .noRules ? [Inspection.Remark(line: 1, message: error.description)] : []
    }
  }
}
