#include "support.h"

#include "text.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char folder[64];
static pid_t owner;

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *at)
{
    (void)info;
    (void)kind;
    (void)at;
    return remove(path);
}

static void remove_folder(void)
{
    if (getpid() == owner) /* not in the forks that run a test each */
        nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static void make_folder(void)
{
    if (*folder)
        return;
    snprintf(folder, sizeof folder, "/tmp/qcert-test-XXXXXX");
    if (!mkdtemp(folder))
        abort();
    owner = getpid();
    atexit(remove_folder);
}

char *scratch(const char *name)
{
    make_folder();
    return qc_format("%s/%s", folder, name);
}

qcert_store *open_store_on(const char *name, const char *today)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    qcert_store *store;
    char *path = scratch(name);

    opts.geodata = TEST_GEODATA;
    opts.today = today;
    must(store, qcert_store_open(path, &opts, &store));
    free(path);
    return store;
}

qcert_store *open_store(const char *name)
{
    return open_store_on(name, TODAY);
}

int64_t number(qcert_store *store, const char *sql)
{
    int64_t value = -1;

    must(store, qc_get_int(store->db, sql, -1, &value));
    return value;
}

double chance(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (double)(*seed >> 11) / 9007199254740992.0;
}

int run_suite(const char *name, void (*add)(TCase *cases))
{
    Suite *suite = suite_create(name);
    TCase *cases = tcase_create(name);
    SRunner *runner;
    int failed;

    make_folder();
    tcase_set_timeout(cases, 120);
    add(cases);
    suite_add_tcase(suite, cases);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
