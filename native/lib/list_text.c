#include "list.h"

#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#define MOST_BYTES (16 << 20)
#define TOO_LONG "it is longer than 16 MB: split it"

/* Whoever types a list, or its program, may take a while. */
static int is_ready(int file)
{
    struct pollfd waits = { .fd = file, .events = POLLIN };

    return poll(&waits, 1, 100) > 0;
}

static int read_all(qc_list *list, int file, qc_buf *text)
{
    char part[65536];
    ssize_t count = 1;
    int rc = 0;

    while (!rc && count) {
        rc = qc_tell(list->ctx, "reading the list", (int64_t)text->count, 0);
        if (rc || !is_ready(file))
            continue;
        count = read(file, part, sizeof part);
        if (count < 0 && errno != EINTR)
            return qc_list_fail(list, QCERT_ESTORE, strerror(errno));
        if (count > 0 && memchr(part, '\0', (size_t)count))
            return qc_list_fail(list, QCERT_EFORMAT, "it is no text, for it has a zero byte: save it as UTF-8");
        if (count > 0 && qc_buf_put(text, part, (size_t)count))
            return text->count + (size_t)count > MOST_BYTES ? qc_list_fail(list, QCERT_EFORMAT, TOO_LONG)
                                                            : qc_fail_memory(list->ctx);
    }
    return rc;
}

/* What Windows writes where nobody asks for UTF-8. Bytes that mean nothing there become question marks. */
static int recode(qc_list *list, qc_buf *text)
{
    iconv_t convert = iconv_open("UTF-8", "WINDOWS-1252");
    qc_buf made = { .most = 3 * MOST_BYTES };
    char *at = text->bytes, part[4096];
    size_t left = text->count;

    if (convert == (iconv_t)-1)
        return qc_list_fail(list, QCERT_EFORMAT, "it is not UTF-8: save it as UTF-8");
    while (left && !made.failed) {
        char *to = part;
        size_t room = sizeof part;
        int is_wrong = iconv(convert, &at, &left, &to, &room) == (size_t)-1 && errno == EILSEQ;
        qc_buf_put(&made, part, sizeof part - room);
        if (is_wrong) {
            qc_buf_text(&made, "?");
            at++;
            left--;
        }
    }
    iconv_close(convert);
    qc_buf_free(text);
    *text = made;
    qc_list_remark(list, "the list is not UTF-8 and was read as Windows-1252");
    return made.failed ? qc_fail_memory(list->ctx) : 0;
}

/* Ends the line that begins here, and gives where the next one begins; NULL: that is the last one. */
static char *end_line(char *line)
{
    char *end = strchr(line, '\n'), *next = end ? end + 1 : NULL;

    if (!end)
        end = line + strlen(line);
    *end = '\0';
    if (end > line && end[-1] == '\r')
        end[-1] = '\0';
    return next;
}

static int split(qc_list *list, char *text)
{
    char *line = text && !strncmp(text, "\xef\xbb\xbf", 3) ? text + 3 : text, *next;
    int64_t row = 0;
    int rc = 0;

    for (; line && !rc; line = next) {
        next = end_line(line);
        row++;
        if (line[strspn(line, " \t\r\v\f")])
            rc = qc_list_add(list, row, line, NULL, NULL, NULL);
    }
    if (!rc && !list->count)
        rc = qc_list_fail(list, QCERT_EFORMAT, "there is no line with something in it");
    return rc;
}

int qc_list_read_text(qc_list *list)
{
    int is_stdin = !strcmp(list->path, QC_LIST_STDIN);
    int file = is_stdin ? STDIN_FILENO : open(list->path, O_RDONLY | O_CLOEXEC);
    qc_buf text = { .most = MOST_BYTES };
    int rc;

    if (file < 0)
        return qc_list_fail(list, QCERT_ESTORE, strerror(errno));
    rc = read_all(list, file, &text);
    if (!is_stdin)
        close(file);
    if (!rc && text.count && !qc_is_utf8(text.bytes, text.count))
        rc = recode(list, &text);
    if (!rc)
        rc = split(list, text.bytes);
    qc_buf_free(&text);
    return rc;
}
