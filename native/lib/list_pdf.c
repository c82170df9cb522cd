#include "list.h"

#include "apart.h"
#include "pdf.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEEPEST 8 /* folders in folders */
#define MOST_PAGES 5
#define MOST_BYTES (32 << 20)  /* of a file */
#define MOST_TEXT (1 << 20)    /* of what is read in it */
#define MOST_MS 5000           /* that reading it takes */

/* Where an id was found; the first of these counts. */
enum { IN_LINK, IN_PRINTED_LINK, ALONE, PLACES };

/* PDFs by their names; of the present one, what it says. */
struct qc_list_pdfs {
    const qc_pdf *reader;
    char *folder;
    char **names;
    size_t count;
    qc_buf bytes, text;           /* of the file, of its pages */
    qc_buf said;
    char *folded;
    char *asked[PLACES];          /* the text that an id was found in */
    qc_certid ids[PLACES];
    int several[PLACES];          /* there is another id as well */
    char reason[200];
    qc_list *list;
    qc_ctx *ctx;
    int failed; /* memory ran out */
};

/* ---- ids ---------------------------------------------------------------- */

static void note_id(struct qc_list_pdfs *pdfs, int place, const char *text, const qc_certid *id)
{
    if (pdfs->asked[place]) {
        pdfs->several[place] |= strcmp(pdfs->ids[place].id, id->id) != 0 || pdfs->ids[place].kind != id->kind;
        return;
    }
    pdfs->ids[place] = *id;
    pdfs->asked[place] = qc_copy(text);
    if (!pdfs->asked[place])
        pdfs->failed = qc_fail_memory(pdfs->ctx);
}

/* Links lead to much else, too. */
static void note_text(struct qc_list_pdfs *pdfs, const char *text, int is_link)
{
    qc_certid id;
    int rc = qc_list_find_id(pdfs->list, text, &id);

    if (rc == QCERT_EMEMORY)
        pdfs->failed = qc_fail_memory(pdfs->ctx);
    else if (!rc && id.kind != QC_CERTID_BARE)
        note_id(pdfs, is_link ? IN_LINK : IN_PRINTED_LINK, text, &id);
    else if (!rc && !is_link)
        note_id(pdfs, ALONE, id.id, &id);
    else if (rc == QCERT_EAMBIGUOUS && !is_link)
        pdfs->several[ALONE] = 1;
}

static void note_page(struct qc_list_pdfs *pdfs, const char *text)
{
    while (*text && !pdfs->failed) {
        size_t length = strcspn(text, "\n\f\r");
        char *line = length && length <= QC_CERTID_TEXT ? strndup(text, length) : NULL;
        if (line)
            note_text(pdfs, line, 0);
        else if (length && length <= QC_CERTID_TEXT)
            pdfs->failed = qc_fail_memory(pdfs->ctx);
        free(line);
        text += length + (text[length] != '\0');
    }
}

/* ---- what is read apart -------------------------------------------------- */

/* A letter and a text with its NUL: the target of a link, the text of a page, the state at the end. */
enum { LINK = 'L', PAGE = 'P', END = 'E' };

static int tell(int out, char what, const char *text)
{
    size_t left = strlen(text) + 1;
    ssize_t count = write(out, &what, 1);

    while (count > 0 && left) {
        count = write(out, text, left);
        text += count > 0 ? count : 0;
        left -= count > 0 ? (size_t)count : 0;
    }
    return count <= 0;
}

static int tell_link(void *user, const char *target)
{
    return tell(*(const int *)user, LINK, target);
}

static int tell_page(void *user, const char *text)
{
    return tell(*(const int *)user, PAGE, text);
}

static int read_apart(void *user, int out)
{
    const struct qc_list_pdfs *pdfs = user;
    const qc_pdf_reader to = { MOST_PAGES, tell_page, tell_link, &out };
    const char state[] = { (char)('0' + pdfs->reader->read(pdfs->bytes.bytes, pdfs->bytes.count, &to)), '\0' };

    return tell(out, END, state);
}

/* Gives the state; what broke off is as good as damaged. */
static qc_pdf_state listen_to(struct qc_list_pdfs *pdfs)
{
    const char *at = pdfs->said.bytes ? pdfs->said.bytes : "", *end = at + pdfs->said.count;

    for (; at < end; at += strlen(at) + 1) {
        if (*at == END)
            return (qc_pdf_state)(at[1] - '0');
        else if (*at == LINK)
            note_text(pdfs, at + 1, 1);
        else
            note_page(pdfs, at + 1);
        if (*at == PAGE && (qc_buf_text(&pdfs->text, "\n") || qc_buf_text(&pdfs->text, at + 1)))
            pdfs->failed = qc_fail_memory(pdfs->ctx);
    }
    return QC_PDF_DAMAGED;
}

/* ---- one file ----------------------------------------------------------- */

static void leave_file(struct qc_list_pdfs *pdfs)
{
    qc_buf_clear(&pdfs->bytes);
    qc_buf_clear(&pdfs->text);
    free(pdfs->folded);
    pdfs->folded = NULL;
    for (int i = 0; i < PLACES; i++) {
        free(pdfs->asked[i]);
        pdfs->asked[i] = NULL;
        pdfs->several[i] = 0;
    }
    *pdfs->reason = '\0';
}

static int refuse(struct qc_list_pdfs *pdfs, const char *why)
{
    snprintf(pdfs->reason, sizeof pdfs->reason, "%s", why);
    return 0;
}

static int read_bytes(struct qc_list_pdfs *pdfs, int file, size_t size)
{
    char part[65536];
    ssize_t count = 0;

    pdfs->bytes.most = MOST_BYTES;
    while (pdfs->bytes.count < size && (count = read(file, part, sizeof part)) > 0)
        if (qc_buf_put(&pdfs->bytes, part, (size_t)count))
            return qc_fail_memory(pdfs->ctx);
    return count < 0 ? refuse(pdfs, strerror(errno)) : 0;
}

static int read_file(struct qc_list_pdfs *pdfs, const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), rc = 0;
    struct stat info;

    if (file < 0 || fstat(file, &info))
        rc = refuse(pdfs, strerror(errno));
    else if (!S_ISREG(info.st_mode))
        rc = refuse(pdfs, "it is no file");
    else if (!info.st_size)
        rc = refuse(pdfs, "the file is empty");
    else if (info.st_size > MOST_BYTES)
        rc = refuse(pdfs, "the file is larger than 32 MB, which no certificate is");
    else
        rc = read_bytes(pdfs, file, (size_t)info.st_size);
    if (file >= 0)
        close(file);
    return rc;
}

static int understand(struct qc_list_pdfs *pdfs)
{
    qc_pdf_state state = QC_PDF_DAMAGED;
    int rc;

    pdfs->said.most = pdfs->text.most = MOST_TEXT;
    pdfs->failed = 0;
    rc = qc_apart(pdfs->ctx, read_apart, pdfs, MOST_MS, &pdfs->said);
    if (!rc)
        state = listen_to(pdfs);
    if (rc < 0 || pdfs->failed)
        return rc < 0 ? rc : pdfs->failed;
    if (rc == QC_APART_LATE || state == QC_PDF_GIVEN_UP)
        return refuse(pdfs, "the file is too much to read");
    if (state == QC_PDF_LOCKED)
        return refuse(pdfs, "the file is encrypted: it cannot be read without its password");
    return state == QC_PDF_READ ? 0 : refuse(pdfs, "the file is damaged, or no PDF");
}

/* What has no id, or more than one. */
static const char *flaw_of(const struct qc_list_pdfs *pdfs, int place)
{
    if (place < PLACES)
        return pdfs->several[place] ? "more than one id stands in the file: ask for each by itself" : "";
    if (pdfs->several[ALONE])
        return "more than one id stands in the file: ask for each by itself";
    if (!*pdfs->folded)
        return "the file has no text: it is a picture; read the id from it and ask for that";
    if (qc_has_phrase(pdfs->folded, "qgis demo"))
        return "QGIS-DEMO stands on previews: no certificate has that id";
    return "no id of a certificate, such as QGIS-12, stands on its first pages";
}

static int read_one(qc_list *list, const char *name)
{
    struct qc_list_pdfs *pdfs = list->pdfs;
    char *path = qc_format("%s/%s", pdfs->folder, name);
    int rc = path ? 0 : qc_fail_memory(list->ctx);

    leave_file(pdfs);
    if (!rc)
        rc = read_file(pdfs, path);
    free(path);
    if (!rc && !*pdfs->reason)
        rc = understand(pdfs);
    if (!rc && !(pdfs->folded = qc_fold(pdfs->text.bytes ? pdfs->text.bytes : "")))
        rc = qc_fail_memory(list->ctx);
    return rc;
}

static int add_one(qc_list *list, size_t at)
{
    struct qc_list_pdfs *pdfs = list->pdfs;
    const char *name = pdfs->names[at];
    int place = 0, rc = read_one(list, name);

    if (rc)
        return rc;
    while (place < PLACES && !pdfs->asked[place])
        place++;
    if (!*pdfs->reason)
        refuse(pdfs, flaw_of(pdfs, place));
    return qc_list_add(list, (int64_t)at + 1, place < PLACES ? pdfs->asked[place] : name, NULL, name,
                       *pdfs->reason ? pdfs->reason : NULL);
}

int qc_list_print(qc_list *list, size_t at, char **print)
{
    int rc;

    *print = NULL;
    if (!list->pdfs)
        return 0;
    rc = read_one(list, list->pdfs->names[at]);
    if (rc || !*list->pdfs->folded)
        return rc;
    *print = list->pdfs->folded;
    list->pdfs->folded = NULL;
    return 0;
}

void qc_list_close_pdfs(qc_list *list)
{
    struct qc_list_pdfs *pdfs = list->pdfs;

    if (!pdfs)
        return;
    leave_file(pdfs);
    for (size_t i = 0; i < pdfs->count; i++)
        free(pdfs->names[i]);
    free(pdfs->names);
    free(pdfs->folder);
    qc_buf_free(&pdfs->bytes);
    qc_buf_free(&pdfs->text);
    qc_buf_free(&pdfs->said);
    free(pdfs);
    list->pdfs = NULL;
}

/* ---- opening ------------------------------------------------------------ */

static int is_pdf(const char *name)
{
    size_t length = strlen(name);

    return length > 4 && !strcasecmp(name + length - 4, ".pdf");
}

static int by_name(const void *one, const void *other)
{
    return strcmp(*(char *const *)one, *(char *const *)other);
}

static int add_name(struct qc_list_pdfs *pdfs, const char *name)
{
    char **names = pdfs->names;

    if ((pdfs->count & (pdfs->count + 1)) == 0) /* room for twice as many, each time that they are 2^n - 1 */
        names = realloc(names, (2 * pdfs->count + 2) * sizeof *names);
    if (!names)
        return qc_fail_memory(pdfs->ctx);
    pdfs->names = names;
    names[pdfs->count] = qc_copy(name);
    return names[pdfs->count++] ? 0 : qc_fail_memory(pdfs->ctx);
}

static int read_folder(qc_list *list, const char *inner, int depth);

static int is_folder_at(const char *path)
{
    struct stat info;

    return !lstat(path, &info) && S_ISDIR(info.st_mode); /* what a link leads to may lead back */
}

/* inner: the path of the folder within that of the list, "" for itself. */
static int read_entry(qc_list *list, const char *inner, const char *entry, int depth)
{
    struct qc_list_pdfs *pdfs = list->pdfs;
    char *name = qc_format("%s%s%s", inner, *inner ? "/" : "", entry);
    char *path = name ? qc_format("%s/%s", list->path, name) : NULL;
    int rc = 0;

    if (!path)
        rc = qc_fail_memory(pdfs->ctx);
    else if (is_folder_at(path))
        rc = depth ? read_folder(list, name, depth - 1) : 0;
    else if (is_pdf(entry))
        rc = pdfs->count < QC_LIST_MOST ? add_name(pdfs, name)
                                        : qc_list_fail(list, QCERT_EFORMAT, "it holds more than 100000 PDFs");
    free(name);
    free(path);
    return rc;
}

static int read_folder(qc_list *list, const char *inner, int depth)
{
    char *path = qc_format("%s/%s", list->path, inner);
    DIR *folder = path ? opendir(path) : NULL;
    struct dirent *entry;
    int rc = folder ? 0 : path ? qc_list_fail(list, QCERT_ESTORE, strerror(errno)) : qc_fail_memory(list->ctx);

    while (!rc && (entry = qc_next_entry(folder)) != NULL)
        if (*entry->d_name != '.')
            rc = read_entry(list, inner, entry->d_name, depth);
    if (!rc && errno)
        rc = qc_list_fail(list, QCERT_ESTORE, strerror(errno));
    if (folder)
        closedir(folder);
    free(path);
    return rc;
}

static int read_folders(qc_list *list)
{
    struct qc_list_pdfs *pdfs = list->pdfs;
    int rc = read_folder(list, "", DEEPEST);

    if (!rc && !pdfs->count)
        rc = qc_list_fail(list, QCERT_EFORMAT, "it is a folder without a PDF");
    if (!rc)
        qsort(pdfs->names, pdfs->count, sizeof *pdfs->names, by_name);
    return rc;
}

static int split(qc_list *list)
{
    struct qc_list_pdfs *pdfs = list->pdfs;
    const char *slash = strrchr(list->path, '/');

    pdfs->folder = slash ? strndup(list->path, (size_t)(slash - list->path)) : qc_copy(".");
    if (!pdfs->folder)
        return qc_fail_memory(list->ctx);
    return add_name(pdfs, slash ? slash + 1 : list->path);
}

static int find_files(qc_list *list, int is_folder)
{
    if (!is_folder)
        return split(list);
    list->pdfs->folder = qc_copy(list->path);
    return list->pdfs->folder ? read_folders(list) : qc_fail_memory(list->ctx);
}

int qc_list_read_pdfs(qc_list *list, int is_folder)
{
    struct qc_list_pdfs *pdfs = calloc(1, sizeof *pdfs);
    int rc;

    if (!pdfs)
        return qc_fail_memory(list->ctx);
    list->pdfs = pdfs;
    pdfs->ctx = list->ctx;
    pdfs->list = list;
    rc = qc_pdf_get(list->ctx, &pdfs->reader);
    if (!rc)
        rc = find_files(list, is_folder);
    for (size_t i = 0; i < pdfs->count && !rc; i++) {
        rc = add_one(list, i);
        if (!rc)
            rc = qc_tell(list->ctx, "reading the list", (int64_t)i + 1, (int64_t)pdfs->count);
    }
    return rc;
}
