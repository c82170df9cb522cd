/* Bytes as what is printed on a certificate, the name of its attendee and the type and days of its course: what is printed
 * as it is on record is found, whatever stands around it. */
#include "fuzz.h"
#include "list.h"
#include "text.h"

static void check_printed(const char *around, const qcert_certificate *record, const char *name, const char *days)
{
    char *whole = qc_format("%s, %s: %s. %s. %s", around, name, record->type, days, around), *print = qc_fold(whole);

    must(whole && print);
    if (*print) { /* else it is no UTF-8 */
        must(qc_list_has_name(print, name));
        must(!*qc_list_compare(print, record, 1));
        must(!strcmp(qc_list_compare(print, record, 0), "name"));
    }
    free(print);
    free(whole);
}

/* As the site prints days, and as this library writes them; of years that have four digits. */
static void check_days(const char *around, const char *name, const char *type, const char *starts, const char *ends)
{
    const qcert_certificate record = { .type = type, .starts = starts, .ends = ends };
    char words[80], *both = qc_format("%s to %s", starts, ends);

    if (*starts != '0' && *ends != '0' && !qcert_days_write(starts, ends, words, sizeof words)) {
        check_printed(around, &record, name, words);
        check_printed(around, &record, name, both);
    }
    free(both);
}

/* Whatever is compared with whatever: an answer, and the same again when folded once more. */
static void check_any(const char *print, const qcert_certificate *record, const char *name)
{
    int has = qc_list_has_name(print, name);
    const char *differs = qc_list_compare(print, record, has);

    must(!strncmp(differs, "name", 4) == !has);
    must(has == qc_list_has_name(print, name) && differs == qc_list_compare(print, record, has));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest;
    const char *starts = next_line(&rest), *ends = next_line(&rest), *name = next_line(&rest), *type = next_line(&rest);
    const qcert_certificate record = { .type = type, .starts = starts, .ends = ends };
    char *print = qc_fold(rest);

    check_any(print, &record, name);
    check_days(rest, name, type, starts, ends);
    free(print);
    free(text);
    return 0;
}
