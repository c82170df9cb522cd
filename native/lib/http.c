#include "http.h"

#include "text.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

/* ---- words -------------------------------------------------------------- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether text begins with word, in any case; not by the locale, where I and i may be strangers. */
static int begins(const char *text, const char *word)
{
    while (*word && lower(*text) == lower(*word)) {
        text++;
        word++;
    }
    return !*word;
}

int qc_type_is(const char *content_type, const char *type)
{
    content_type += strspn(content_type, " \t");
    if (!begins(content_type, type))
        return 0;
    content_type += strlen(type);
    content_type += strspn(content_type, " \t");
    return !*content_type || *content_type == ';';
}

/* ---- addresses ---------------------------------------------------------- */

static int is_loopback(const char *host)
{
    struct in_addr four;
    struct in6_addr six;

    if (inet_pton(AF_INET, host, &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127;
    if (inet_pton(AF_INET6, host, &six) == 1)
        return !memcmp(&six, &in6addr_loopback, sizeof six);
    return begins(host, "localhost") && strlen(host) == strlen("localhost");
}

/* Whether what follows the host is nothing, a port, a path. */
static int is_tail(const char *tail)
{
    size_t digits;

    if (*tail == ':') {
        digits = strspn(++tail, "0123456789");
        if (digits < 1 || digits > 5)
            return 0;
        tail += digits;
    }
    return !*tail || *tail == '/';
}

/* Reads "host:port/path" or "[host]:port/path". Returns the host's length, 0 if it is no such thing. */
static size_t read_host(const char *text, char host[QC_MOST_URL + 1])
{
    size_t bracket = *text == '[';
    size_t length = strcspn(text + bracket, bracket ? "]" : ":/");

    memcpy(host, text + bracket, length);
    host[length] = '\0';
    text += length + bracket;
    if (bracket && *text++ != ']')
        return 0;
    return is_tail(text) ? length : 0;
}

const char *qc_url_flaw(const char *url, int *loopback)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/[]%!$&'()*+,;=";
    int safe = begins(url, "https://");
    char host[QC_MOST_URL + 1];

    *loopback = 0;
    if (strlen(url) > QC_MOST_URL)
        return "is too long";
    if (strchr(url, '@'))
        return "must not carry a name or a password";
    if (strpbrk(url, "?#"))
        return "must not carry a query or a fragment";
    if (strspn(url, plain) != strlen(url))
        return "has a character that no address has";
    if (!safe && !begins(url, "http://"))
        return "must begin with https://";
    if (!read_host(url + strlen(safe ? "https://" : "http://"), host))
        return "has no host, or a port that is none";
    *loopback = is_loopback(host);
    return safe || *loopback ? NULL : "must begin with https://, for http:// is only safe within this machine";
}

/* What stands before an @ looks like the host, and browsers take a backslash for a slash. */
int qcert_is_link(const char *url)
{
    size_t scheme, length;

    if (!url || (!begins(url, "https://") && !begins(url, "http://")))
        return 0;
    scheme = (size_t)(strchr(url, '/') - url) + 2;
    length = strcspn(url + scheme, "/?#");
    if (!length || url[scheme] == ':' || memchr(url + scheme, '@', length) || strchr(url, '\\'))
        return 0;
    return qc_is_plain(url, 0) && !qc_has_blank(url);
}

/* ---- statuses ----------------------------------------------------------- */

const char *qc_status_meaning(int status)
{
    static const struct {
        int from, to;
        const char *text;
    } meanings[] = {
        { 300, 399, "a redirect, which is not followed: is this the site's own address?" },
        { 401, 401, "it wants a login: is there a proxy or a firewall in between?" },
        { 403, 403, "it forbids this: is there a proxy or a firewall in between?" },
        { 404, 404, "there is no such page: is this the certification site?" },
        { 406, 406, "it does not offer this form of it: is this the certification site?" },
        { 407, 407, "the proxy wants a login: is there one in the proxy's address?" },
        { 410, 410, "it blocks programs by name, " QC_AGENT " too: try a newer version, or ask its operators" },
        { 429, 429, "too many requests, even after waiting: try again in some minutes" },
        { 500, 500, "it failed: try again later, and tell its operators if that goes on" },
        { 502, 504, "it is overloaded or being maintained: try again later" },
    };

    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (status >= meanings[i].from && status <= meanings[i].to)
            return meanings[i].text;
    return "that is not the document: is this the certification site?";
}

void qc_header_copy(char *to, size_t size, const char *value)
{
    size_t length = value ? strlen(value) : 0;

    for (size_t i = 0; i < length && length < size; i++)
        if (value[i] < ' ' || value[i] > '~')
            length = size;
    snprintf(to, size, "%s", length < size && value ? value : "");
}
