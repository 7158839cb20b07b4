import TranslationMemory

/// What the builder does with text and end tags.
extension TMXBuilder {
  // MARK: Text

  mutating func text(_ bytes: Span<UInt8>, in stream: XMLStream) {
    switch places[places.count - 1] {
    case .segment, .code:
      variant.segmentSize += bytes.count
      if variant.segmentSize > limits.segmentLength {
        variant.isTooLong = true
        return
      }
    case .note, .property, .unknownInline:
      if isTextCut { return }
      if text.count + bytes.count > limits.segmentLength {
        isTextCut = true
        report.note(
          .tooLongNote, line: stream.line,
          "a note or property of more than \(limits.segmentLength) bytes; it is cut off")
        return
      }
    default: return
    }
    grow(by: bytes.count)
    if !unit.isTooLong { text.append(copying: bytes) }
  }

  mutating func flushText() {
    guard !text.isEmpty else { return }
    parts.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  // MARK: End tags

  mutating func end(in stream: XMLStream) {
    let ended = places.removeLast()
    switch ended {
    case .code: endInline()
    case .segment: endSegment()
    case .note: endNote()
    case .property: endProperty()
    case .variant: endVariant()
    case .unit: endUnit()
    default: break
    }
    if ended == .segment || ended == .note || ended == .property { stream.reportsText = false }
  }

  private mutating func endInline() {
    flushText()
    guard var code = codes.popLast() else { return }
    swap(&code.content, &parts)
    parts.append(.code(code))
  }

  private mutating func endSegment() {
    if parts.isEmpty {
      variant.variant.segment = Segment(String(decoding: text, as: UTF8.self))
    } else {
      flushText()
      variant.variant.segment = Segment(parts: parts)
      if !CodeBalance(variant.variant.segment).isBalanced {
        report.note(
          .unbalancedCodes, line: variant.line, "inline codes without their other half; they are kept as single ones")
      }
    }
  }

  private mutating func endNote() {
    let note = TranslationUnit.Note(String(decoding: text, as: UTF8.self), attributes: textAttributes)
    if unit.isTooLong { return }
    switch places.last {
    case .header: header.notes.append(note)
    case .variant: variant.variant.notes.append(note)
    default: unit.unit.notes.append(note)
    }
  }

  private mutating func endProperty() {
    if unit.isTooLong { return }
    let value = text
    let property = TranslationUnit.Property(
      propertyType, recent.property.text(of: value.span), attributes: textAttributes)
    switch places.last {
    case .header: header.properties.append(property)
    case .variant: variant.variant.properties.append(property)
    default: if !unit.take(property) { unit.unit.properties.append(property) }
    }
  }

  private mutating func endVariant() {
    let ended = exchange(&variant, with: VariantDraft())
    guard ended.hasLanguage else { return }
    if !ended.hasSegment {
      report.note(.missingSegment, line: ended.line, "a variant has no seg; it is left out")
    } else if ended.isTooLong {
      report.note(
        .segmentTooLong, line: ended.line, "a segment of more than \(limits.segmentLength) bytes; it is left out")
    } else if ended.variant.segment.isBlank, !keepsEmpty {
      report.note(.blankSegment, line: ended.line, "an empty segment; it is left out")
    } else if !unit.isTooLong {
      unit.unit.variants.append(ended.variant)
    }
  }

  private mutating func endUnit() {
    let line = unit.line
    let ended = unit.take()
    if unit.isTooLong {
      report.note(.unitTooLong, line: line, "a unit of more than \(limits.unitLength) bytes; it is left out")
    } else if unit.variants == 0 {
      report.note(.unitWithoutVariants, line: line, "a unit without variants; it is left out")
    } else if unit.variants == 1 {
      report.note(.unitWithOneVariant, line: line, "a unit in one language only; it is left out")
    } else if ended.variants.count < 2 {
      report.note(
        .unitWithoutUsableVariants, line: line, "a unit of which fewer than two variants are of use; it is left out")
    } else {
      report.unitsRead += 1
      finished.append((ended, line))
    }
  }
}
