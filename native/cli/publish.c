#include "search.h"

static void answer_json(const struct search *search, const char *folder, const qcert_publish_report *report)
{
    struct out to = search->to;

    out_begin(&to);
    out_member(&to, "folder", json_of_text(folder));
    out_member(&to, "place", search->place ? json_of_place(qcert_rows_place(search->place)) : json_null());
    out_member(&to, "today", json_of_text(search->today));
    out_member(&to, "data_age_seconds", json_integer(search->age));
    out_member(&to, "courses", json_integer(report->courses));
    out_member(&to, "countries", json_integer(report->countries));
    out_member(&to, "languages", json_integer(report->languages));
    out_end(&to);
}

static void answer_text(const struct search *search, const char *folder, const qcert_publish_report *report)
{
    out_say(&search->to, "%s", folder);
    out_count(&search->to, report->courses, "course", "courses");
    out_count(&search->to, report->countries, "country", "countries");
    out_count(&search->to, report->languages, "language", "languages");
}

static int publish(struct search *search, const cli_args *args)
{
    qcert_publish_report report = QCERT_INIT(qcert_publish_report);
    qcert_publish_opts opts = args->publish;

    opts.size = sizeof opts;
    opts.filter = &search->filter;
    if (qcert_publish(search->store, args->words[0], &opts, &report))
        return search_refuse(search);
    if (args->json)
        answer_json(search, args->words[0], &report);
    else
        answer_text(search, args->words[0], &report);
    return DONE;
}

int cmd_publish(const cli_args *args)
{
    return search_into(args, publish);
}
