/* qcert.h - certified courses of the QGIS certification programme, kept in one SpatiaLite file.
 *
 * A store is filled from the programme's site by qcert_sync() and asked by the qcert_find functions, which need no
 * network.  Other programs may open the file as map layers at the same time.
 *
 * Handles   qcert_store is one open file; qcert_rows walks one result.  Both are opaque.  A result keeps its store
 *           alive, so the two may be freed in either order.
 * Results   Functions that can fail return int: 0 is success, below 0 is a qcert_code.  qcert_last_error() says what
 *           failed, where, and why.  A call that fails leaves the file as it was before the call.
 * Memory    What arrives through a qcert_x ** belongs to the caller, who frees it with the function of the same
 *           family.  Every const pointer is borrowed from the handle it came from, until the next call on it.
 * Options   Structs that the caller fills begin with their size (QCERT_INIT); zero in any other field means its
 *           default; NULL means all defaults.  The same holds for structs that the library fills.
 * Threads   One thread at a time per store and its rows.  Two stores, even on the same file, may be used by two
 *           threads.  Nothing is global.
 * Text      UTF-8.  Days are "2026-11-23".  Coordinates are WGS 84 degrees (EPSG:4326), distances geodesic metres on
 *           the WGS 84 ellipsoid.  The locale of the process plays no part.
 * Today     is the site's: the calendar day in UTC+2 without summer time (Africa/Johannesburg).
 */
#ifndef QCERT_H
#define QCERT_H

#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
#  include <string.h>
#endif

#ifndef QCERT_API
#  if defined(_WIN32)
#    define QCERT_API __declspec(dllimport)
#  else
#    define QCERT_API __attribute__((visibility("default")))
#  endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define QCERT_VERSION "0.1.0"
#define QCERT_SERVER "https://certification.qgis.org" /* the programme's site; others run the same server */
#define QCERT_DEMO "demo:" /* in place of a server: an invented site that comes with the library, without a network */
#define QCERT_ABI 1 /* rises when a program built against an older header can no longer use the library */

/* Starts a struct of options or of results: its size, all else zero.
 * C: qcert_filter filter = QCERT_INIT(qcert_filter);   C++: auto filter = QCERT_INIT(qcert_filter); */
#ifdef __cplusplus
}
template <typename T> static inline T qcert_init_()
{
    T value;

    memset(&value, 0, sizeof value); /* what lies between and behind the fields, too:
                                        later fields may come to lie there */
    value.size = sizeof(T);
    return value;
}
extern "C" {
#define QCERT_INIT(type) qcert_init_<type>()
#else
#define QCERT_INIT(type) { .size = sizeof(type) }
#endif

typedef struct qcert_store qcert_store; /* one open file */
typedef struct qcert_rows qcert_rows;   /* the walk through one result */
typedef struct qcert_point { double lon, lat; } qcert_point; /* WGS 84 degrees */

/* ---- results -------------------------------------------------------------------------------------------------- */

typedef enum qcert_code {
    QCERT_OK         =   0,
    QCERT_ROW        =   1, /* qcert_rows_next: there is a row */
    QCERT_EMEMORY    =  -1,
    QCERT_EMISUSE    =  -2, /* the caller broke a rule of this header */
    QCERT_ESTORE     =  -3, /* the file cannot be read or written, or is damaged */
    QCERT_EBUSY      =  -4, /* another process is writing; try again */
    QCERT_EVERSION   =  -5, /* a file or an option is newer than this library */
    QCERT_EFOREIGN   =  -6, /* the file is there and is no store */
    QCERT_ENETWORK   =  -7, /* the server was not reached, or the answer broke off */
    QCERT_EHTTP      =  -8, /* the server answered with an error; detail is the HTTP status */
    QCERT_EFORMAT    =  -9, /* the answer or the input is not what it should be */
    QCERT_ESUSPECT   = -10, /* a feed shrank too much to be believed */
    QCERT_ESOON      = -11, /* the last sync is too recent */
    QCERT_ENOTFOUND  = -12,
    QCERT_EAMBIGUOUS = -13, /* more than one thing can be meant */
    QCERT_ECANCELED  = -14  /* the progress callback said stop */
} qcert_code;

typedef struct qcert_error {
    int code;            /* a qcert_code */
    int detail;          /* HTTP status, SQLite or CURL code; 0 if none */
    const char *source;  /* URL or path; "" if none */
    const char *message; /* one line that says what failed, why, and what can be done; never NULL */
} qcert_error;

/* The library's version, like QCERT_VERSION; and its QCERT_ABI, to be asked before anything else where the library
 * was loaded by hand. */
QCERT_API const char *qcert_version(void);
QCERT_API int qcert_abi(void);
QCERT_API const char *qcert_code_name(int code); /* "EFORMAT"; never NULL */

/* The failure of the last call on this store or on one of its rows. Never NULL; store NULL: memory ran out. */
QCERT_API const qcert_error *qcert_last_error(const qcert_store *store);

/* ---- store ---------------------------------------------------------------------------------------------------- */

typedef struct qcert_open_opts {
    size_t size;
    const char *geodata; /* file of places, countries and languages; NULL: the installed one, beside the library */
    const char *today;   /* what today is; NULL: by the clock */
    int busy_ms;         /* how long to wait for another writer; 0: 5000 */
    int read_only;       /* the file must be there and is not changed */
} qcert_open_opts;

/* Opens path, creating it or bringing an older one up to date; ":memory:" is kept nowhere, and empty.  *out is set even
 * on failure (unless memory ran out) so that the error can be read; close it in either case.  EFOREIGN: the file is no
 * store of ours; EVERSION: it is newer than this library, or older and read_only; ESTORE: damaged, unreadable, not
 * writable; ENOTFOUND: read_only, and there is none; EFORMAT: today is no day; in all of these it is left untouched. */
QCERT_API int qcert_store_open(const char *path, const qcert_open_opts *opts, qcert_store **out);
QCERT_API void qcert_store_close(qcert_store *store); /* NULL is fine */

/* Where a store lies when nobody says otherwise: $QCERT_STORE, else qcert/courses.sqlite in the user's data folder
 * (XDG Base Directory Specification: $XDG_DATA_HOME, else ~/.local/share).  Writes at most size bytes with a NUL and
 * returns 0; EMISUSE if it does not fit, ENOTFOUND if there is no home.  Creates nothing. */
QCERT_API int qcert_store_path(char *path, size_t size);

/* Reads the whole file and says whether it is sound, its layers and its indexes agree, and its books add up: 0, or
 * ESTORE with the first fault. */
QCERT_API int qcert_store_check(qcert_store *store);

/* Copies the store as it is now to a new file, whole even while others write.  EFOREIGN: there is a file already. */
QCERT_API int qcert_store_backup(qcert_store *store, const char *path);

/* Called about ten times a second during long calls, on their thread.  Return 0 to go on; anything else ends the
 * call with QCERT_ECANCELED.  The callback must not use the store. */
typedef struct qcert_progress {
    const char *what;    /* "upcoming courses", "writing" ...; "" before the first */
    int64_t done, total; /* bytes of a document that is fetched, else rows or steps; total 0: unknown */
} qcert_progress;
typedef int (*qcert_progress_fn)(void *user, const qcert_progress *progress);
QCERT_API void qcert_on_progress(qcert_store *store, qcert_progress_fn progress, void *user);

/* ---- transport ------------------------------------------------------------------------------------------------ */

/* How the library fetches one document.  The default is libcurl; a program with a network stack of its own (proxy,
 * sign-on, certificates) may pass another.  Pace, retries, sizes and meaning stay in the library. */
typedef struct qcert_response {
    size_t size;
    int status;               /* of HTTP */
    int retry_after;          /* seconds from a Retry-After header; below 0: none */
    const char *content_type; /* as sent; "" if none */
    const char *date;         /* the Date header, as sent; "" if none */
    const char *etag, *last_modified; /* these headers, as sent; "" or NULL if none */
} qcert_response;

typedef struct qcert_request {
    size_t size;
    const char *url, *accept, *user_agent; /* send these exactly, and follow no redirect */
    int connect_ms;    /* until connected */
    int first_byte_ms; /* from then until the answer begins */
    int stall_ms;      /* the longest silence within the answer */
    /* Call head once when the answer begins, then body for its bytes in order (decompressed), and idle at least ten
     * times a second in between; all on the calling thread.  If one returns other than 0: give up, return it. */
    int (*head)(void *reader, const qcert_response *response);
    int (*body)(void *reader, const char *bytes, size_t count);
    int (*idle)(void *reader);
    void *reader;
    /* To send as If-None-Match and If-Modified-Since; NULL: none. A transport that does not know them gets the whole
     * answer, which is right, too. */
    const char *if_none_match, *if_modified_since;
} qcert_request;

/* Returns 0 when the whole answer came, whatever its status; what head, body or idle returned; else QCERT_ENETWORK
 * with one line about it in why (at most why_size bytes with its NUL), or QCERT_EMEMORY.  QCERT_EFOREIGN: as
 * QCERT_ENETWORK, and asking again would be of no use, for the server's certificate is not trusted. */
typedef struct qcert_transport {
    size_t size;
    int (*get)(void *user, const qcert_request *request, char *why, size_t why_size);
    void *user;
} qcert_transport;

/* ---- sync ----------------------------------------------------------------------------------------------------- */

typedef struct qcert_sync_opts {
    size_t size;
    const char *server;    /* base URL of a site, or of a mirror that qcert_publish() made; NULL: QCERT_SERVER.  http://
                              only to loopback.  QCERT_DEMO: the invented site; nothing of it has a page */
    const char *proxy;     /* URL; NULL: http_proxy, https_proxy, no_proxy of the environment, and none to loopback;
                              "": none */
    const char *ca_file;   /* PEM file of certificate authorities; NULL: $SSL_CERT_FILE, else the system's */
    int timeout_ms;        /* until the first byte of an answer; 0: 150000, for the past feed is slow.  Within an answer
                              silence may last as long, but at most 30000 */
    int pace;              /* requests a second, at most 8; 0: 8, or no limit to a loopback server */
    int past;              /* fetch the past feed too; otherwise only if that was a week ago or never */
    int force;             /* even if the last sync was less than an hour ago */
    int dry_run;           /* report, change nothing */
    int trust_shrink;      /* accept a feed that lost more than half of its rows */
    const qcert_transport *transport; /* NULL: libcurl; QCERT_DEMO needs none */
    int details;           /* then the pages of certified organisations and their course types, each at most weekly */
} qcert_sync_opts;

/* What a sync did to one layer. The first five add up to the rows that the feeds carried and that were understood. */
typedef struct qcert_tally {
    int64_t added, changed, moved, renamed, unchanged;
    int64_t gone;     /* a feed that must list it does not */
    int64_t rejected; /* not understood; what was known of it is kept */
} qcert_tally;

typedef struct qcert_sync_report {
    size_t size;
    qcert_tally organisations, centres, courses;
    int64_t milliseconds, requests, bytes;
    int past;           /* the past feed was fetched too */
    int past_error;     /* why the past feed was not applied, a qcert_code; the rest was */
    int table_error;    /* why the organisation table could not be used, a qcert_code; slugs and states stay */
    char today[12];     /* the site's day */
    char warning[512];  /* what went wrong without ending the sync; "" if nothing */
    int64_t details;    /* organisations whose details were brought up to date */
    int details_error;  /* why there may be more, a qcert_code */
} qcert_sync_report;

/* Fetches organisations, their table, centres and upcoming courses, compares them with the store, and applies the
 * difference in one transaction; then, when due, the past courses in a transaction of their own.  Rows that left the
 * feeds are marked gone, never deleted.
 *
 * With details, their public pages are then read, each organisation in a transaction of its own, so that a stopped call
 * keeps what it has read and the next one goes on there: descriptions, hours and links of their course types, and
 * courses that run today and that the feeds, which leave out running ones, have not listed before.  A page that is
 * missing, or not understood, costs only what it tells.  A mirror and QCERT_DEMO have none (EMISUSE for the latter).
 *
 * A server that is no such site is looked at for a mirror, and asked as one from then on: for what it has, if that is
 * news.  The data are then as old as they are there; the site's day is the one that they are of.  ESUSPECT also: the
 * mirror is older than the store, or of a time to come.  report may be NULL.  ESOON, ESUSPECT, ENETWORK, EHTTP,
 * EFORMAT, EFOREIGN: nothing was changed; EFOREIGN: what is invented and what is not would come together, for either
 * the store or the server is the demo's.
 *
 * The demo's days are counted from that of a store's first sync with it; four weeks later it begins anew. */
QCERT_API int qcert_sync(qcert_store *store, const qcert_sync_opts *opts, qcert_sync_report *report);

typedef struct qcert_probe_report {
    size_t size;
    int mirror;            /* it is a mirror; 0: a site */
    int64_t organisations; /* that it lists as certified */
    int64_t milliseconds;
    char today[12];        /* the site's day; a mirror's is that of its data */
} qcert_probe_report;

/* Asks a server for its list of organisations, and for nothing else: whether a sync with these options would be
 * answered.  The store, which may be open for reading only, says what is known of the server, and is not changed; nor
 * does it matter when the last sync was.  report may be NULL.  Errors as of qcert_sync(). */
QCERT_API int qcert_probe(qcert_store *store, const qcert_sync_opts *opts, qcert_probe_report *report);

/* ---- rows ----------------------------------------------------------------------------------------------------- */

/* NaN is an unknown coordinate or distance; NULL an unknown text. */
typedef struct qcert_course {
    int64_t id;
    const char *name;          /* as first entered; its days may be stale; "":
                                  only its organisation's page told of it */
    const char *type, *convener, *competence;
    const char *organisation;
    const char *organisation_state; /* "certified", "sent back", "in review", "rejected", "archived", "unknown" */
    const char *organisation_email, *organisation_phone, *organisation_url; /* as entered: look before opening it */
    const char *country;       /* of the organisation: ISO 3166 alpha-2 */
    const char *page;          /* the organisation's page; NULL where it is not certain */
    const char *centre;
    const char *language;      /* as entered */
    const char *languages;     /* as understood: "de", "en,fr"; NULL: not understood */
    const char *starts, *ends; /* days; a course may end before it starts */
    const char *status;        /* "upcoming", "running", "past", "gone" */
    const char *online;        /* the word that shows that the course is held online; its point is then invented */
    const char *first_seen;    /* day */
    const char *gone;          /* day on which it had left the feeds; NULL while listed */
    double lon, lat;           /* of its centre */
    double metres;             /* from filter.origin; NaN without one and for online courses */
    const char *direction;     /* from there: "N", "NNE" ...; NULL where metres is NaN or 0 */
    int64_t organisation_id, centre_id;
    int starred;               /* by qcert_star(); that of its organisation or its centre is another */
    const char *note;          /* by qcert_note() */
    int is_new;                /* upcoming or running, and first seen within seven days, today the last of them, on a
                                  later day than that of the store's first sync, which found all there was */
    const char *description, *hours; /* of its type, by the organisation's own pages: see qcert_sync_opts.details */
    const char *link;          /* likewise: look at it before opening it */
    const char *details_read;  /* UTC, when these were read last; NULL: never */
} qcert_course;

typedef struct qcert_centre {
    int64_t id;
    const char *name, *organisation, *organisation_state, *country, *page;
    const char *first_seen, *gone;
    const char *flaw;          /* why there is no point, or that the point stands for an area; NULL: none */
    int64_t upcoming, running, past; /* its courses */
    double lon, lat, metres;
    const char *direction;
    int64_t organisation_id;
    int starred;
    const char *note;
} qcert_centre;

typedef struct qcert_organisation {
    int64_t id;
    const char *name, *state, *country, *country_name;
    const char *email, *phone, *url, *address, *remarks, *page;
    const char *first_seen, *gone;
    int64_t centres, upcoming, running, past; /* its listed centres and courses */
    double lon, lat, metres;   /* of its nearest centre if the filter has an origin, else of its first; NaN: none */
    const char *direction;
    int starred;
    const char *note;
} qcert_organisation;

typedef struct qcert_place {
    int64_t id;                /* of GeoNames */
    const char *name, *country, *country_name, *region;
    int64_t population;
    double lon, lat;
} qcert_place;

typedef struct qcert_run {
    int64_t id;
    const char *began;         /* UTC, "2026-11-23T20:44:42Z" */
    const char *kind;          /* "current" or "past" */
    const char *server, *today, *warning;
    int64_t milliseconds;
    qcert_tally organisations, centres, courses;
} qcert_run;

/* A change that a sync brought, and the row as it is now. */
typedef struct qcert_change {
    int64_t id;               /* rises with time */
    const char *day;          /* the site's, of the sync that brought it */
    const char *time;         /* UTC, of that sync: "2026-11-23T20:44:42Z" */
    const char *layer;        /* "organisation", "centre", "course" */
    const char *what;         /* "added", "changed", "moved", "renamed", "gone", "returned" */
    int64_t row;              /* the id within its layer */
    const char *name;         /* of the organisation or the centre; of a course its type */
    const char *organisation, *centre, *country, *page; /* centre NULL for organisations */
    const char *starts, *ends, *online; /* of a course; else NULL */
    const char *before;       /* the fields as they were, a JSON object; NULL for "added" */
    double lon, lat, metres;  /* NaN: unknown */
    const char *direction;
} qcert_change;

/* A country of the reference data, with what the organisations have there that are certified and listed. */
typedef struct qcert_country {
    const char *code, *name;
    int64_t organisations, centres, upcoming, running, past; /* these organisations, their listed centres and courses */
    const void *outline;      /* its area, simplified: a MultiPolygon in WKB, WGS 84; NULL: none, or not asked for */
    size_t outline_size;      /* in bytes */
    double lon, lat;          /* where its name goes on a map */
    int64_t groups;           /* QGIS user groups there: see qcert_find_groups() */
} qcert_country;

/* A language, with the listed courses of certified organisations that are held in it. */
typedef struct qcert_language {
    const char *code, *name;
    int64_t upcoming, running, past;
} qcert_language;

/* How far the people of one country have to certified training. */
typedef struct qcert_reach {
    const char *country, *country_name;
    const char *language, *language_name; /* of the training; NULL: any */
    int64_t towns, people;                /* that count: see qcert_reach_opts */
    int64_t towns_beyond, people_beyond;  /* of these, farther away */
    double metres_mean;                   /* over these people; NaN: there are none, or no training anywhere */
} qcert_reach;

/* A town and the nearest centre of certified training, the one with the lowest id where several are equally far. */
typedef struct qcert_reach_town {
    int64_t id;               /* of GeoNames */
    const char *name, *country;
    int64_t population;       /* 0: unknown */
    double lon, lat;
    double metres;            /* NaN: there is no training anywhere, and centre_id is 0 */
    int beyond;               /* farther away, or no training anywhere */
    int64_t centre_id;
    const char *centre;
} qcert_reach_town;

/* A QGIS user group. */
typedef struct qcert_group {
    const char *name, *link;
    const char *country, *country_name; /* ISO 3166 alpha-2, and its English name; NULL: a group of the whole world */
    double lon, lat;          /* where the name of its country goes on a map; NaN: there is none */
} qcert_group;

/* What the programme has come to, all in all or for one country, year or language. */
typedef struct qcert_figure {
    const char *of;           /* the country's or the language's code, or the year; NULL: all in all, or what is not
                                 known to be of any */
    const char *name;         /* of the country or the language; else NULL */
    int64_t organisations;    /* that are certified and listed */
    int64_t organisations_left; /* that were certified at a sync, and are not any more */
    int64_t centres;          /* listed, of certified organisations */
    int64_t upcoming, running, held; /* listed courses of certified organisations; held: those that are over */
    int64_t held_by_others;   /* listed courses that are over, of organisations that are not certified now: they may
                                 have been then */
    int64_t courses_left;     /* that are no longer listed: whether they were held is not known */
    int64_t people, people_near; /* in towns that count, and those of them within reach; below 0: not known */
} qcert_figure;

/* A check of a certificate: what was asked, and what the site said then.  NULL: not known, not said,
 * or not to be shown. */
typedef struct qcert_certificate {
    const char *asked;        /* as it was given, of a PDF the link or the id in it, else its name;
                                 in a history the id */
    const char *id;           /* as it was understood: "QGIS-12"; NULL: it was not, and reason says why */
    const char *kind;         /* "attendee" or "organisation": an id is given once for each,
                                 and means different things */
    const char *verdict;      /* of an attendee's: "on record", "no record", "unknown"; of an organisation's: "valid",
                                 "expired", "no record", "unknown" */
    const char *reason;       /* why it is unknown; or what no record and expired mean, and what they do not; or why a
                                 PDF could not be compared */
    const char *checked;      /* UTC, "2026-11-23T20:44:42Z"; NULL: the site was not asked */
    const char *server;       /* that was asked */
    const char *name;         /* of the attendee, by the rules of qcert_verify() */
    const char *name_match;   /* with the name that was expected: "match", "close" (look yourself), "different";
                                 offline, where only a fingerprint was kept, "no match" (one of the last two),
                                 or "not compared" */
    const char *organisation, *centre, *type; /* of the course; organisation: also of the organisation's own */
    const char *starts, *ends;                /* its days */
    const char *language, *competence, *convener, *hours; /* as entered */
    const char *issued;       /* of an organisation's: UTC, when it was issued last */
    const char *organisation_state; /* now, by the last sync: as of a course, or "no longer listed"; NULL: not known */
    const char *was_on_record; /* UTC, of the last check before this one that found it */
    int other_person;         /* when it was checked before, the id was somebody else's, or another organisation's */
    const char *page_sum;     /* SHA-256 of the page that was read, in hex; NULL: none was */
    double lon, lat;          /* of the centre by this name, if the store knows it; else NaN */
    int64_t row;              /* of a list, from 1; of a text the line; 0: there is no list */
    const char *file;         /* of a list of PDFs, its name */
    const char *printed;      /* what a PDF says otherwise than the record: "name", "course", "days", with comma
                                 between; "": nothing; NULL: they were not compared */
    int confirmed;            /* on record or valid, for the very name that was expected;
                                 of a PDF only if it is printed so */
} qcert_certificate;

/* How an organisation stands; see qcert_mine(). */
typedef struct qcert_standing {
    int64_t id;
    const char *name, *country, *country_name, *page, *remarks;
    const char *state;        /* as of a course, or "no longer listed" */
    const char *was;          /* the state before that; NULL: not known */
    const char *since;        /* the day of the sync that brought the state */
    int at_least;             /* it was so already when it was seen first, which was on that day */
    int64_t centres, upcoming, running, past; /* its listed centres and courses */
    const char *certificate;  /* the id of its certificate; NULL: not known */
    const qcert_certificate *check; /* of it: the last one that the site answered, else the last; NULL: there is none */
    const char *turned;       /* the verdict that was told the last time, where it is another now; NULL: it is not */
} qcert_standing;

/* Something of an organisation's listing that wants mending; see qcert_find_flaws(). */
typedef struct qcert_flaw {
    const char *severity;     /* "invisible": who looks for courses does not find it; "odd": finds it, and wonders */
    const char *layer;        /* "organisation", "centre", "course" */
    int64_t row;              /* the id within its layer: where several rows have the flaw in common, the next course */
    const char *name;         /* of the organisation or the centre; of a course its type */
    const char *what;         /* "no point", "point not on earth", "zero point", "outside country", "ends before start",
                                 "no language", "unknown language", "no convener", "type name", "duplicate",
                                 "name clash", "link", "e-mail", "not certified", "no course" */
    const char *text;         /* a sentence that says what is wrong and how to mend it on the site */
    int64_t organisation_id;
    const char *organisation;
    double lon, lat;          /* of the centre; NaN: none */
} qcert_flaw;

/* A dossier: an application for certification as it stands on this machine, and what was said of it. NaN: nothing. */
typedef struct qcert_dossier {
    int64_t id;
    const char *uuid;          /* the same in all copies of it */
    int64_t organisation_id;   /* 0: the site does not list it yet */
    const char *organisation, *country;
    const char *began, *since; /* UTC, when it was made, and since when it is in this state */
    const char *state;         /* "draft", "submitted", "initial review", "user-group opinion", "PSC determination",
                                  "certified", "refused", "sent back", "withdrawn", "re-applied" */
    const char *moves;         /* the states that can come next, comma between; "": none */
    const char *group;         /* the user group that is asked */
    const char *due;           /* day by which it should have answered; NULL: none */
    int found_group;           /* the PSC decides without one, and recommends to found one */
    int conflict;              /* the applicant is the group or a reviewer */
    int64_t contributions, courses, materials, reviews;
    int64_t pro, contra, abstained;  /* opinions */
    double current, correct, quality; /* means of the scores */
} qcert_dossier;

/* Something that happened to a dossier, and what is told of it: by qcert_dossier_add(), and in rows. NULL, 0:
 * not told. */
typedef struct qcert_dossier_event {
    size_t size;
    const char *kind;   /* "move", "contribution", "course", "material", "review", "opinion", "conflict", "removal" */
    const char *what;   /* of a move: the next state; of a contribution: "development", "documentation", "translation",
                           "plugins", "bug reports", "sponsorship", "grants", "user group", "courseware", "books"; of a
                           material: "exercises", "lectures", "data", "other"; of an opinion: "for", "against",
                           "abstain"; of a conflict, who the applicant is, too: "group", "reviewer" */
    int64_t about;      /* of a material its course, of a review its material, of a removal what is no longer there */
    const char *title, *link;
    const char *file;   /* to be added: its path; in rows: its name */
    const char *version; /* the QGIS for which a material was made: "3.40" */
    const char *day;    /* of a contribution */
    const char *role;   /* "applicant", "reviewer", "group", "PSC", "site"; of a review or an opinion none of the site
                           and of the applicant */
    const char *note;
    int current, correct, quality; /* scores of a review, from 1 (poor) to 5 */
    /* in rows alone */
    int hidden;         /* removed; or a move that does not count, for another one came first */
    int64_t id, dossier;
    const char *uuid, *time; /* UTC */
    int64_t bytes;      /* of the file when it was added, and its SHA-256 in hex */
    const char *sum;
    const char *path;   /* where the file lies on this machine; NULL: it came from another one */
} qcert_dossier_event;

/* What is missing in a dossier, or looks weak. */
typedef struct qcert_finding {
    const char *severity; /* "missing" or "weak" */
    const char *what;     /* in words */
    int64_t event;        /* that it is about; 0: the whole */
    const char *kind;     /* of what it is about: "contribution", "course", "material" */
    const char *flaw;     /* "none", "none recent", "no link", "no lectures", "no exercises", "no data", "no version",
                             "old version"; of a file "changed", "gone", "elsewhere" */
} qcert_finding;

/* A move that can come next. */
typedef struct qcert_move {
    const char *state;    /* to which it leads, as of qcert_dossier */
    const char *role;     /* whose move it is, as of qcert_dossier_event */
    int reason;           /* it needs a note */
    const char *group;    /* the user group that it asks; NULL: none, or of a "user-group opinion" another one than the
                             country's, which must be told */
} qcert_move;

/* A contribution to QGIS that is published, for the dossier of its organisation is certified. */
typedef struct qcert_contribution {
    int64_t id;
    const char *kind, *title, *link; /* as of qcert_dossier_event; link NULL: none */
    const char *day;                 /* NULL: not told */
    const char *organisation, *country;
    int64_t organisation_id;         /* of the layer of organisations; 0: the site does not list it */
} qcert_contribution;

/* What waits on a reviewer's desk. */
typedef struct qcert_waiting {
    int64_t organisation_id; /* 0: the site does not list it yet */
    const char *organisation, *country;
    const char *state;       /* that the site shows, "in review" or "sent back"; NULL: it is not on the site's list */
    const char *since;       /* day since when it is in this state, as far as the store saw */
    int64_t age;             /* days since then */
    const char *group, *group_link; /* the user group of the country; NULL: none */
    const char *deadline;    /* day on which the site refuses what nobody touched for a year; NULL: none */
    int64_t days_left;       /* until then; below 0: it is over */
    int warning;             /* 7 or 30, when so many days or fewer are left, and 0 */
    int64_t dossier;         /* 0: none */
    const char *dossier_state, *due; /* likewise its own due day */
} qcert_waiting;

QCERT_API int qcert_rows_next(qcert_rows *rows); /* QCERT_ROW; 0 at the end; an error */
QCERT_API void qcert_rows_free(qcert_rows *rows); /* NULL is fine */

/* The present row, until the next qcert_rows_next; NULL if the rows are of another kind or there is none. */
QCERT_API const qcert_course *qcert_rows_course(const qcert_rows *rows);
QCERT_API const qcert_centre *qcert_rows_centre(const qcert_rows *rows);
QCERT_API const qcert_organisation *qcert_rows_organisation(const qcert_rows *rows);
QCERT_API const qcert_place *qcert_rows_place(const qcert_rows *rows);
QCERT_API const qcert_run *qcert_rows_run(const qcert_rows *rows);
QCERT_API const qcert_change *qcert_rows_change(const qcert_rows *rows);
QCERT_API const qcert_country *qcert_rows_country(const qcert_rows *rows);
QCERT_API const qcert_language *qcert_rows_language(const qcert_rows *rows);
QCERT_API const qcert_reach *qcert_rows_reach(const qcert_rows *rows);
QCERT_API const qcert_reach_town *qcert_rows_reach_town(const qcert_rows *rows);
QCERT_API const qcert_group *qcert_rows_group(const qcert_rows *rows);
QCERT_API const qcert_figure *qcert_rows_figure(const qcert_rows *rows);
QCERT_API const qcert_certificate *qcert_rows_certificate(const qcert_rows *rows);
QCERT_API const qcert_standing *qcert_rows_standing(const qcert_rows *rows);
QCERT_API const qcert_flaw *qcert_rows_flaw(const qcert_rows *rows);
QCERT_API const qcert_dossier *qcert_rows_dossier(const qcert_rows *rows);
QCERT_API const qcert_dossier_event *qcert_rows_dossier_event(const qcert_rows *rows);
QCERT_API const qcert_finding *qcert_rows_finding(const qcert_rows *rows);
QCERT_API const qcert_move *qcert_rows_move(const qcert_rows *rows);
QCERT_API const qcert_waiting *qcert_rows_waiting(const qcert_rows *rows);
QCERT_API const qcert_contribution *qcert_rows_contribution(const qcert_rows *rows);

/* Whether a text of the data is an address that may be opened on a click: http or https with a host, without a name
 * before it, control characters, blanks and marks of direction.  NULL: it is none. */
QCERT_API int qcert_is_link(const char *url);

/* ---- search (offline) ----------------------------------------------------------------------------------------- */

enum { QCERT_ONLINE_ANY, QCERT_ONLINE_ONLY, QCERT_ONLINE_NO };

/* What to find.  A field that a kind of row does not have plays no part for it. */
typedef struct qcert_filter {
    size_t size;
    const qcert_point *origin; /* nearest first, equal distances by start, then id; NULL: soonest first (courses),
                                  by name (others) */
    double within;           /* metres from the origin; 0: any distance */
    const char *country;     /* of the organisation: code or name in any language; "here": where the origin lies */
    const char *from;        /* courses that go on then or later; NULL: today */
    const char *until;       /* courses that begin then or earlier; NULL: no end */
    const char *languages;   /* codes or names, comma between; a course in any of them passes */
    const char *text;        /* words that must all occur, at most 32; case and accents play no part */
    const char *state;       /* of the organisation; NULL: certified, or any with all_organisations */
    int strict_language;     /* leave out courses whose language is not understood */
    int online;              /* QCERT_ONLINE_... */
    int past;                /* no lower bound of days: courses that are over, too */
    int gone;                /* what left the feeds, too */
    int all_organisations;   /* whatever the state of the organisation */
    const char *since;       /* of changes: the day of the sync that brought them; NULL: all that are kept */
    int64_t limit;           /* how many at the most; 0: all */
    int any_order;           /* without an origin, courses in whatever order is quickest */
    int starred;             /* only what has a star, or belongs to an organisation or a centre that has one */
    int64_t id;              /* of courses, centres, organisations: only that row, past or gone as it may be, and
                                nothing else but origin plays a part; 0: any */
    int64_t organisation;    /* only the organisation of that number, and what belongs to it, whatever its state;
                                0: any */
} qcert_filter;

/* Courses, centres or organisations that pass; filter NULL: upcoming and running courses of certified organisations.
 * Distances are exact to 15 nanometres (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013, 43-55).  With
 * an origin, rows without a distance come last: what is online (courses; centres by their name) and what has no point;
 * within passes only the online courses.  EFORMAT: a day, language, country, state or text is not understood; EMISUSE:
 * within, or the country "here", without an origin, or a number below 0; ENOTFOUND: "here" lies in no country. */
QCERT_API int qcert_find_courses(qcert_store *store, const qcert_filter *filter, qcert_rows **out);
QCERT_API int qcert_find_centres(qcert_store *store, const qcert_filter *filter, qcert_rows **out);
QCERT_API int qcert_find_organisations(qcert_store *store, const qcert_filter *filter, qcert_rows **out);

/* What the syncs brought, newest first, of the rows that pass the filter: added, changed, moved, renamed, gone and
 * returned courses, centres and organisations.  What the first sync found is no change.  An origin gives
 * distances and bounds them, but not the order; without from and until courses of any day pass, and gone ones always.
 * Questions about courses (language, online, days) pass only courses. */
QCERT_API int qcert_find_changes(qcert_store *store, const qcert_filter *filter, qcert_rows **out);

/* Towns whose name, in any language, is or begins with text: exact ones first, then by population.  "Town, Country"
 * and "Town, Region, Country" narrow it down.  limit 0: all. */
QCERT_API int qcert_find_places(qcert_store *store, const char *text, int64_t limit, qcert_rows **out);

/* The one town that text means: the only exact one, or one with five times the inhabitants of the next.  0: *out walks
 * that town; EAMBIGUOUS: the choices; ENOTFOUND: what begins like it, perhaps nothing.  *out is NULL after any other
 * error. */
QCERT_API int qcert_locate(qcert_store *store, const char *text, qcert_rows **out);

/* The syncs, newest first. limit 0: all. */
QCERT_API int qcert_find_runs(qcert_store *store, int64_t limit, qcert_rows **out);

/* ---- countries, languages, reach (offline) -------------------------------------------------------------------- */

/* Names are those of Unicode CLDR in a locale such as "de", "pt_BR", "zh_TW" or "de_CH.UTF-8", and rows come in its
 * order of names.  NULL, "", "C", and a language in which no names are known: English.  EFORMAT: it is no locale. */

/* Every country, by name: also where there is nobody, with zeros.  A centre or a course belongs to the country of its
 * organisation.  What qcert_find_organisations(), _centres() and _courses() find for a country, past and online courses
 * included, is as many.  Outlines are for those who draw them: they take ten times as long as all else. */
QCERT_API int qcert_find_countries(qcert_store *store, const char *locale, int outlines, qcert_rows **out);

/* The languages of the listed courses of certified organisations, whatever their days, by name.  A course in two
 * languages counts for both, one whose language is not understood for none. */
QCERT_API int qcert_find_languages(qcert_store *store, const char *locale, qcert_rows **out);

#define QCERT_BEYOND 100e3 /* metres */

/* Training is at the listed centres of certified organisations that have a point and whose name does not say that they
 * are online; towns are those of GeoNames with at least 1000 inhabitants, and smaller seats of governments and regions.
 * People are the inhabitants of these towns as GeoNames gives them, none where their number is not known.  They are not
 * those of the country: who lives elsewhere is not among them, and who lives in a part of a town that is listed as a
 * town, too, may be there twice.  Distances are exact, from the point of the town to that of the centre. */
typedef struct qcert_reach_opts {
    size_t size;
    double beyond;         /* what is farther than so many metres is beyond; 0: QCERT_BEYOND */
    const char *languages; /* codes or names, comma between: only at centres with a listed course in that language that
                              is upcoming or running, and not held online; NULL: at all */
    const char *country;   /* of the towns, not of the training: code or name in any language; NULL: all */
    int64_t least;         /* inhabitants of a town that counts; 0: all count */
    int only_beyond;       /* of qcert_find_reach_towns(): only the towns that are beyond */
    int64_t limit;         /* likewise: how many at the most; 0: all */
} qcert_reach_opts;

/* How far people live from certified training: one row for each country that has a town that counts, by name; or, where
 * languages are given, one for each of these and each language, in the order of the languages.  May take a second for
 * each language.  EFORMAT: a language, the country or the locale is not understood; EMISUSE: a number is below zero. */
QCERT_API int qcert_find_reach(qcert_store *store, const qcert_reach_opts *opts, const char *locale, qcert_rows **out);

/* The same town by town, largest first; where several languages are given, training in any of them will do. */
QCERT_API int qcert_find_reach_towns(qcert_store *store, const qcert_reach_opts *opts, qcert_rows **out);

/* ---- user groups and figures (offline) ------------------------------------------------------------------------ */

/* The user groups of the QGIS website's list, as it was when the reference data were made: by the English name of their
 * country, then by their own; the groups of the whole world last.  country: code or name in any language; NULL: all.
 * EFORMAT: the country is not understood. */
QCERT_API int qcert_find_groups(qcert_store *store, const char *country, qcert_rows **out);

enum { QCERT_BY_NOTHING, QCERT_BY_COUNTRY, QCERT_BY_YEAR, QCERT_BY_LANGUAGE };

typedef struct qcert_figures_opts {
    size_t size;
    int by;             /* QCERT_BY_... */
    double within;      /* metres from certified training that are within reach; 0: QCERT_BEYOND */
    const char *locale; /* of the names of countries and languages, and of their order: as above */
} qcert_figures_opts;

/* What the store knows of the programme: one row; or one for every country, also where there is nobody; or one for each
 * year in which a course begins; or one for each language that courses are held in, where a course in two counts for
 * both.  By year and by language, organisations and centres are those of the courses that are counted there.  What has
 * no country or language that is known comes last.
 *
 * A store knows what the site told it: past courses since the past feed was first fetched, and who left since the first
 * sync.  People are those of qcert_find_reach(), by language within reach of training in it; of a year they are not
 * known.  Nobody tells a store how many took part, how many certificates were issued, or what the programme was paid.
 * May take a second, by language one for each.  EFORMAT: it is no locale; EMISUSE: an option is out of range. */
QCERT_API int qcert_find_figures(qcert_store *store, const qcert_figures_opts *opts, qcert_rows **out);

/* ---- saved searches (offline) --------------------------------------------------------------------------------- */

typedef struct qcert_follow_opts {
    size_t size;
    const char *place; /* the words by which the origin was found, to be shown; NULL: none */
    const char *town;  /* what they were found to mean, likewise */
    int replace;       /* the search that has this name already */
} qcert_follow_opts;

/* Saves a search under a name, so that qcert_find_news() tells what is new in it from this moment on.  The name is
 * UTF-8 without control characters, 1 to 100 bytes without the blanks around it; names that differ by case or accents
 * alone are the same.  The filter is kept as it is given, so that from NULL is whatever day it is later; limit,
 * any_order and id are not kept.  EFOREIGN: there is a search of that name, and replace is 0; EFORMAT: the name, or a
 * day, language, country or state is not understood; EMISUSE: the store was opened for reading only, or the filter has
 * an organisation. */
QCERT_API int qcert_follow(qcert_store *store, const char *name, const qcert_filter *filter,
                           const qcert_follow_opts *opts);

/* Removes a saved search.  ENOTFOUND: there is none of that name; EMISUSE: the store was opened for reading only. */
QCERT_API int qcert_unfollow(qcert_store *store, const char *name);

/* A saved search. */
typedef struct qcert_followed {
    const char *name;         /* as it was given, and so are the next two */
    const char *place, *town;
    qcert_filter filter;      /* likewise; what it points to is borrowed like the row */
    const char *saved;        /* UTC */
    const char *shown;        /* UTC, when its news were shown last; NULL: never */
    int64_t news;             /* how many wait */
} qcert_followed;

/* The saved searches, by name. An error names the search whose filter is no longer understood. */
QCERT_API int qcert_find_follows(qcert_store *store, qcert_rows **out);
QCERT_API const qcert_followed *qcert_rows_follow(const qcert_rows *rows);

/* What the syncs brought that passes the filter of a saved search since it was saved or since its news were last shown,
 * newest first, as rows of changes: see qcert_find_changes().  They count as shown once qcert_rows_next() has
 * returned 0, which takes a short write and so may end with EBUSY instead; a walk that does not get there shows them
 * again.  What a sync brings during the walk is news of the next one.  keep, or a store that was opened for reading
 * only: they do not count as shown.  ENOTFOUND: there is no search of that name. */
QCERT_API int qcert_find_news(qcert_store *store, const char *name, int keep, qcert_rows **out);

/* ---- stars and notes (offline) -------------------------------------------------------------------------------- */

/* Puts a star on a row of the layer "course", "centre" or "organisation", or takes it away; and a note, UTF-8 of 4000
 * bytes at the most whose only control characters are line feeds, in place of the one before (NULL or "": none).
 * Both stay with the row through syncs, renames and moves, and are in no export.  ENOTFOUND: there is no such row;
 * EFORMAT: the layer or the text is not understood; EMISUSE: the store was opened for reading only. */
QCERT_API int qcert_star(qcert_store *store, const char *layer, int64_t id, int on);
QCERT_API int qcert_note(qcert_store *store, const char *layer, int64_t id, const char *text);

/* ---- certificates --------------------------------------------------------------------------------------------- */

typedef struct qcert_verify_opts {
    size_t size;
    const char *server;    /* of this and the next four see qcert_sync_opts; NULL: the demo in a store of it */
    const char *proxy, *ca_file;
    int timeout_ms;
    const qcert_transport *transport; /* what its user points to must live as long as the rows */
    int pace;              /* requests a second, at most 8; 0: 2; below 0: no limit, for a loopback server alone */
    int organisation;      /* an id alone is an organisation's; 0: an attendee's. A link says it by itself */
    int keep_names;        /* the store keeps the names of attendees; 0: a fingerprint of them */
    int64_t max_age;       /* seconds: what the site answered since then is not asked again; 0: all is asked */
    const char *const *names; /* that are expected, one for each certificate, NULL for those without; NULL: none */
    int offline;           /* the site is not asked: the last check that the store has of each, however old; else
                              "unknown", "not checked yet" */
    const char *evidence;  /* a folder that gets each page that is read, its headers, and a list of their SHA-256;
                              NULL: none */
    const char *report;    /* a file that gets an HTML report of the walk when it has ended; NULL: none */
    const char *list;      /* in place of asked (NULL, count 0): a table, a text, a PDF or a folder of PDFs; "-": a text
                              from the standard input */
    const char *column;    /* of the ids in a table; NULL: the one that has them in most rows */
    const char *name_column; /* of the names that are expected; NULL: none are */
    const char *output;    /* a file that gets the list and what came of it; NULL: none */
    int replace;           /* a report or an output that is there already */
} qcert_verify_opts;

/* Asks the site for certificates, one for each qcert_rows_next(), in their order, and each only once.  What is asked is
 * an id, a printed link of any age, or a text with one of these in it, taken as people have them ("qgis-12").  Every
 * check is in the store before its row is shown, and so is one that found out nothing, with the reason.  Nothing is
 * ever told that the site did not say: a page that is not understood, another certificate's, or none is "unknown".
 * After three failures in a row to reach the site it is not asked any more, and what is left is "unknown".
 *
 * Names: with several certificates in one call a name is shown only where one is expected.  Unless keep_names, the
 * store has a fingerprint of it under a key in the user's config folder ($XDG_CONFIG_HOME/qcert/fingerprint.key, else
 * in ~/.config), by which other_person is told; a name that is expected and can only be found close or different by
 * asking is asked for again.
 *
 * A walk over several that was stopped, killed or given up goes on when the same is begun again within a week: what the
 * site has answered since it first began is not asked again.  The same is the same server and ids in the same order,
 * however they were written.  The store has a fingerprint of them until all rows were shown.
 *
 * Evidence: of each page that comes whole, understood or not, the folder gets a file with its bytes (.html) and one
 * with its URL, time, status and headers (.txt), both before the check counts, and SHA256SUMS their sums, as sha256sum
 * -c reads them.  It is made where there is none; no file in it is ever changed but that list, which grows.  Pages have
 * names in them: folder and files are the user's alone.
 *
 * A report is one HTML file that needs no other, for screen and paper: what was asked, what was understood, what came
 * of it, with names by the same rules.  It appears when all rows were shown, and has a SHA-256 of itself: see
 * qcert_check_report().
 *
 * Offline nothing is written to the store: a store that was opened for reading only will do, and so will no key.  A
 * name that only a fingerprint was kept of is then told to match, or not compared.
 *
 * A list is a table that OGR reads (CSV with commas, semicolons or tabs, XLSX, ODS, GeoPackage ...), a text (.txt) with
 * one certificate in a line, a PDF, or a folder with PDFs, also in folders in it, by their names.  It has at most
 * 100000 rows and 256 MB; one row with nothing in it is asked nothing.  A table's columns need no names.  A CSV that is
 * not UTF-8 is read as Windows-1252.  What is neither CSV nor a workbook is first read in a process of its own (fork),
 * within 20 seconds; a data base with views, virtual tables or computed columns, which could read other files or never
 * end, is refused.  Of a PDF, which strangers made, the first five pages are read in a process of its own (fork),
 * within five seconds: the id is that of a link, else of the text, and name, course type and days of the record are
 * looked for in the text, in the forms in which the site and people write them; what is not found there is told as
 * printed otherwise, which says no more than that.
 *
 * The output, in a format by its ending, has the columns of the list as they are, or the name of the PDF, or the line,
 * and behind them what came of each.  It is written row by row and appears when qcert_rows_next() returns 0; until
 * then, and after a failure, what was there is left.  A cell that is added, and one that becomes a formula only by
 * going into another format, begins with an apostrophe where a spreadsheet would compute it (see qcert_export()); the
 * list's own columns are otherwise as they were, so that what was a formula in a CSV is one still.
 *
 * EMISUSE: an option is out of range, or the store was opened for reading only; ENOTFOUND: there is no home for the
 * key, or no such column; EAMBIGUOUS: it is not clear which column has the ids; EFORMAT: the list cannot be read
 * or is too long, or the output's format is not known; EFOREIGN, ESTORE: the key or the list cannot be used, or the
 * folder of evidence, the report or the output not be written (EFOREIGN: there is something of that name); EBUSY:
 * another process writes.  Of the rows: ECANCELED within 200 ms; EBUSY, ESTORE: the check, its evidence, the report or
 * the output could not be kept. */
QCERT_API int qcert_verify(qcert_store *store, const char *const *asked, size_t count, const qcert_verify_opts *opts,
                           qcert_rows **out);

/* Whether a report is as it was written: 0; ESUSPECT: it was changed; EFOREIGN: it is no report; ESTORE: it cannot be
 * read.  Its sum is no signature: it does not show a change by somebody who has put a new sum in it, too. */
QCERT_API int qcert_check_report(qcert_store *store, const char *path);

/* Of a walk of qcert_verify() that goes on: how many of its rows were answered before. 0: it began anew,
 * or has ended. */
QCERT_API int64_t qcert_rows_resumed(const qcert_rows *rows);

/* Of a walk of qcert_verify(): how many rows there are in all; and what was taken for granted in the list, a line each,
 * "" if nothing: that it is not UTF-8, which sheet was taken, what a table cannot hold. 0 and "": it is none,
 * or has ended. */
QCERT_API int64_t qcert_rows_total(const qcert_rows *rows);
QCERT_API const char *qcert_rows_remarks(const qcert_rows *rows);

/* The checks of one certificate, or of all (asked NULL), newest first, from the store alone.  An id alone is of both
 * kinds.  Names that were kept are shown for one certificate.  EFORMAT: there is no id in the text; EAMBIGUOUS: there
 * is more than one, or a range. */
QCERT_API int qcert_find_checks(qcert_store *store, const char *asked, qcert_rows **out);

/* Removes the checks of one certificate, or all (asked NULL), so that nothing of them is left in the file or its log;
 * 0 also where there are none.  Walks that were stopped begin anew.  Copies that were made of the store, evidence and
 * reports are not touched.  EBUSY: the checks are gone, but
 * another program uses the file, which still has traces of them: call again.  EMISUSE: rows of the store are not freed.
 * EFORMAT and EAMBIGUOUS as above. */
QCERT_API int qcert_forget(qcert_store *store, const char *asked);

/* ---- your own organisation (offline) -------------------------------------------------------------------------- */

/* An organisation is meant by its number ("12", "#12"), by the word for it in the address of its page, or by its name:
 * case, accents and signs play no part, and the beginning or some words of it will do where only one that is listed has
 * them.  EAMBIGUOUS names those that can be meant; ENOTFOUND what is most like it, if anything is. */

typedef struct qcert_mine_opts {
    size_t size;
    const char *certificate; /* of the organisation: its id, or a link to it, which is remembered; NULL: the one that is
                                remembered, or that a check showed to bear its name */
    int keep;                /* nothing is remembered: what turned is told again,
                                and certificate is for this call alone */
} qcert_mine_opts;

/* One row: how an organisation stands by the last sync and the checks of its certificate.  What belongs to it is found
 * by the filter's organisation.
 *
 * That the verdict on the certificate turned is told once: the row counts as told when qcert_rows_next() has returned 0
 * behind it, which takes a short write and so may end with EBUSY instead; not where the store was opened for reading
 * only.  A check that found out nothing turns nothing.  Of a certificate that the site now gives to another
 * organisation, the verdict is "unknown".  EFORMAT: the certificate is no id, or an attendee's. */
QCERT_API int qcert_mine(qcert_store *store, const char *organisation, const qcert_mine_opts *opts, qcert_rows **out);

/* What makes the listing of an organisation odd or invisible, worst first; NULL: of all that are certified and listed,
 * by name.  Looked at are what is listed, and of courses those that are upcoming or running.  What is doubtful is left
 * out: a point counts as outside the organisation's country only if it is more than 25 km from its outline and from its
 * towns; what is held online may lie anywhere. */
QCERT_API int qcert_find_flaws(qcert_store *store, const char *organisation, qcert_rows **out);
/* ---- dossiers of applications (offline) ----------------------------------------------------------------------- */

/* Private, and on this machine alone unless it is exported: nothing here is ever sent to the site.  What happened
 * stays; a removal hides.  EMISUSE in all that write: the store was opened for reading only. */

/* Makes the dossier of an organisation, as a draft.  id is that of a row of organisations, or 0, and then name says who
 * it is; country, code or name, may be NULL where the store knows the organisation.  EFOREIGN: there is one already;
 * EFORMAT: the name or the country is not understood, or is missing; ENOTFOUND: there is no such row. */
QCERT_API int qcert_dossier_new(qcert_store *store, int64_t id, const char *name, const char *country,
                                int64_t *dossier);

/* Adds what an event says, all but a move; id may be NULL.  Of a file, size and SHA-256 are kept, not the bytes.
 * EFORMAT: it says what its kind does not have, or not what it needs, or it is an opinion of the group where that or a
 * reviewer is the applicant, and no other group was asked; ENOTFOUND: there is no such dossier, or not what
 * the event is about; ESTORE: the file cannot be read. */
QCERT_API int qcert_dossier_add(qcert_store *store, int64_t dossier, const qcert_dossier_event *event, int64_t *id);

/* Adds what an event says in place of a contribution, a course or a material of that number, which is removed, with
 * what was said of it; a course's materials go over to the new one as they are.  All or nothing.  Errors as of
 * qcert_dossier_add(); EFORMAT also: that is none of these, or not of the event's kind, or the course's materials were
 * reviewed; ENOTFOUND also: it is not there. */
QCERT_API int qcert_dossier_change(qcert_store *store, int64_t dossier, int64_t entry,
                                   const qcert_dossier_event *event, int64_t *id);

typedef struct qcert_move_opts {
    size_t size;
    const char *role;  /* who moves; NULL: whose move it is, if it is one's alone; the site's own only if told */
    const char *note;  /* refused and sent back need one: the reason */
    const char *group; /* another user group than the country's */
} qcert_move_opts;

typedef struct qcert_move_report {
    size_t size;
    char group[304];    /* the user group that is asked; "" if none */
    char due[12];       /* day, one month later; "" if none */
    char page[512];     /* to open for a "submitted"; "" if none: the demo has no pages */
    int found_group;    /* as of qcert_dossier */
} qcert_move_report;

/* Leads it to its next state.  A country's user group is asked first; where there is none, the PSC decides, and that
 * one should be founded is recorded; with a conflict, another group is asked, or the PSC decides.  report may be NULL.
 * EFORMAT: there is no way to that state, and the message names those that there are; or it is another role's move. */
QCERT_API int qcert_dossier_move(qcert_store *store, int64_t dossier, const char *state, const qcert_move_opts *opts,
                                 qcert_move_report *report);
/* The moves that can come next, each with whose it is. ENOTFOUND: there is no such dossier. */
QCERT_API int qcert_find_moves(qcert_store *store, int64_t dossier, qcert_rows **out);

/* All dossiers, or one (id not 0; ENOTFOUND), by organisation; what happened to one, oldest first, with all also what
 * is hidden; and what its applicant should look at, ENOTFOUND likewise.  Files are read, links are not fetched. */
QCERT_API int qcert_find_dossiers(qcert_store *store, int64_t id, qcert_rows **out);
QCERT_API int qcert_find_dossier_events(qcert_store *store, int64_t dossier, int all, qcert_rows **out);
QCERT_API int qcert_dossier_check(qcert_store *store, int64_t dossier, qcert_rows **out);

/* The desk: each organisation that the site shows as in review or sent back, with its dossier, then dossiers that wait
 * without being on that list; oldest first.  The same as a calendar, of the days that are due, with the warnings of the
 * site's deadline; errors as of qcert_export(). */
QCERT_API int qcert_find_waiting(qcert_store *store, qcert_rows **out);
QCERT_API int qcert_waiting_calendar(qcert_store *store, const char *path, int replace);

/* The contributions of all certified dossiers, by organisation; of the filter, country and limit alone play a part. */
QCERT_API int qcert_find_contributions(qcert_store *store, const qcert_filter *filter, qcert_rows **out);

enum { QCERT_DOSSIER_HTML, QCERT_DOSSIER_JSON };

/* Writes a dossier as one page for reviewers, which needs nothing else; or as JSON for another copy of the library,
 * with all that happened, but not where files lie.  The file appears when it is whole.  EFOREIGN: it is there, and
 * replace is 0; ESTORE: it cannot be written. */
QCERT_API int qcert_dossier_export(qcert_store *store, int64_t dossier, const char *path, int form, int replace);

typedef struct qcert_import_report {
    size_t size;
    int64_t dossier;       /* its id here */
    int64_t added, known;  /* events */
    int64_t conflicts;
    char told[2000];       /* the conflicts in words, one line each; "" if none */
} qcert_import_report;

/* Takes in a dossier that was exported as JSON, as the union of what happened here and there.  Nothing here is changed:
 * an event that says something else than the one here of the same UUID is told as a conflict, and so are two moves from
 * one state, of which the earlier one counts, and another dossier of the organisation.  All or nothing; doing it again
 * changes nothing.  report may be NULL.  EFORMAT: it is none, or breaks a rule, and the message says where; EVERSION: a
 * newer library wrote it; ESTORE: it cannot be read. */
QCERT_API int qcert_dossier_import(qcert_store *store, const char *path, qcert_import_report *report);

/* ---- export (offline) ----------------------------------------------------------------------------------------- */

enum { QCERT_AS_LON_LAT, QCERT_AS_WKT };

typedef struct qcert_export_opts {
    size_t size;
    const char *format;  /* "iCalendar", or OGR's short name of a driver, such as "GPKG"; NULL: by the ending of the
                            target */
    const char *crs;     /* by its code, such as "EPSG:3857"; NULL: EPSG:4326 */
    const char *layers;  /* "courses", "centres", "organisations", comma between; NULL: all that one file holds, and
                            courses alone where that is one layer.  "contributions" (qcert_find_contributions), a table
                            to join by organisation_id, only where it is named */
    const qcert_filter *filter; /* NULL: as of qcert_find_courses() */
    int table_geometry;  /* CSV, XLSX, ODS: QCERT_AS_LON_LAT, two columns (x and y where the CRS is projected; an
                            organisation's first point); QCERT_AS_WKT, one column */
    int replace;         /* what is there already */
    const char *title;   /* of a calendar; NULL: "Certified QGIS courses" */
} qcert_export_opts;

typedef struct qcert_export_report {
    size_t size;
    int64_t courses, centres, organisations; /* rows written; below 0: that layer is not in it */
    char format[64];   /* "iCalendar", or OGR's short name */
    char losses[2000]; /* what the format could not hold, and what was changed to fit it, one line each;
                          "" if nothing */
    int64_t contributions; /* as the others above */
} qcert_export_report;

/* Writes layers for other programs: to a file; to a folder, one file for each layer, if target ends with "/"; or with
 * "PG:dbname=..." into a PostGIS data base.  All layers show the same moment.  Courses are those that pass the filter,
 * in its order.  Centres and organisations are those of these courses if the filter looks at courses alone (from,
 * until, languages, strict_language, text, online, limit, id), else what qcert_find_centres() and
 * qcert_find_organisations() give for it.
 *
 * GeoPackage comes with styles that QGIS picks up by itself.  Ids are the store's, and stay the same from one export
 * to the next.  A cell of CSV, XLSX or ODS that a spreadsheet could take for a formula begins with an apostrophe: a
 * text that begins with = @ + or - (also in full width) or with a tab or the end of a line, but for numbers, such as
 * "-5" and "+41 31 123 45 67".
 *
 * A calendar (iCalendar, .ics; RFC 5545) holds courses alone, as days without hours, and does without the module for
 * OGR.  An event keeps its UID when its course moves or is renamed, and in every export of the same store; SEQUENCE
 * counts what happened to the course, DTSTAMP and LAST-MODIFIED are the time of the sync that last touched what the
 * event shows.  Courses that are gone and not over are in it as cancelled whatever filter.gone says, so that those who
 * subscribed see it.  What depends on the clock is only which courses pass.
 *
 * The target appears, or is replaced, when all is written: a failed or stopped call leaves what was there.  (Where a
 * format has several files, one after the other is replaced.)  Stopping takes effect at once, but for the last step of
 * XLSX and ODS.  report may be NULL.  EFOREIGN: there is something already, and replace is 0, or it is a device
 * or a pipe; EFORMAT: the format, layer, CRS or filter is not understood, or they do not go together, or the file's
 * name lacks an ending that its format needs; ENOTFOUND: the module that knows OGR is not installed; EBUSY: another
 * program writes to what is there; ESTORE: the target cannot be written, or the store not read; EMISUSE: the target is
 * the store. */
QCERT_API int qcert_export(qcert_store *store, const char *target, const qcert_export_opts *opts,
                           qcert_export_report *report);

/* ---- rows as documents (offline) ------------------------------------------------------------------------------ */

enum { QCERT_AS_ATOM, QCERT_AS_MARKDOWN, QCERT_AS_HTML, QCERT_AS_CSV, QCERT_AS_TEXT };

typedef struct qcert_document {
    size_t size;
    int form;          /* of changes: QCERT_AS_ATOM, a feed (RFC 4287), or QCERT_AS_MARKDOWN, a list by country and
                          month; of bookings: QCERT_AS_HTML, a page for sheets of A4, or QCERT_AS_CSV */
    const char *title; /* NULL: "Changes of certified QGIS courses", or "Statement" */
    const char *url;   /* where the document will be found: Atom's id and link to itself; NULL: a URN of the store,
                          which all its feeds then share */
} qcert_document;

/* Writes the rows of changes or of bookings that are left as one document in UTF-8, piece by piece: write returns 0 to
 * go on, else the call ends with ESTORE.  Changes must come newest first.  The same rows of the same store give the
 * same bytes: an entry's id is that of its change, and times are those of the syncs.  Names in it are text and nothing
 * else, whatever they hold.  as NULL: Atom.  EMISUSE: rows of another kind, or a form that is not theirs; EFORMAT: the
 * URL is none; else as qcert_rows_next(). */
QCERT_API int qcert_rows_write(qcert_rows *rows, const qcert_document *as,
                               int (*write)(void *user, const char *bytes, size_t count), void *user);

/* The days of a course in English: "7–11 Dec 2026", "28 Nov – 2 Dec 2026", "30 Dec 2026 – 2 Jan 2027".  Writes at most
 * size bytes with a NUL, for which 80 are enough.  EMISUSE: it does not fit; EFORMAT: one of them is no day. */
QCERT_API int qcert_days_write(const char *starts, const char *ends, char *text, size_t size);

/* ---- publishing (offline) ------------------------------------------------------------------------------------- */

typedef struct qcert_publish_opts {
    size_t size;
    const char *title; /* of the site; NULL: "Certified QGIS courses" */
    const char *url;   /* at which the folder will stand; NULL: unknown, and then nothing in it says so.  As for a sync,
                          https:// */
    const qcert_filter *filter; /* of what the site shows; NULL: as of qcert_find_courses(); without limit, id and
                                    organisation */
    int replace;       /* what an earlier call has published there */
} qcert_publish_opts;

typedef struct qcert_publish_report {
    size_t size;
    int64_t courses, countries, languages; /* that the site shows */
} qcert_publish_report;

/* Makes a folder that any web server can show: index.html with a map and a list of the courses, which works without a
 * script and fetches nothing from elsewhere; courses.geojson and courses.gpkg; calendar/ and feed/ (Atom: what changed)
 * for all courses, each country and each language; contributions.json where there are any (qcert_find_contributions,
 * of the filter's country), which the page shows, too; and mirror.json with mirror/, from which qcert_sync() fills
 * other stores: all that is listed, whatever the filter.  All of it shows one moment of the store.  Names are text and
 * nothing else, whatever they hold.
 *
 * The folder appears, or is replaced, as a whole, when all is written; a failed or stopped call leaves what was there.
 * report may be NULL.  EFOREIGN: there is a folder that is not empty, and replace is 0, or it holds something that no
 * earlier call wrote; ENOTFOUND: the store was never synced, or the module that knows OGR is not installed; EFORMAT:
 * the filter is not understood; EMISUSE: the URL is none, or the filter has a limit, an id or an organisation; ESTORE:
 * the folder cannot be written, or the store not read. */
QCERT_API int qcert_publish(qcert_store *store, const char *folder, const qcert_publish_opts *opts,
                            qcert_publish_report *report);

/* ---- fees and payments (offline) ------------------------------------------------------------------------------ */

/* Amounts are whole cents of euro. Reads one that is not below 0 as people write it: "20", "20.50", "20,50", "EUR 20",
 * "1'240.00", "1 240,00 €"; *why, which may be NULL, is what is wrong in words that may follow "... is no amount: ".
 * EFORMAT: it is none, it is too large, or it can be read in two ways, as "1.234" can. Writes at most size bytes with a
 * NUL, "1240.00", for which 32 are enough; EMISUSE: it does not fit. */
QCERT_API int qcert_amount_read(const char *text, int64_t *cents, const char **why);
QCERT_API int qcert_amount_write(int64_t cents, char *text, size_t size);

/* The price of a certificate from a day on. A new store has one, EUR 20. */
typedef struct qcert_price {
    int64_t id;
    const char *began;   /* day; the first one's is "0001-01-01" */
    int64_t cents;
    const char *entered; /* UTC; NULL: came with the store */
    int in_force;        /* today */
} qcert_price;

/* Sets the price from a day on (NULL: today); of several of one day the last counts.  What is booked stays as it is.
 * EFORMAT: the day is none, or the amount is below 0; EMISUSE: the store was opened for reading only. */
QCERT_API int qcert_set_price(qcert_store *store, int64_t cents, const char *from);
/* All prices, by the day on which they began. */
QCERT_API int qcert_find_prices(qcert_store *store, qcert_rows **out);
QCERT_API const qcert_price *qcert_rows_price(const qcert_rows *rows);
/* What certificates cost that are issued on a day (NULL: today), as far as it is known: the price of one (NULL: not
 * asked), and of all.  EFORMAT: the day is none, or the number is not above 0 or too large. */
QCERT_API int qcert_price_of(qcert_store *store, int64_t certificates, const char *day, int64_t *price, int64_t *cents);

enum { QCERT_BY_CARD = 1, QCERT_BY_SEPA };

typedef struct qcert_charge_opts {
    size_t size;
    int64_t course;     /* its id; 0: title says what was held */
    const char *title;  /* NULL: as the course is named */
    const char *batch;  /* whatever tells these certificates from others; NULL: none */
    const char *day;    /* on which they were issued; NULL: today */
    const char *note;
    int again;          /* even if this batch was charged already */
} qcert_charge_opts;

typedef struct qcert_payment_opts {
    size_t size;
    int method;            /* QCERT_BY_CARD or QCERT_BY_SEPA; must be given */
    const char *day;       /* NULL: today */
    const char *reference; /* of the invoice, the transfer or the receipt; NULL: none */
    const char *payer;     /* as the bank names them */
    const char *note;
    int64_t charge;        /* the booking that is paid first; 0: the oldest that is open */
    int again;             /* even if it looks like a payment that is booked already */
} qcert_payment_opts;

/* What was booked. */
typedef struct qcert_booked {
    size_t size;
    int64_t id;                   /* of the booking */
    int64_t cents;                /* as in qcert_booking */
    int64_t price;                /* of a certificate; of a charge alone */
    int64_t organisation_id;
    int64_t due, credit;          /* of the organisation from now on; one of them is 0 */
} qcert_booked;

/* Books certificates that were issued, at the price in force on the day; a payment; or the opposite of a booking, with
 * the reason.  An organisation is meant as it is by qcert_mine().
 *
 * Bookings are never changed or deleted.  Credit pays what is open, the oldest charge first, as soon as there are both;
 * what a correction frees is credit, or open, again.  So an organisation has either nothing open or no credit.  All is
 * exact: what the books cannot hold is refused.
 *
 * booked may be NULL.  EFOREIGN: the same batch of the same course, or the same amount with the same reference on the
 * same day, is booked already, and again is 0; or the booking was corrected already.  ENOTFOUND: there is no such
 * organisation, course or booking; EAMBIGUOUS: several organisations have that name; EFORMAT: a day is none or to come,
 * an amount or a count is not above 0 or too large, a text is empty, too long (500 bytes) or has control characters,
 * the course or charge is another organisation's, or the booking is none that can be paid or corrected; EMISUSE: method
 * is none, or the store was opened for reading only. */
QCERT_API int qcert_charge(qcert_store *store, const char *organisation, int64_t certificates,
                           const qcert_charge_opts *opts, qcert_booked *booked);
QCERT_API int qcert_pay(qcert_store *store, const char *organisation, int64_t cents, const qcert_payment_opts *opts,
                        qcert_booked *booked);
QCERT_API int qcert_correct(qcert_store *store, int64_t booking, const char *note, qcert_booked *booked);

/* A line of a statement. NULL, and 0 in a number, is what does not belong to its kind. */
typedef struct qcert_booking {
    int64_t id;            /* 0: what was brought forward */
    const char *kind;      /* "charge", "payment", "correction", "brought forward" */
    int64_t organisation_id;
    const char *organisation;
    const char *day;
    const char *entered;   /* UTC */
    int64_t cents;         /* above 0: is owed; below: is paid */
    int64_t balance;       /* of the organisation after it; above 0: is due */
    int64_t open;          /* of a charge, what is not paid; of a payment, what is credit still */
    const char *note;
    int64_t certificates, price, course_id; /* of a charge */
    const char *title, *batch;
    const char *method, *reference, *payer; /* of a payment; method "card" or "SEPA" */
    int64_t corrects, corrected_by;         /* bookings */
} qcert_booking;

typedef struct qcert_booking_opts {
    size_t size;
    const char *organisation; /* as of qcert_charge(); NULL: all, one after the other */
    const char *from, *until; /* days; what was before them is brought forward */
} qcert_booking_opts;

/* The bookings of a time by organisation, day and id, each with the balance after it.  Errors as of qcert_charge();
 * EMISUSE: from is after until. */
QCERT_API int qcert_find_bookings(qcert_store *store, const qcert_booking_opts *opts, qcert_rows **out);
QCERT_API const qcert_booking *qcert_rows_booking(const qcert_rows *rows);

/* What an organisation owes. */
typedef struct qcert_balance {
    int64_t organisation_id;
    const char *organisation;
    int64_t certificates;    /* that were charged, and so are the other sums: without what was corrected */
    int64_t charged, paid;
    int64_t due, credit;     /* one of them is 0 */
    int64_t bookings;
    const char *last;        /* day of the last booking */
} qcert_balance;

/* The balance of an organisation, or of all that have bookings (NULL), by name. Errors as of qcert_charge(). */
QCERT_API int qcert_find_balances(qcert_store *store, const char *organisation, qcert_rows **out);
QCERT_API const qcert_balance *qcert_rows_balance(const qcert_rows *rows);

typedef struct qcert_attendance { int64_t course, attendees; } qcert_attendance; /* attendees 0: will not be held */

typedef struct qcert_forecast_opts {
    size_t size;
    int64_t attendees; /* of each course, of whom each gets a certificate; must be given */
    int month_end;     /* due at the end of the month in which a course starts; 0: when it starts */
    const char *until; /* courses that start on this day or earlier; NULL: all */
    const qcert_attendance *courses; /* that have another number; of several for one course the last counts */
    size_t count;                    /* of these */
} qcert_forecast_opts;

/* What a course that is to come will cost. */
typedef struct qcert_due {
    int64_t course_id;
    const char *title, *centre, *starts, *ends;
    const char *due;      /* day */
    int64_t certificates;
    int64_t price, cents; /* at the price that is known for the day on which the course starts */
    int64_t total;        /* up to this one */
} qcert_due;

/* The upcoming courses of an organisation, soonest first, and what is due for them. Nothing is booked. Errors as of
 * qcert_charge(); ENOTFOUND also: a course with a number of its own is none of these; EFORMAT also: a number of
 * attendees is none, or the total is too large. */
QCERT_API int qcert_find_forecast(qcert_store *store, const char *organisation, const qcert_forecast_opts *opts,
                                  qcert_rows **out);
QCERT_API const qcert_due *qcert_rows_due(const qcert_rows *rows);

typedef struct qcert_note_opts {
    size_t size;
    int form;                 /* QCERT_AS_TEXT or QCERT_AS_HTML */
    const char *payee, *iban; /* must be given; an IBAN with or without blanks */
    const char *amount;       /* above 0, as qcert_amount_read() takes it; NULL: what the organisation owes */
    const char *reference;    /* must be given */
    const char *payer;        /* NULL: the organisation */
    const char *until;        /* the day by which it is to be paid; NULL: none */
} qcert_note_opts;

/* Writes a note by which somebody can pay, from what the caller says and nothing else: text, or a page of HTML for a
 * sheet A4.  organisation may be NULL if amount and payer are given.  write as of qcert_rows_write().  EFORMAT: the
 * IBAN's check digits do not agree with it, it has no form of an IBAN, or a text or an amount is none; ENOTFOUND also:
 * nothing is due; EMISUSE: something that must be given is not. */
QCERT_API int qcert_write_note(qcert_store *store, const char *organisation, const qcert_note_opts *opts,
                               int (*write)(void *user, const char *bytes, size_t count), void *user);

/* ---- lists of attendees (offline) ----------------------------------------------------------------------------- */

typedef struct qcert_attendees_opts {
    size_t size;
    const char *clean;  /* a file to write: without what could be mended, and without whom it could not be;
                           NULL: none */
    int replace;        /* a file that is there already */
    const char *day;    /* on which the certificates will be issued; NULL: today */
} qcert_attendees_opts;

typedef struct qcert_attendees_report {
    size_t size;
    int64_t attendees;     /* in the file, each once; a line that cannot be understood counts as one */
    int64_t flaws, hints;  /* found */
    int64_t clean;         /* attendees in the clean list, whether it was written or not */
    int64_t price, cost;   /* of a certificate on the day; of one for each attendee in the file */
} qcert_attendees_report;

/* Something in a list that the site refuses, loses or takes otherwise than it was meant; or a hint: what may be so. */
typedef struct qcert_slip {
    int64_t line;       /* from 1; 0: of the whole file */
    int column;         /* 1 first name, 2 surname, 3 e-mail; 0: of the whole line */
    int hint;
    int mended;         /* in the clean list; 0: who stands there is left out of it, unless it is a hint */
    const char *what;   /* one line */
    const char *remedy; /* what to do; one line */
} qcert_slip;

/* Reads a list of attendees as the site will, before it is uploaded there, and gives its flaws by line; a list without
 * any has no rows.  Nothing is sent, and nothing of it is kept in the store.  report may be NULL.  ESTORE: the file
 * cannot be read, or the clean one not written; EFOREIGN: that is there, and replace is 0; EFORMAT: the file is no list
 * at all: larger than 4 MiB, of more than 20000 lines, or with a line of more than 64 KiB, or the day is none; EMISUSE:
 * clean is the list itself. */
QCERT_API int qcert_check_attendees(qcert_store *store, const char *path, const qcert_attendees_opts *opts,
                                    qcert_attendees_report *report, qcert_rows **out);
QCERT_API const qcert_slip *qcert_rows_slip(const qcert_rows *rows);

/* ---- status --------------------------------------------------------------------------------------------------- */

typedef struct qcert_status {
    size_t size;
    const char *path, *server, *today;
    const char *synced, *past_synced; /* UTC times of the last good syncs; NULL: never */
    int64_t age_seconds;              /* since synced; below 0: never */
    int stale;                        /* never synced, or more than a week ago */
    int undisturbed;                  /* others can read while a sync writes; 0: the disk allows no write-ahead log */
    int schema;                       /* version of the file's layout */
    int64_t organisations, certified; /* listed now */
    int64_t centres;
    int64_t upcoming, running, past, gone; /* courses, of certified organisations */
    int64_t other_courses;            /* listed courses of organisations that are not certified */
} qcert_status;

/* How old the data are, without counting them: what every answer wants to know. */
typedef struct qcert_age {
    size_t size;
    int64_t seconds; /* since the last good sync; below 0: never */
    int stale;       /* never synced, or more than a week ago */
    char today[12];
} qcert_age;
QCERT_API int qcert_store_age(qcert_store *store, qcert_age *age);

/* Texts are borrowed from the store until its next call. */
QCERT_API int qcert_store_status(qcert_store *store, qcert_status *status);

#ifdef __cplusplus
}
#endif
#endif
