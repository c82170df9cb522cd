#include "fuzz.h"

#include "target.h"
#include "text.h"

static char folder[40];

char *text_of(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);

    must(text);
    memcpy(text, data, size);
    text[size] = '\0';
    return text;
}

char *next_line(char **rest)
{
    char *line = *rest, *end = line + strcspn(line, "\n");

    *rest = end + (*end == '\n');
    *end = '\0';
    return line;
}

void check_told(const qc_ctx *ctx, int rc)
{
    must((rc < 0) == (*ctx->message != '\0') && ctx->error.code == (rc < 0 ? rc : 0));
    must(qc_is_plain(ctx->message, 0));
}

int open_store(const char *path, qcert_store **store)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);

    opts.geodata = TEST_GEODATA;
    opts.today = "2026-11-23";
    return qcert_store_open(path, &opts, store);
}

qcert_store *memory_store(void)
{
    static qcert_store *store;

    if (!store)
        must(!open_store(":memory:", &store) && !qc_store_need_geodata(store));
    return store;
}

qcert_store *demo_store(int past)
{
    static int synced;
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);

    opts.server = QCERT_DEMO;
    opts.past = past;
    if (!synced)
        must(!qcert_sync(memory_store(), &opts, NULL));
    synced = 1;
    return memory_store();
}

static void remove_folder(void)
{
    qc_remove_all(folder, 3);
}

/* In memory where that is a disk, too. */
static void make_folder(void)
{
    strcpy(folder, "/dev/shm/qcert-fuzz-XXXXXX");
    if (!mkdtemp(folder))
        must(mkdtemp(strcpy(folder, "/tmp/qcert-fuzz-XXXXXX")));
    atexit(remove_folder);
}

char *scratch(const char *name)
{
    char *path;

    if (!*folder)
        make_folder();
    path = qc_format("%s/%s", folder, name);
    must(path);
    return path;
}

void put_file(const char *path, const void *bytes, size_t count)
{
    FILE *file = fopen(path, "wb");

    must(file && fwrite(bytes, 1, count, file) == count && !fclose(file));
}
