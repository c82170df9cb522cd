#include "format.h"

#include <string.h>
#include <strings.h>

#define OPTIONS(...) (const char *const[]){ __VA_ARGS__, NULL }
#define KEY "GEOMETRY_NAME=geom", "FID=id"

/* Of a driver that does not stand here, the last line is assumed. */
static const qc_medium formats[] = {
    { "GPKG", NULL, QC_STYLED | QC_CONTROLS, 0, NULL, OPTIONS(KEY) },
    /* For points this is RFC 7946; OGR's own option for that copies each row, field name by field name. */
    { "GeoJSON", NULL, QC_ALONE | QC_DEGREES | QC_KEYED | QC_PLAIN_DAYS | QC_CONTROLS | QC_SNIFFS_JSON, 0, NULL,
      OPTIONS("COORDINATE_PRECISION=7") },
    { "GeoJSONSeq", NULL, QC_ALONE | QC_DEGREES | QC_KEYED | QC_PLAIN_DAYS | QC_CONTROLS | QC_SNIFFS_JSON, 0, NULL,
      NULL },
    { "FlatGeobuf", NULL, QC_ENDED | QC_ALONE | QC_POINTED | QC_REORDERED | QC_CONTROLS, 0, NULL, NULL },
    { "ESRI Shapefile", NULL, QC_ENDED | QC_ALONE | QC_BRIEF | QC_CONTROLS, 254, NULL, OPTIONS("ENCODING=UTF-8") },
    { "MapInfo File", NULL, QC_ENDED | QC_ALONE, 254, NULL, NULL },
    { "CSV", NULL, QC_ENDED | QC_ALONE | QC_FLAT | QC_CELLS | QC_PLAIN_DAYS | QC_CONTROLS, 0, NULL,
      OPTIONS("STRING_QUOTING=IF_NEEDED") },
    { "XLSX", NULL, QC_ENDED | QC_FLAT | QC_CELLS | QC_TYPED, 32767, NULL, NULL },
    { "ODS", NULL, QC_ENDED | QC_FLAT | QC_CELLS | QC_TYPED, 32767, NULL, NULL },
    { "KML", "kml", QC_DEGREES | QC_NAMED, 0, OPTIONS("NameField=name", "DescriptionField=organisation"), NULL },
    { "LIBKML", NULL, QC_ENDED | QC_DEGREES | QC_NAMED, 0, NULL, NULL },
    { "GPX", NULL, QC_ALONE | QC_DEGREES | QC_NAMED | QC_SNIFFS_XML, 0, OPTIONS("GPX_USE_EXTENSIONS=YES"), NULL },
    { QC_CALENDAR, "ics", QC_ALONE | QC_DEGREES, 0, NULL, NULL },
    { "DXF", NULL, QC_ALONE, 0, NULL, NULL },
    { "PostgreSQL", NULL, QC_CONTROLS, 0, NULL, OPTIONS(KEY, "LAUNDER=NO") },
    { "SQLite", NULL, QC_CONTROLS, 0, OPTIONS("SPATIALITE=YES"), OPTIONS(KEY, "LAUNDER=NO") },
    { NULL, NULL, 0, 0, NULL, NULL },
};

const qc_medium *qc_medium_of(const char *driver)
{
    const qc_medium *format = formats;

    while (format->driver && strcasecmp(format->driver, driver))
        format++;
    return format;
}

static int ends_with(const char *text, const char *ending)
{
    size_t length = strlen(text), count = strlen(ending);

    return length > count + 1 && text[length - count - 1] == '.' && !strcasecmp(text + length - count, ending);
}

const char *qc_medium_for(const char *target)
{
    if (!strncasecmp(target, "PG:", 3) || !strncmp(target, "postgresql://", 13))
        return "PostgreSQL";
    for (const qc_medium *format = formats; format->driver; format++)
        if (format->ending && ends_with(target, format->ending))
            return format->driver;
    return NULL;
}

/* ---- texts -------------------------------------------------------------- */

static int is_noncharacter(const char *at)
{
    return !memcmp(at, "\xef\xbf\xbe", 3) || !memcmp(at, "\xef\xbf\xbf", 3);
}

/* Bytes of a character that XML cannot hold; 0 if it can. */
static size_t control_at(const char *at)
{
    unsigned char c = (unsigned char)*at;

    if (c == 0xef && at[1] && at[2])
        return is_noncharacter(at) ? 3 : 0;
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
}

/* Where the first control character stands; NULL: there is none. */
static const char *find_control(const char *text)
{
    for (; *text; text++)
        if (((unsigned char)*text < ' ' || (unsigned char)*text >= 0x7f) && control_at(text))
            return text;
    return NULL;
}

static int64_t put_without_controls(qc_buf *out, const char *text)
{
    const char *control;
    int64_t count = 0;

    for (; (control = find_control(text)) != NULL; count++) {
        qc_buf_put(out, text, (size_t)(control - text));
        qc_buf_text(out, " ");
        text = control + control_at(control);
    }
    qc_buf_text(out, text);
    return count;
}

/* What spreadsheets look for behind what is no plain = + - or @: OpenFormula's mark, and the signs in full width, which
 * they take for these where people write so. */
static int begins_wide(const char *text)
{
    static const char *const begins[] = { "of:=", "＝", "＋", "－", "＠" };

    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (!strncmp(text, begins[i], strlen(begins[i])))
            return 1;
    return 0;
}

/* What a spreadsheet would compute. A number is none, nor a phone number: "-5", "+41 31 (0) 123-45". */
static int is_formula(const char *text)
{
    if (!*text || !strchr("=+-@\t\r\n", *text))
        return begins_wide(text);
    return (*text != '+' && *text != '-') || text[strspn(text, "+-0123456789 ()./")];
}

/* What was done to a text. */
typedef struct fitted {
    int64_t controls;
    int cut, sniffed;
} fitted;

/* "[1]", or "<b>x</b>", also in its spelling of HTML; what ends with a blank is none. */
static int is_sniffed(const qc_medium *format, const char *text, size_t length)
{
    const char *begins = format->traits & QC_SNIFFS_JSON ? "{[" : format->traits & QC_SNIFFS_XML ? "<&" : "";
    const char *ends = format->traits & QC_SNIFFS_JSON ? "}]" : ">;";

    return *begins && length && strchr(begins, *text) && strchr(ends, text[length - 1]);
}

static const char *fit_text(const qc_medium *format, int formula, qc_buf *out, const char *text, fitted *did)
{
    int controls = !(format->traits & QC_CONTROLS) && find_control(text);
    size_t length = strlen(text);

    did->sniffed = is_sniffed(format, text, length);
    if (!controls && !formula && !did->sniffed && (!format->most_text || length <= format->most_text))
        return text;
    out->most = 2 * length + 3;
    qc_buf_clear(out);
    qc_buf_text(out, formula ? "'" : "");
    if (controls)
        did->controls = put_without_controls(out, text);
    else
        qc_buf_text(out, text);
    qc_buf_text(out, did->sniffed ? " " : "");
    if (out->failed)
        return NULL;
    did->cut = format->most_text && out->count > format->most_text;
    if (did->cut)
        out->bytes[qc_fitting(out->bytes, format->most_text)] = '\0';
    return out->bytes;
}

const char *qc_fit_text(qc_fit *fit, size_t column, const char *text)
{
    int formula = fit->format->traits & QC_CELLS && is_formula(text);
    fitted did = { 0, 0, 0 };
    const char *fits = fit_text(fit->format, formula, &fit->scratch[column], text, &did);

    fit->formulas += formula;
    fit->controls += did.controls;
    fit->sniffed += did.sniffed;
    fit->cut[column] += did.cut;
    return fits;
}

const char *qc_fit_cell(const qc_medium *format, int typed, qc_buf *scratch, const char *text)
{
    int formula = 0;
    fitted did = { 0, 0, 0 };

    if (format->traits & QC_TYPED)
        formula = *text == '=' || !strncmp(text, "of:=", 4);
    else if (format->traits & QC_CELLS)
        formula = typed && is_formula(text);
    return fit_text(format, formula, scratch, text, &did);
}

void qc_fit_free(qc_fit *fit)
{
    for (size_t i = 0; i < QC_MOST_COLUMNS; i++)
        qc_buf_free(&fit->scratch[i]);
}
