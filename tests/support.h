/* support.h - what the tests share: a folder of their own, stores in it, numbers that are the same in every run. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include "store.h"

#include <check.h>

#define TODAY "2026-11-23" /* of every test that does not say otherwise */

/* A path in the folder of this process, which is removed at its end. To free. */
char *scratch(const char *name);

/* Opens a store of that name, new if it is not there, with the reference data and TODAY. */
qcert_store *open_store(const char *name);
qcert_store *open_store_on(const char *name, const char *today);

/* Fails the test with the store's own words if rc is an error. */
#define must(store, rc) ck_assert_msg((rc) == 0, "%s", qcert_last_error(store)->message)

/* The first column of the first row. */
int64_t number(qcert_store *store, const char *sql);

/* From 0 to below 1; the same sequence for the same seed. */
double chance(uint64_t *seed);

/* Runs all cases and gives the exit code of the program. */
int run_suite(const char *name, void (*add)(TCase *cases));

#endif
