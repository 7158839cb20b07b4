#include "satz_icu.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/localebuilder.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucnv.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>
#include <unicode/region.h>
#include <unicode/regex.h>

struct satz_boundaries {
  std::unique_ptr<icu::BreakIterator> iterator;
  UText text = UTEXT_INITIALIZER;
  ~satz_boundaries() { utext_close(&text); }
};

struct satz_regex {
  std::unique_ptr<icu::RegexMatcher> matcher;
  UText text = UTEXT_INITIALIZER;
  ~satz_regex() { utext_close(&text); }
};

namespace {

icu::StringPiece piece(const uint8_t *text, size_t length) {
  return icu::StringPiece(reinterpret_cast<const char *>(text), static_cast<int32_t>(length));
}

icu::CheckedArrayByteSink sink(uint8_t *out, size_t capacity) {
  return icu::CheckedArrayByteSink(reinterpret_cast<char *>(out), out ? static_cast<int32_t>(capacity) : 0);
}

int64_t finish(UErrorCode status, const icu::CheckedArrayByteSink &out) {
  return U_FAILURE(status) ? -int64_t(status) : out.NumberOfBytesAppended();
}

int64_t copy(const icu::UnicodeString &text, uint8_t *out, size_t capacity) {
  auto bytes = sink(out, capacity);
  text.toUTF8(bytes);
  return bytes.NumberOfBytesAppended();
}

int64_t copy(const std::string &text, void *out, size_t capacity) {
  if (out) std::memcpy(out, text.data(), std::min(capacity, text.size()));
  return int64_t(text.size());
}

struct converter_closer {
  void operator()(UConverter *converter) const { ucnv_close(converter); }
};

}  // namespace

const char *satz_icu_version() { return U_ICU_VERSION; }
const char *satz_icu_error_name(int32_t status) { return u_errorName(static_cast<UErrorCode>(status)); }

satz_boundaries *satz_boundaries_open(satz_boundary_kind kind, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Locale where(locale);
  auto boundaries = std::make_unique<satz_boundaries>();
  switch (kind) {
    case SATZ_WORD_BOUNDARIES: boundaries->iterator.reset(icu::BreakIterator::createWordInstance(where, error)); break;
    case SATZ_SENTENCE_BOUNDARIES: boundaries->iterator.reset(icu::BreakIterator::createSentenceInstance(where, error)); break;
    case SATZ_GRAPHEME_BOUNDARIES: boundaries->iterator.reset(icu::BreakIterator::createCharacterInstance(where, error)); break;
  }
  *status = error;
  return U_FAILURE(error) ? nullptr : boundaries.release();
}

void satz_boundaries_close(satz_boundaries *boundaries) { delete boundaries; }

int32_t satz_boundaries_set(satz_boundaries *boundaries, const uint8_t *text, size_t length) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&boundaries->text, text ? reinterpret_cast<const char *>(text) : "", static_cast<int64_t>(length), &error);
  boundaries->iterator->setText(&boundaries->text, error);
  if (U_SUCCESS(error)) boundaries->iterator->first();
  return error;
}

size_t satz_boundaries_next(satz_boundaries *boundaries, int32_t *ends, int32_t *statuses, size_t capacity) {
  size_t count = 0;
  while (count < capacity) {
    const int32_t end = boundaries->iterator->next();
    if (end == icu::BreakIterator::DONE) break;
    statuses[count] = boundaries->iterator->getRuleStatus();
    ends[count++] = end;
  }
  return count;
}

satz_regex *satz_regex_open(const char *pattern, int32_t *status) {
  // ICU counts in steps of the matcher, some thousand to one of these; a sane rule needs none of them.
  constexpr int32_t time_limit = 200;
  UErrorCode error = U_ZERO_ERROR;
  auto regex = std::make_unique<satz_regex>();
  regex->matcher = std::make_unique<icu::RegexMatcher>(icu::UnicodeString::fromUTF8(pattern), 0, error);
  if (U_SUCCESS(error)) regex->matcher->setTimeLimit(time_limit, error);
  *status = error;
  return U_SUCCESS(error) ? regex.release() : nullptr;
}

void satz_regex_close(satz_regex *regex) { delete regex; }

int32_t satz_regex_set(satz_regex *regex, const uint8_t *text, size_t length) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&regex->text, reinterpret_cast<const char *>(text), static_cast<int64_t>(length), &error);
  if (U_SUCCESS(error)) regex->matcher->reset(&regex->text);
  return error;
}

int32_t satz_regex_find(satz_regex *regex, int64_t from, int64_t *start, int64_t *end) {
  UErrorCode error = U_ZERO_ERROR;
  const bool found = regex->matcher->find(from, error);
  if (U_FAILURE(error)) return -int32_t(error);
  if (!found) return 0;
  *start = regex->matcher->start64(error);
  *end = regex->matcher->end64(error);
  return U_FAILURE(error) ? -int32_t(error) : 1;
}

int32_t satz_regex_matches_at(satz_regex *regex, int64_t at) {
  UErrorCode error = U_ZERO_ERROR;
  regex->matcher->useTransparentBounds(true);
  regex->matcher->useAnchoringBounds(false);
  regex->matcher->region(at, utext_nativeLength(&regex->text), error);
  const bool matches = regex->matcher->lookingAt(error);
  return U_FAILURE(error) ? -int32_t(error) : matches;
}

bool satz_is_nfc(const uint8_t *text, size_t length) {
  UErrorCode error = U_ZERO_ERROR;
  const auto *nfc = icu::Normalizer2::getNFCInstance(error);
  return U_SUCCESS(error) && nfc->isNormalizedUTF8(piece(text, length), error) && U_SUCCESS(error);
}

int64_t satz_nfc(const uint8_t *text, size_t length, uint8_t *out, size_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  const auto *nfc = icu::Normalizer2::getNFCInstance(error);
  if (U_FAILURE(error)) return -int64_t(error);
  auto bytes = sink(out, capacity);
  nfc->normalizeUTF8(0, piece(text, length), bytes, nullptr, error);
  return finish(error, bytes);
}

int64_t satz_fold_case(const uint8_t *text, size_t length, uint8_t *out, size_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  auto bytes = sink(out, capacity);
  icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, piece(text, length), bytes, nullptr, error);
  return finish(error, bytes);
}

int64_t satz_lower_case(const char *locale, const uint8_t *text, size_t length, uint8_t *out, size_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  auto bytes = sink(out, capacity);
  icu::CaseMap::utf8ToLower(locale, 0, piece(text, length), bytes, nullptr, error);
  return finish(error, bytes);
}

int64_t satz_language_tag(const char *code, char *out, size_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  std::string spelling(code);
  std::replace(spelling.begin(), spelling.end(), '_', '-');
  icu::Locale locale = icu::LocaleBuilder().setLanguageTag(spelling).build(error);
  if (U_FAILURE(error)) return -int64_t(error);
  locale.canonicalize(error);
  const auto tag = locale.toLanguageTag<std::string>(error);
  return U_FAILURE(error) ? -int64_t(error) : copy(tag, out, capacity);
}

int64_t satz_display_name(satz_name_kind kind, const char *locale, const char *code, uint8_t *out, size_t capacity) {
  const icu::Locale in(locale);
  icu::UnicodeString name;
  switch (kind) {
    case SATZ_REGION_NAME: icu::Locale("und", code).getDisplayCountry(in, name); break;
    case SATZ_LANGUAGE_NAME: icu::Locale(code).getDisplayName(in, name); break;
    case SATZ_SCRIPT_NAME: {
      const std::string tag = std::string("und_") + code;
      icu::Locale(tag.c_str()).getDisplayScript(in, name);
      break;
    }
    case SATZ_CURRENCY_NAME: {
      UErrorCode error = U_ZERO_ERROR;
      UBool isChoice = false;
      int32_t length = 0;
      const icu::UnicodeString currency = icu::UnicodeString::fromUTF8(code);
      const UChar *long_name =
          ucurr_getName(icu::UnicodeString(currency).getTerminatedBuffer(), locale, UCURR_LONG_NAME, &isChoice, &length, &error);
      if (U_SUCCESS(error)) name.setTo(long_name, length);
      break;
    }
    case SATZ_CITY_NAME: {
      // Creating the names of a language costs much more than asking for one of them.
      static thread_local std::string language;
      static thread_local std::unique_ptr<icu::TimeZoneNames> zones;
      if (!zones || language != locale) {
        UErrorCode error = U_ZERO_ERROR;
        zones.reset(icu::TimeZoneNames::createInstance(in, error));
        if (U_FAILURE(error)) return -int64_t(error);
        language = locale;
      }
      zones->getExemplarLocationName(icu::UnicodeString::fromUTF8(code), name);
      break;
    }
  }
  if (name == icu::UnicodeString::fromUTF8(code)) return 0;  // ICU answers with the code itself when it has no name
  return copy(name, out, capacity);
}

int64_t satz_name_codes(satz_name_kind kind, uint8_t *out, size_t capacity) {
  std::string codes;
  const auto add = [&](const char *code) { codes.append(code).push_back('\0'); };
  UErrorCode error = U_ZERO_ERROR;
  const auto add_all = [&](icu::StringEnumeration *opened) {
    const std::unique_ptr<icu::StringEnumeration> all(opened);
    while (U_SUCCESS(error)) {
      const char *code = all->next(nullptr, error);
      if (!code) break;
      add(code);
    }
  };
  switch (kind) {
    case SATZ_REGION_NAME:
      for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) add(*code);
      for (const URegionType type : {URGN_WORLD, URGN_CONTINENT, URGN_SUBCONTINENT, URGN_GROUPING, URGN_UNKNOWN}) {
        add_all(icu::Region::getAvailable(type, error));
      }
      break;
    case SATZ_LANGUAGE_NAME:
      for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) add(*code);
      break;
    case SATZ_CURRENCY_NAME: {
      UEnumeration *const all = ucurr_openISOCurrencies(UCURR_ALL, &error);
      while (const char *code = uenum_next(all, nullptr, &error)) add(code);
      uenum_close(all);
      break;
    }
    case SATZ_CITY_NAME:
      add_all(icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL, nullptr, nullptr, error));
      break;
    case SATZ_SCRIPT_NAME: break;
  }
  return U_FAILURE(error) ? -int64_t(error) : copy(codes, out, capacity);
}

bool satz_encoding_exists(const char *encoding) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, converter_closer> converter(ucnv_open(encoding, &error));
  return U_SUCCESS(error);
}

int64_t satz_decode(const char *encoding, const uint8_t *bytes, size_t length, uint8_t *out, size_t capacity, int64_t *invalid) {
  *invalid = -1;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, converter_closer> converter(ucnv_open(encoding, &error));
  if (U_FAILURE(error)) return -int64_t(error);
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  auto result = sink(out, capacity);
  std::vector<UChar> chunk(1 << 14);
  const char *next = reinterpret_cast<const char *>(bytes);
  const char *const end = next + length;
  icu::UnicodeString pending;  // a high surrogate at a chunk's end waits for its other half
  do {
    UChar *target = chunk.data();
    error = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, chunk.data() + chunk.size(), &next, end, nullptr, true, &error);
    pending.append(chunk.data(), static_cast<int32_t>(target - chunk.data()));
    const int32_t held = !pending.isEmpty() && U16_IS_LEAD(pending[pending.length() - 1]) ? 1 : 0;
    pending.tempSubString(0, pending.length() - held).toUTF8(result);
    pending.remove(0, pending.length() - held);
  } while (error == U_BUFFER_OVERFLOW_ERROR);
  if (U_FAILURE(error)) {
    *invalid = next - reinterpret_cast<const char *>(bytes);
    return -int64_t(error);
  }
  return result.NumberOfBytesAppended();
}
