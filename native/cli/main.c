#include "cli.h"
#include "term.h"

#include <errno.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* ---- options: name, argument, how it is read, where it goes, help ------- */

#define AT(member) offsetof(cli_args, member)
#define END CLI_END

const cli_option cli_globals[] = {
    { "store", "FILE", read_text, AT(store), "the file that keeps the courses", 0 },
    { "today", "DATE", read_text, AT(today), "what today is, as 2026-11-23", 0 },
    { "json", NULL, read_flag, AT(json), "answer with one JSON document", 0 },
    { "quiet", NULL, read_flag, AT(quiet), "only answers and errors", 'q' },
    { "geodata", "FILE", read_text, AT(geodata), NULL, 0 },
    { "help", NULL, read_flag, AT(help), "this page", 'h' },
    { "version", NULL, read_flag, AT(version), "the version", 0 },
    END
};

#define SERVER { "server", "URL", read_text, AT(sync.server), "another site of this kind, or a mirror of one", 0 }
#define CONNECTION                                                                                                    \
    { "proxy", "URL", read_text, AT(sync.proxy), "reach the site through this proxy", 0 },                            \
    { "ca-file", "FILE", read_text, AT(sync.ca_file), "certificate authorities, in PEM form", 0 },                    \
    { "timeout", "SECONDS", read_seconds, AT(sync.timeout_ms), "until an answer begins; 150 by default", 0 }

static const cli_option of_sync[] = {
    SERVER,
    { "demo", NULL, read_demo, AT(sync.server), "an invented site, without a network", 0 },
    { "past", NULL, read_flag, AT(sync.past), "the past courses too, even if they came this week", 0 },
    { "force", NULL, read_flag, AT(sync.force), "even if the last sync was less than an hour ago", 0 },
    { "details", NULL, read_flag, AT(sync.details), "then descriptions, hours, links; weekly at most", 0 },
    { "dry-run", NULL, read_flag, AT(sync.dry_run), "say what would change, and change nothing", 0 },
    { "trust-shrink", NULL, read_flag, AT(sync.trust_shrink), "believe a site that lost most of its courses", 0 },
    CONNECTION,
    { "pace", "N", read_pace, AT(sync.pace), "requests a second, 8 at the most", 0 },
    END
};

static const cli_option of_probe[] = { SERVER, CONNECTION, END };

#define WHERE                                                                                                         \
    { "near", "LON,LAT", read_point, AT(near), "nearest to this point first, in place of PLACE", 0 },                 \
    { "within", "KM", read_km, AT(filter.within), "no farther than this", 0 },                                        \
    { "country", "CC", read_text, AT(filter.country), "the organisation's country: code, name, or here", 0 }
#define WHAT                                                                                                          \
    { "text", "WORDS", read_text, AT(filter.text), "with all these words, in any case, accents or not", 0 },      \
    { "gone", NULL, read_flag, AT(filter.gone), "also what is no longer listed", 0 },                                 \
    { "all-organisations", NULL, read_flag, AT(filter.all_organisations), "also of those that are not certified", 0 }
#define LIMIT(unless) { "limit", "N", read_limit, AT(limit), "how many at the most; 0: all; " unless, 0 }

#define STARRED { "starred", NULL, read_flag, AT(filter.starred), "only what you starred, and what belongs to it", 0 }
#define IDS { "ids", NULL, read_flag, AT(ids), "with the numbers that star and note take", 0 }

#define ONE { "id", "N", read_id, AT(filter.id), "only the one of this number, even if past or gone", 0 }

#define COURSES                                                                                                       \
    { "from", "DATE", read_text, AT(filter.from), "that go on on this day or later; by default today", 0 },           \
    { "until", "DATE", read_text, AT(filter.until), "that begin on this day or earlier", 0 },                         \
    { "language", "L", read_list, AT(languages), "in this language, code or name; may be given again", 0 },           \
    { "strict-language", NULL, read_flag, AT(filter.strict_language), "not where the language is unknown", 0 },       \
    { "online", "WHICH", read_online, AT(filter.online), "only online courses, no online courses, or any", 0 },       \
    { "past", NULL, read_flag, AT(filter.past), "also courses that are over", 0 }

static const cli_option of_find[] = {
    WHERE,
    COURSES,
    WHAT,
    STARRED,
    ONE,
    IDS,
    LIMIT("by default 20"),
    END
};

static const cli_option of_changes[] = {
    { "since", "DATE", read_text, AT(filter.since), "that a sync of this day or later brought", 0 },
    WHERE,
    { "from", "DATE", read_text, AT(filter.from), "of courses that go on on this day or later", 0 },
    { "until", "DATE", read_text, AT(filter.until), "of courses that begin on this day or earlier", 0 },
    { "language", "L", read_list, AT(languages), "of courses in this language; may be given again", 0 },
    { "online", "WHICH", read_online, AT(filter.online), "of only online courses, no online courses, or any", 0 },
    { "text", "WORDS", read_text, AT(filter.text), "with all these words, in any case, accents or not", 0 },
    { "all-organisations", NULL, read_flag, AT(filter.all_organisations), "also of those that are not certified", 0 },
    STARRED,
    LIMIT("by default 20"),
    { "as", "FORM", read_form, 0, "a document of all changes: atom or markdown", 0 },
    { "title", "T", read_text, AT(document.title), "of the document", 0 },
    { "url", "URL", read_text, AT(document.url), "where the document will be found", 0 },
    END
};

static const cli_option of_follow[] = {
    { "replace", NULL, read_flag, AT(replace), "the search that has this name already", 0 },
    WHERE,
    COURSES,
    WHAT,
    STARRED,
    END
};

static const cli_option of_news[] = {
    { "keep", NULL, read_flag, AT(keep), "show them again the next time", 0 },
    END
};

static const cli_option of_star[] = {
    { "off", NULL, read_flag, AT(off), "take the star away", 0 },
    END
};

static const cli_option of_organisations[] = {
    WHERE,
    { "state", "STATE", read_text, AT(filter.state), "in this state, instead of certified", 0 },
    WHAT,
    STARRED,
    ONE,
    IDS,
    LIMIT("by default 0"),
    END
};

static const cli_option of_centres[] = {
    WHERE,
    { "state", "STATE", read_text, AT(filter.state), "of the organisation, instead of certified", 0 },
    WHAT,
    STARRED,
    ONE,
    IDS,
    LIMIT("by default 0"),
    END
};

#define LOCALE { "locale", "L", read_text, AT(locale), "names as in this locale, such as de or pt_BR", 0 }

static const cli_option of_countries[] = {
    { "with-training", NULL, read_flag, AT(with_training), "only where an organisation is certified", 0 },
    { "without-training", NULL, read_flag, AT(without_training), "only where none is", 0 },
    { "without-group", NULL, read_flag, AT(without_group), "only where there is no QGIS user group", 0 },
    LOCALE,
    END
};

static const cli_option of_languages[] = { LOCALE, END };

static const cli_option of_reach[] = {
    { "beyond", "KM", read_km, AT(reach.beyond), "farther than this is beyond reach; by default 100", 0 },
    { "language", "L", read_list, AT(languages), "training in this language; may be given again", 0 },
    { "country", "CC", read_text, AT(filter.country), "people in this country: code or name", 0 },
    { "least", "N", read_limit, AT(reach.least), "only towns with so many inhabitants", 0 },
    { "towns", NULL, read_flag, AT(towns), "the towns that are beyond, largest first", 0 },
    LOCALE,
    LIMIT("by default 0"),
    END
};

static const cli_option of_figures[] = {
    { "by", "WHAT", read_by, AT(figures.by), "for each country, year or language", 0 },
    { "within", "KM", read_km, AT(figures.within), "from a centre is within reach; by default 100", 0 },
    LOCALE,
    END
};

static const cli_option of_places[] = { LIMIT("by default 10"), END };

static const cli_option of_export[] = {
    { "format", "F", read_text, AT(export.format), "GDAL's name of it; else by the ending of TARGET", 0 },
    { "crs", "EPSG:N", read_text, AT(export.crs), "the coordinate system; by default EPSG:4326", 0 },
    { "layer", "NAME", read_layers, AT(layers), "courses, centres, organisations, contributions", 0 },
    { "wkt", NULL, read_wkt, AT(export.table_geometry), "tables show points as WKT, not as lon and lat", 0 },
    { "replace", NULL, read_flag, AT(export.replace), "what is there already", 0 },
    { "title", "T", read_text, AT(export.title), "of a calendar", 0 },
    WHERE,
    COURSES,
    WHAT,
    STARRED,
    ONE,
    LIMIT("by default 0"),
    END
};

static const cli_option of_publish[] = {
    { "title", "T", read_text, AT(publish.title), "of the site; by default \"Certified QGIS courses\"", 0 },
    { "url", "URL", read_text, AT(publish.url), "the address at which DIR will stand", 0 },
    { "replace", NULL, read_flag, AT(publish.replace), "the site that was published in DIR before", 0 },
    WHERE,
    COURSES,
    WHAT,
    END
};

static const cli_option of_verify[] = {
    { "organisation", NULL, read_flag, AT(verify.organisation), "an ID alone is an organisation's", 0 },
    { "name", "NAME", read_text, AT(name), "whose certificate it should be", 0 },
    { "file", "LIST", read_text, AT(verify.list), "ids in a table, a text, PDFs; - is standard input", 0 },
    { "column", "NAME", read_text, AT(verify.column), "of the ids in a table", 0 },
    { "name-column", "NAME", read_text, AT(verify.name_column), "of the names that are expected", 0 },
    { "output", "RESULT", read_text, AT(verify.output), "a file for LIST and what came of it", 0 },
    { "server", "URL", read_text, AT(sync.server), "another site of this kind", 0 },
    { "pace", "N", read_pace, AT(sync.pace), "requests a second, 8 at the most; by default 2", 0 },
    { "max-age", "AGE", read_span, AT(verify.max_age), "take what was checked since, such as 30d or 12h", 0 },
    { "offline", NULL, read_flag, AT(verify.offline), "what was checked last, without a network", 0 },
    { "evidence", "DIR", read_text, AT(verify.evidence), "keep the pages that are read, and their sums", 0 },
    { "report", "FILE", read_text, AT(verify.report), "write a report for screen and paper, in HTML", 0 },
    { "replace", NULL, read_flag, AT(verify.replace), "a report or RESULT that is there already", 0 },
    { "check-report", "FILE", read_text, AT(report), "in place of IDs: whether a report was changed", 0 },
    { "keep-names", NULL, read_flag, AT(verify.keep_names), "keep the names of attendees in the store", 0 },
    CONNECTION,
    END
};

static const cli_option of_mine[] = {
    { "certificate", "ID", read_text, AT(mine.certificate), "of its own, which is remembered", 0 },
    { "check", NULL, read_flag, AT(check), "ask the site for its certificate first", 0 },
    { "keep", NULL, read_flag, AT(mine.keep), "remember nothing: tell it again the next time", 0 },
    { "server", "URL", read_text, AT(sync.server), "another site of this kind", 0 },
    { "pace", "N", read_pace, AT(sync.pace), "requests a second, 8 at the most; by default 2", 0 },
    CONNECTION,
    LIMIT("by default 10"),
    END
};

static const cli_option of_lint[] = {
    { "all", NULL, read_flag, AT(all), "all organisations that are certified", 0 },
    END
};

static const cli_option of_history[] = {
    { "limit", "N", read_limit, AT(limit), "how many at the most; by default all", 0 },
    END
};

static const cli_option of_forget[] = {
    { "all", NULL, read_flag, AT(all), "all certificates", 0 },
    END
};

/* ---- commands: name, words, summary, how many words --------------------- */

#define ANY 1000
#define MANY 100000
#define PLACE_NOTE                                                                                                    \
    "PLACE is a town, in any language; where several have that name, add a region or\n"                               \
    "a country: \"Springfield, Illinois\"."
#define STATE_NOTE                                                                                                    \
    PLACE_NOTE "\nSTATE is certified, sent back, in review, rejected, archived or unknown."

const cli_command cli_commands[] = {
    { "sync", "", "bring the courses up to date from the programme's site", 0, 0, cmd_sync, of_sync,
      NULL, "  qcert sync\n  qcert sync --details\n  qcert sync --demo --store demo.sqlite" },
    { "probe", "", "ask whether the site answers, and change nothing", 0, 0, cmd_probe, of_probe,
      NULL, "  qcert probe --server https://group.example.org/courses/" },
    { "find", "[PLACE]", "courses, nearest first; or soonest first without a place", 0, ANY, cmd_find, of_find,
      PLACE_NOTE, "  qcert find Bern --within 300 --language de --until 2027-06-30" },
    { "show", "COURSE", "all that is known of one course", 1, 1, cmd_show, NULL,
      "COURSE is the number that find --ids shows. Description, hours and link come\n"
      "with qcert sync --details.", "  qcert show 26" },
    { "organisations", "[PLACE]", "organisations that may certify", 0, ANY, cmd_organisations, of_organisations,
      STATE_NOTE, "  qcert organisations --country CH" },
    { "centres", "[PLACE]", "where courses are held", 0, ANY, cmd_centres, of_centres,
      STATE_NOTE, "  qcert centres Nairobi --within 500" },
    { "changes", "[PLACE]", "what the syncs brought, newest first", 0, ANY, cmd_changes, of_changes,
      PLACE_NOTE, "  qcert changes Bern --within 300 --since 2026-11-01\n"
      "  qcert changes --country CH --as atom > switzerland.atom" },
    { "follow", "[NAME [PLACE]]", "save a search to hear what is new in it; or list those", 0, ANY, cmd_follow,
      of_follow, "Without a NAME, the saved searches are listed. What is new begins now.\n" PLACE_NOTE,
      "  qcert follow home Bern --within 100 --language de" },
    { "unfollow", "NAME", "remove a saved search", 1, 1, cmd_unfollow, NULL,
      NULL, "  qcert unfollow home" },
    { "news", "[NAME]", "what the syncs brought to saved searches since the last time", 0, 1, cmd_news, of_news,
      "Without a NAME, those of all saved searches. Exit status 3: there are none.",
      "  qcert sync && qcert news" },
    { "star", "LAYER ID", "mark a course, an organisation or a centre", 2, 2, cmd_star, of_star,
      "LAYER is course, organisation or centre; ID is what --ids shows.", "  qcert star course 12" },
    { "note", "LAYER ID [TEXT]", "a note of your own; without TEXT it is removed", 2, ANY, cmd_note, NULL,
      "LAYER is course, organisation or centre; ID is what --ids shows.",
      "  qcert note organisation 3 \"ask for the invoice\"" },
    { "countries", "", "all countries, with what is certified there", 0, 0, cmd_countries, of_countries,
      NULL, "  qcert countries --without-training" },
    { "languages", "", "the languages in which courses are held", 0, 0, cmd_languages, of_languages,
      NULL, "  qcert languages --locale pt_BR" },
    { "reach", "", "how far people live from certified training", 0, 0, cmd_reach, of_reach,
      "People are the inhabitants of the towns that GeoNames lists, not of the country.\n"
      "With --towns, 20 are shown unless --limit says otherwise.",
      "  qcert reach --language fr --beyond 300\n"
      "  qcert reach --country BR --towns" },
    { "groups", "[COUNTRY]", "the QGIS user groups, without a network", 0, ANY, cmd_groups, NULL,
      "COUNTRY is its code, or its name in any language.", "  qcert groups ZA" },
    { "figures", "", "what the programme has come to, and what is not known", 0, 0, cmd_figures, of_figures,
      "They are of what the site has told this store: of past courses since they were\n"
      "first fetched, of organisations that left since the first sync.",
      "  qcert figures --by country" },
    { "places", "TEXT", "towns whose name is or begins with TEXT", 1, ANY, cmd_places, of_places,
      NULL, "  qcert places springf" },
    { "export", "TARGET [PLACE]", "a file of courses for maps, spreadsheets, data bases", 1, ANY, cmd_export, of_export,
      "TARGET is a file, whose ending tells the format: .gpkg .geojson .fgb .shp .csv\n"
      ".xlsx .ods .kml and others that OGR writes, .ics for a calendar; or a folder\n"
      "that gets a file of each layer, if it ends with \"/\"; or PG:dbname=... for\n"
      "PostGIS.\n" PLACE_NOTE,
      "  qcert export courses.gpkg\n"
      "  qcert export swiss-2027.xlsx --country CH --from 2027-01-01 --until 2027-12-31" },
    { "publish", "DIR [PLACE]", "a web site of courses, which others can sync from", 1, ANY, cmd_publish, of_publish,
      "DIR is a folder that any web server can show: a page with a map and a list,\n"
      "calendars, feeds, layers, and a mirror for qcert sync --server URL.\n" PLACE_NOTE,
      "  qcert publish site --url https://group.example.org/courses/\n"
      "  qcert publish site --country CH --title \"QGIS in Switzerland\" --replace" },
    { "verify", "[ID...]", "ask the site whether certificates are on record", 0, MANY, cmd_verify, of_verify,
      "ID is taken as you have it: \"qgis-12\", a printed link, a text with one of them\n"
      "in it. An ID alone is an attendee's; a link says whose it is. With several,\n"
      "names are not shown, and a call that was stopped goes on where it was.\n"
      "LIST is a CSV, a spreadsheet or another table, a text with one ID in a line\n"
      "(.txt), a PDF, or a folder of PDFs.\n"
      "Exit status 3: one is not on record, not valid, or not known.",
      "  qcert verify QGIS-12 --name \"Name on It\"\n"
      "  qcert verify QGIS-12 QGIS-13 --evidence pages --report report.html\n"
      "  qcert verify --organisation QGIS-7\n"
      "  qcert verify --file staff.csv --name-column Name --output checked.xlsx" },
    { "history", "[ID]", "what was checked when, without a network", 0, 1, cmd_history, of_history,
      "The newest come first. Without an ID, all checks, and no names.", "  qcert history QGIS-12" },
    { "forget", "[ID]", "remove what was checked from the store", 0, 1, cmd_forget, of_forget,
      "Nothing of it is left in the file. Copies of the store are not touched.\n"
      "An ID alone is that of an attendee and that of an organisation.",
      "  qcert forget QGIS-12\n  qcert forget --all" },
    { "mine", "ORGANISATION", "how your own organisation stands, without a login", 1, ANY, cmd_mine, of_mine,
      "ORGANISATION is its name or the beginning of it, its number, or the word for it\n"
      "in the address of its page. That the verdict on its certificate turned is told\n"
      "once.",
      "  qcert mine gis school bern --certificate QGIS-1 --check\n"
      "  qcert mine gis school bern" },
    { "lint", "[ORGANISATION]", "what makes the listing of an organisation odd or invisible", 0, ANY, cmd_lint, of_lint,
      "ORGANISATION is as in qcert mine. Exit status 3: there is something to mend.",
      "  qcert lint gis school bern\n  qcert lint --all" },
    { "status", "", "what the store holds, how old it is, the last syncs", 0, 0, cmd_status, NULL,
      NULL, "  qcert status --json" },
    { "store", "COMMAND", "where the store lies, whether it is sound, a copy of it", 1, 1, NULL, NULL,
      NULL, "  qcert store backup courses-2026.sqlite" },
    { "fee", "COMMAND", "certificates charged, payments, balances, statements", 1, 1, NULL, NULL,
      "The books are yours, in the store; nothing is sent, and nothing is ever deleted.\n"
      "Amounts are in euro: 20, 20.50, 1'240.00.", "  qcert fee charge 3 12 --batch 2026-1\n  qcert fee balance" },
    { "attendees", "COMMAND", "lists of attendees, before they are uploaded", 1, 1, NULL, NULL,
      NULL, "  qcert attendees check list.csv --clean clean.csv" },
    { "dossier", "COMMAND", "applications: prepare, review, decide", 1, 1, NULL, NULL,
      "A dossier is yours, in the store; nothing of it is ever sent to the site.",
      "  qcert dossier new Example Academy --country CH\n  qcert dossier list --due" },
    END
};

const cli_command *const cli_families[] = { cli_store, cli_fee, cli_attendees, cli_dossier, NULL };

/* ---- the call ----------------------------------------------------------- */

static int run(const cli_args *args)
{
    if (args->help) {
        cli_help(args->command);
        return DONE;
    }
    if (args->version) {
        printf("qcert %s\n", qcert_version());
        return DONE;
    }
    if (!args->command)
        return cli_wrong(args, "what shall be done? A command is missing");
    return args->command->run(args);
}

/* An answer that cannot be written is none, nor is one that lacks something. */
static int end(const cli_args *args, int rc)
{
    int failed = ferror(stdout);

    errno = 0;
    if (!fflush(stdout) && !failed)
        return term_lacked() ? cli_complain(args, "memory ran out") : rc;
    return cli_complain(args, "the answer cannot be written%s%s", errno ? ": " : "", errno ? strerror(errno) : "");
}

int main(int argc, char **argv)
{
    cli_args args = { .near = { NAN, NAN }, .limit = -1, .credit = -1 };
    int rc;

    term_begin();
    rc = cli_read(&args, argc, argv);
    if (!rc)
        rc = run(&args);
    rc = end(&args, rc);
    cli_args_free(&args);
    return rc;
}
