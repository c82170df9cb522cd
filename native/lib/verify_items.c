#include "verify.h"

#include <stdlib.h>

/* Ids that the caller has given by themselves. */
typedef struct given {
    size_t count;
    char **asked, **names; /* names NULL: none is expected */
} given;

static void free_texts(char **texts, size_t count)
{
    for (size_t i = 0; texts && i < count; i++)
        free(texts[i]);
    free(texts);
}

static void close_given(void *state)
{
    given *texts = state;

    free_texts(texts->asked, texts->count);
    free_texts(texts->names, texts->count);
    free(texts);
}

static const char *asked_at(void *state, size_t at)
{
    const given *texts = state;

    return texts->asked[at];
}

static const char *name_at(void *state, size_t at)
{
    const given *texts = state;

    return texts->names ? texts->names[at] : NULL;
}

static int copy_texts(qc_ctx *ctx, const char *const *texts, size_t count, char ***copies)
{
    *copies = calloc(count + 1, sizeof **copies);
    for (size_t i = 0; *copies && i < count; i++) {
        (*copies)[i] = qc_copy(texts[i]);
        if (texts[i] && !(*copies)[i])
            return qc_fail_memory(ctx);
    }
    return *copies ? 0 : qc_fail_memory(ctx);
}

int qc_items_of(qc_ctx *ctx, const char *const *asked, const char *const *names, size_t count, qc_items *items)
{
    given *texts = calloc(1, sizeof *texts);
    int rc;

    if (!texts)
        return qc_fail_memory(ctx);
    *items = (qc_items){ count, asked_at, name_at, close_given, texts };
    texts->count = count;
    for (size_t i = 0; i < count; i++)
        if (!asked[i])
            return qc_fail(ctx, QCERT_EMISUSE, "a certificate to ask for is NULL");
    rc = copy_texts(ctx, asked, count, &texts->asked);
    return rc || !names ? rc : copy_texts(ctx, names, count, &texts->names);
}

void qc_items_close(qc_items *items)
{
    if (items->close)
        items->close(items->state);
    *items = (qc_items){ 0 };
}
