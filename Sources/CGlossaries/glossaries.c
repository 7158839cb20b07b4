#include "glossaries.h"

static const unsigned char politics[] = {
#embed "../../glossaries/politics.tsv"
};
static const unsigned char law[] = {
#embed "../../glossaries/law.tsv"
};
static const unsigned char economy[] = {
#embed "../../glossaries/economy.tsv"
};
static const unsigned char technology[] = {
#embed "../../glossaries/technology.tsv"
};
static const unsigned char administration[] = {
#embed "../../glossaries/administration.tsv"
};
static const unsigned char sport[] = {
#embed "../../glossaries/sport.tsv"
};
static const unsigned char culture[] = {
#embed "../../glossaries/culture.tsv"
};
static const unsigned char health[] = {
#embed "../../glossaries/health.tsv"
};
static const unsigned char science[] = {
#embed "../../glossaries/science.tsv"
};
static const unsigned char names[] = {
#embed "../../glossaries/names.tsv"
};
static const unsigned char dictionary[] = {
#embed "../../glossaries/dictionary.tsv"
};
static const unsigned char lexicon[] = {
#embed "../../glossaries/lexicon.tsv"
};

static const satz_glossary glossaries[] = {
    {"politics.tsv", politics, sizeof politics},
    {"law.tsv", law, sizeof law},
    {"economy.tsv", economy, sizeof economy},
    {"technology.tsv", technology, sizeof technology},
    {"administration.tsv", administration, sizeof administration},
    {"sport.tsv", sport, sizeof sport},
    {"culture.tsv", culture, sizeof culture},
    {"health.tsv", health, sizeof health},
    {"science.tsv", science, sizeof science},
    {"names.tsv", names, sizeof names},
};

const size_t satz_glossary_count = sizeof glossaries / sizeof *glossaries;
satz_glossary satz_glossary_at(size_t index) { return glossaries[index]; }

satz_glossary satz_basic_dictionary(void) {
  return (satz_glossary){"dictionary.tsv", dictionary, sizeof dictionary};
}

satz_glossary satz_compound_lexicon(void) { return (satz_glossary){"lexicon.tsv", lexicon, sizeof lexicon}; }
