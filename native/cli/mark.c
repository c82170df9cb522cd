#include "search.h"

#include <inttypes.h>

/* Opens the store for a change of the row that the first two words name. */
static int begin(const cli_args *args, int64_t *id, qcert_store **store)
{
    const char *expected = read_id(id, args->words[1]);

    *store = NULL;
    if (expected)
        return cli_wrong(args, "ID is %s, not \"%s\"", expected, args->words[1]);
    return cli_open(args, CLI_CHANGE, store);
}

static void answer(const cli_args *args, int64_t id, const char *name, json_t *value, const char *done)
{
    struct out to = { .json = args->json, .quiet = args->quiet };

    out_begin(&to);
    out_member(&to, "layer", json_of_text(args->words[0]));
    out_member(&to, "id", json_integer(id));
    out_member(&to, name, value);
    out_end(&to);
    out_say(&to, "%s %" PRId64 ": %s", args->words[0], id, done);
}

int cmd_star(const cli_args *args)
{
    qcert_store *store;
    int64_t id;
    int rc = begin(args, &id, &store);

    if (rc)
        return rc;
    if (qcert_star(store, args->words[0], id, !args->off))
        rc = cli_refuse(args, store);
    else
        answer(args, id, "starred", json_boolean(!args->off), args->off ? "no star" : "starred");
    qcert_store_close(store);
    return rc;
}

int cmd_note(const cli_args *args)
{
    cli_args id_and_text = search_behind(args), rest = search_behind(&id_and_text);
    const char *text = *rest.text ? rest.text : NULL;
    qcert_store *store;
    int64_t id;
    int rc = begin(args, &id, &store);

    if (rc)
        return rc;
    if (qcert_note(store, args->words[0], id, text))
        rc = cli_refuse(args, store);
    else
        answer(args, id, "note", json_of_text(text), text ? "noted" : "no note");
    qcert_store_close(store);
    return rc;
}
