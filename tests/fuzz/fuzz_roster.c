/* Bytes as a list of attendees: what is said of it is in order, and who is clean stays so when written again. */
#include "fuzz.h"
#include "roster.h"
#include "text.h"

static int is_clean(const qc_attendee *of)
{
    return !of->twice && !of->left_out;
}

static void check_flaws(const qc_roster *roster)
{
    for (size_t i = 0; i < roster->flaw_count; i++) {
        const qc_roster_flaw *flaw = &roster->flaws[i];
        must(flaw->kind < QC_FLAW_KINDS && flaw->column >= -1 && flaw->column < QC_ROSTER_COLUMNS);
        must(flaw->line >= 0 && flaw->other >= 0 && flaw->other < flaw->line + !flaw->line);
        must(!i || flaw[-1].line <= flaw->line);
    }
}

static void put_value(qc_buf *list, const char *value, const char *behind)
{
    qc_buf_text(list, "\"");
    for (; *value; value++)
        qc_buf_put(list, *value == '"' ? "\"\"" : value, *value == '"' ? 2 : 1);
    qc_buf_text(list, "\"");
    qc_buf_text(list, behind);
}

/* Written anew, all of them are clean. */
static void check_again(const qc_roster *roster)
{
    qc_buf list = { .most = 1 << 24 };
    qc_roster again = { 0 };
    const char *wrong;
    size_t clean = 0;

    qc_buf_text(&list, "First Name,Surname,Email\n");
    for (size_t i = 0; i < roster->count; i++) {
        const qc_attendee *of = &roster->attendees[i];
        if (!is_clean(of))
            continue;
        put_value(&list, of->field[QC_FIRST_NAME], ",");
        put_value(&list, of->field[QC_SURNAME], ",");
        put_value(&list, of->field[QC_EMAIL], "\n");
        clean++;
    }
    if (!list.failed && !qc_roster_read(list.bytes, list.count, &again, &wrong)) {
        must(again.count == clean);
        for (size_t i = 0; i < again.count; i++)
            must(is_clean(&again.attendees[i]));
        for (size_t i = 0; clean && i < again.flaw_count; i++)
            must(qc_flaw_says[again.flaws[i].kind].hint);
    }
    qc_roster_free(&again);
    qc_buf_free(&list);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    qc_roster roster = { 0 };
    const char *wrong;

    if (!qc_roster_read((const char *)data, size, &roster, &wrong)) {
        check_flaws(&roster);
        check_again(&roster);
    }
    qc_roster_free(&roster);
    return 0;
}
