#include "wanted.h"

#include "text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define SEEN 1024 /* texts that are remembered, one at each place */

/* A text, and which words stand in it: a bit for each. */
struct seen {
    char *text;
    uint32_t words;
};

struct qc_wanted {
    qc_ctx *ctx;
    char *folded; /* cut into words */
    const char *word[QC_WORDS];
    uint32_t all;
    int count;
    struct seen seen[SEEN];
};

void qc_wanted_close(qc_wanted *wanted)
{
    if (!wanted)
        return;
    for (int i = 0; i < SEEN; i++)
        free(wanted->seen[i].text);
    free(wanted->folded);
    free(wanted);
}

static int cut(qc_wanted *wanted)
{
    char *rest = NULL;

    for (char *word = strtok_r(wanted->folded, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
        if (wanted->count == QC_WORDS)
            return qc_fail(wanted->ctx, QCERT_EFORMAT, "more than %d words are too many to look for", QC_WORDS);
        wanted->all |= UINT32_C(1) << wanted->count;
        wanted->word[wanted->count++] = word;
    }
    return 0;
}

int qc_wanted_open(qc_ctx *ctx, const char *folded, qc_wanted **out)
{
    qc_wanted *wanted = calloc(1, sizeof *wanted);

    *out = wanted;
    if (!wanted)
        return qc_fail_memory(ctx);
    wanted->ctx = ctx;
    wanted->folded = qc_copy(folded);
    return wanted->folded ? cut(wanted) : qc_fail_memory(ctx);
}

/* FNV-1a, G. Fowler, L. C. Noll, K.-P. Vo. */
static uint32_t place_of(const char *text)
{
    uint32_t hash = 2166136261u;

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    return (hash ^ hash >> 16) % SEEN;
}

/* Looks through a text that was not seen yet; it takes the place of the one that was there. */
static int look(const qc_wanted *wanted, struct seen *seen, const char *text)
{
    char *folded = qc_fold(text);

    free(seen->text);
    seen->text = folded ? qc_copy(text) : NULL;
    seen->words = 0;
    for (int i = 0; i < wanted->count && folded; i++)
        if (strstr(folded, wanted->word[i]))
            seen->words |= UINT32_C(1) << i;
    free(folded);
    return seen->text ? 0 : qc_fail_memory(wanted->ctx);
}

int qc_wanted_in(qc_wanted *wanted, const char *const *texts, size_t count)
{
    uint32_t words = 0;

    for (size_t i = 0; i < count && words != wanted->all; i++) {
        struct seen *seen = texts[i] ? &wanted->seen[place_of(texts[i])] : NULL;
        if (!seen)
            continue;
        if ((!seen->text || strcmp(seen->text, texts[i])) && look(wanted, seen, texts[i]))
            return QCERT_EMEMORY;
        words |= seen->words;
    }
    return words == wanted->all;
}
