/// Debian's ICU behind an opaque C interface over UTF-8.
///
/// No ICU header is included here: the toolchain's Foundation carries an ICU of its own whose Clang module declares the
/// same types with other members, and a Swift compilation that sees both does not build.
///
/// Where a function fills a buffer it writes at most `capacity` bytes and returns the length that the whole result has;
/// a negative result is the negated ICU status (see `satz_icu_error_name`).
#ifndef SATZ_ICU_H
#define SATZ_ICU_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin
#ifdef __cplusplus
extern "C" {
#endif

const char *satz_icu_version(void);
/// ICU's own name of a status code.
const char *satz_icu_error_name(int32_t status);

typedef struct satz_boundaries satz_boundaries;
typedef enum satz_boundary_kind { SATZ_WORD_BOUNDARIES, SATZ_SENTENCE_BOUNDARIES, SATZ_GRAPHEME_BOUNDARIES } satz_boundary_kind;

/// Opens an iterator; it is used by one thread at a time.
satz_boundaries *_Nullable satz_boundaries_open(satz_boundary_kind kind, const char *locale, int32_t *status);
void satz_boundaries_close(satz_boundaries *boundaries);
/// Points the iterator at UTF-8 that the caller keeps alive and unchanged. Nothing is copied. Returns an ICU status.
int32_t satz_boundaries_set(satz_boundaries *boundaries, const uint8_t *_Nullable text, size_t length);
/// Writes up to `capacity` further boundaries as byte offsets, and for each the status of the rule that set it.
/// Returns how many were written: 0 at the end of the text.
size_t satz_boundaries_next(satz_boundaries *boundaries, int32_t *ends, int32_t *statuses, size_t capacity);

typedef struct satz_regex satz_regex;
/// Compiles a regular expression given in UTF-8; it is used by one thread at a time.
satz_regex *_Nullable satz_regex_open(const char *pattern, int32_t *status);
void satz_regex_close(satz_regex *regex);
/// Points it at UTF-8 that the caller keeps alive and unchanged. Nothing is copied. Returns an ICU status.
int32_t satz_regex_set(satz_regex *regex, const uint8_t *_Nullable text, size_t length);
/// Whether it matches somewhere from the byte offset `from` on, and where: 1, 0, or a negated ICU status. A match that
/// takes too many steps is given up with U_REGEX_TIME_OUT or U_REGEX_STACK_OVERFLOW.
int32_t satz_regex_find(satz_regex *regex, int64_t from, int64_t *start, int64_t *end);
/// Whether it matches at the byte offset `at`, with a view of the text before it; as above.
int32_t satz_regex_matches_at(satz_regex *regex, int64_t at);

bool satz_is_nfc(const uint8_t *_Nullable text, size_t length);
int64_t satz_nfc(const uint8_t *_Nullable text, size_t length, uint8_t *_Nullable out, size_t capacity);
/// Full case folding (ß becomes ss).
int64_t satz_fold_case(const uint8_t *_Nullable text, size_t length, uint8_t *_Nullable out, size_t capacity);
int64_t satz_lower_case(const char *locale, const uint8_t *_Nullable text, size_t length, uint8_t *_Nullable out, size_t capacity);

/// The BCP 47 form of a language code in any usual spelling (de_DE, DEU, de-Latn-de). Fails for what is none.
int64_t satz_language_tag(const char *code, char *_Nullable out, size_t capacity);
typedef enum satz_name_kind {
  SATZ_REGION_NAME, SATZ_LANGUAGE_NAME, SATZ_SCRIPT_NAME, SATZ_CURRENCY_NAME, SATZ_CITY_NAME
} satz_name_kind;
/// The name of a region (DE), language (de), script (Latn), currency (EUR) or of the city that a time zone is called by
/// (Europe/Kiev) in the language of `locale`; 0 if unknown.
int64_t satz_display_name(satz_name_kind kind, const char *locale, const char *code, uint8_t *_Nullable out, size_t capacity);
/// The codes of a kind that ICU knows, one after the other, each ended by a zero byte; none for scripts.
int64_t satz_name_codes(satz_name_kind kind, uint8_t *_Nullable out, size_t capacity);

/// Converts text in the named encoding to UTF-8. Invalid input ends the conversion: `*invalid` is then the offset in
/// `bytes` just behind the offending sequence, and -1 otherwise.
int64_t satz_decode(const char *encoding, const uint8_t *_Nullable bytes, size_t length, uint8_t *_Nullable out, size_t capacity,
                    int64_t *invalid);
/// Whether ICU knows an encoding of this name.
bool satz_encoding_exists(const char *encoding);

#ifdef __cplusplus
}
#endif
#pragma clang assume_nonnull end
#endif
