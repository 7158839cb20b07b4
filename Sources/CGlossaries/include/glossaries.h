/// The repository's glossaries, carried inside the program.
#ifndef SATZPAAR_GLOSSARIES_H
#define SATZPAAR_GLOSSARIES_H
#include <stddef.h>

typedef struct satz_glossary {
  /// The file's name in the repository.
  const char *name;
  const unsigned char *bytes;
  size_t length;
} satz_glossary;

/// How many glossaries there are.
extern const size_t satz_glossary_count;
/// The glossary at `index`, which is below `satz_glossary_count`.
satz_glossary satz_glossary_at(size_t index);

/// The basic dictionary, which helps to align texts; no glossary, since its words are no terms.
satz_glossary satz_basic_dictionary(void);

/// The simple words that compounds are made of, with part of speech and gender.
satz_glossary satz_compound_lexicon(void);

#endif
