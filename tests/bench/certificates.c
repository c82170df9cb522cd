/* certificates.c - checks the certificates QGIS-1 to QGIS-COUNT: certificates STORE SERVER COUNT PACE. A PACE of 0 is the
 * default, below 0 there is none. Prints how many are on record. */

#include "qcert.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fail(const qcert_store *store, const char *what)
{
    fprintf(stderr, "%s: %s\n", what, qcert_last_error(store)->message);
    return 1;
}

static char **make_ids(size_t count)
{
    char **ids = calloc(count, sizeof *ids);

    for (size_t i = 0; ids && i < count; i++) {
        ids[i] = malloc(24);
        if (ids[i])
            snprintf(ids[i], 24, "QGIS-%zu", i + 1);
    }
    return ids;
}

static int check(qcert_store *store, const char *server, size_t count, int pace)
{
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);
    char **ids = make_ids(count);
    qcert_rows *rows;
    size_t found = 0;
    int rc;

    opts.server = server;
    opts.pace = pace;
    if (qcert_verify(store, (const char *const *)ids, count, &opts, &rows))
        return fail(store, "qcert_verify");
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW)
        found += !strcmp(qcert_rows_certificate(rows)->verdict, "on record");
    if (rc)
        fail(store, "qcert_rows_next");
    qcert_rows_free(rows);
    for (size_t i = 0; i < count; i++)
        free(ids[i]);
    free(ids);
    printf("%zu\n", found);
    return rc != 0 || found != count;
}

int main(int argc, char **argv)
{
    qcert_store *store;
    int rc;

    if (argc != 5)
        return 2;
    rc = qcert_store_open(argv[1], NULL, &store) ? fail(store, argv[1])
                                                 : check(store, argv[2], strtoul(argv[3], NULL, 10), atoi(argv[4]));
    qcert_store_close(store);
    return rc;
}
