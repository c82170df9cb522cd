#include "flow.h"
#include "out.h"

#include <stdio.h>
#include <string.h>

/* A piece of a few words and a text. */
static void put(struct flow *flow, const char *what, const char *text)
{
    if (!text)
        return;
    flow_piece(flow, what);
    flow_text(flow, " ", text);
}

/* Where in a list it stands. */
static void put_row(struct flow *flow, const qcert_certificate *certificate)
{
    char row[40];

    snprintf(row, sizeof row, "row %lld", (long long)certificate->row);
    if (certificate->file)
        flow_text(flow, "", certificate->file);
    else if (certificate->row)
        flow_piece(flow, row);
}

/* Whether the row tells nothing that its place in the list does not. */
static int says_nothing(const qcert_certificate *certificate)
{
    const char *asked = certificate->asked;

    return !certificate->id && (certificate->file ? !strcmp(certificate->file, asked) : certificate->row && !*asked);
}

/* What was asked, where it was meant in another form. */
static void put_id(struct flow *flow, const qcert_certificate *certificate)
{
    put_row(flow, certificate);
    if (!says_nothing(certificate))
        flow_strong(flow, certificate->id ? certificate->id : certificate->asked);
    flow_strong(flow, certificate->verdict);
    if (*certificate->kind == 'o')
        flow_piece(flow, "of an organisation");
    if (certificate->id && strcmp(certificate->asked, certificate->id))
        put(flow, "asked as", certificate->asked);
}

static void put_name(struct flow *flow, const qcert_certificate *certificate)
{
    static const struct { const char *match, *says; } words[] = {
        { "match", "the name matches" }, { "close", "the name is close: look yourself" },
        { "different", "the name is another" }, { "no match", "the name is another, or close: ask the site" },
        { "not compared", "the name was not kept, and not compared" },
    };

    flow_break(flow);
    flow_piece(flow, certificate->name);
    for (size_t i = 0; certificate->name_match && i < sizeof words / sizeof *words; i++)
        if (!strcmp(certificate->name_match, words[i].match))
            flow_piece(flow, words[i].says);
}

static void put_course(struct flow *flow, const qcert_certificate *certificate)
{
    char days[80] = "";

    flow_break(flow);
    flow_piece(flow, certificate->type);
    if (certificate->starts && certificate->ends)
        qcert_days_write(certificate->starts, certificate->ends, days, sizeof days);
    flow_piece(flow, days);
    flow_piece(flow, certificate->language);
    put(flow, "hours:", certificate->hours);
    flow_break(flow);
    put(flow, "competence:", certificate->competence);
    put(flow, "convener:", certificate->convener);
    flow_break(flow);
    flow_piece(flow, certificate->centre);
    flow_piece(flow, certificate->organisation);
    if (certificate->organisation_state && strcmp(certificate->organisation_state, "certified") &&
        strcmp(certificate->organisation_state, "unknown"))
        put(flow, "not certified:", certificate->organisation_state);
}

/* "2026-11-23 20:44 UTC" */
static void put_time(struct flow *flow, const char *what, const char *time)
{
    char text[40];

    if (!time)
        return;
    snprintf(text, sizeof text, "%.10s %.5s UTC", time, strlen(time) > 16 ? time + 11 : "");
    put(flow, what, text);
}

void text_certificate(const qcert_certificate *certificate)
{
    struct flow flow = flow_begin(2, 0);

    put_id(&flow, certificate);
    put_name(&flow, certificate);
    put_course(&flow, certificate);
    flow_break(&flow);
    if (certificate->printed && *certificate->printed)
        put(&flow, "printed otherwise:", certificate->printed);
    flow_break(&flow);
    flow_piece(&flow, certificate->reason);
    flow_break(&flow);
    if (!certificate->organisation)
        put_time(&flow, "was on record on", certificate->was_on_record);
    if (certificate->other_person)
        flow_piece(&flow, *certificate->kind == 'o' ? "when it was checked before, this id was another organisation's"
                                                    : "when it was checked before, this id was somebody else's");
    flow_break(&flow);
    put_time(&flow, "issued", certificate->issued);
    put_time(&flow, "checked", certificate->checked);
    flow_end(&flow);
}
