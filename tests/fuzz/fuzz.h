/* fuzz.h - what the targets share. Each reads bytes that nobody thought of, and says what must hold of the answer. */
#ifndef FUZZ_H
#define FUZZ_H

#include "store.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define must(fact) do { if (!(fact)) { fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #fact); abort(); } } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The bytes as a text, which ends at the first NUL in them. To free. */
char *text_of(const uint8_t *data, size_t size);

/* Cuts the next line off a text: "" where there is none. */
char *next_line(char **rest);

/* Of a call that returned rc: what is told is of it, and one line that a terminal can show. */
void check_told(const qc_ctx *ctx, int rc);

/* As qcert_store_open(), with the reference data, on the day 2026-11-23. */
int open_store(const char *path, qcert_store **store);

/* Such a store in memory, the same one at each call. */
qcert_store *memory_store(void);

/* The same store with the demo in it, as it was first read; past: also the courses that are over. */
qcert_store *demo_store(int past);

/* A path in a folder that goes when the program ends. To free. */
char *scratch(const char *name);
void put_file(const char *path, const void *bytes, size_t count);

#endif
