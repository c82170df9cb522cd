#include "exporter.h"

#include "base.h"
#include "text.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MODULE "qcert-export.so"

/* What came of opening it. The module stays open, for GDAL cannot be closed. */
static const qc_exporter *module;
static char complaint[600];

/* Beside the library, or where an installation puts it; the folder ends in a slash. */
static char *find_module(const char *folder, int length)
{
    static const char *const relative[] = { "", "qcert/" };

    for (size_t i = 0; i < sizeof relative / sizeof *relative; i++) {
        char *path = qc_format("%.*s%s" MODULE, length, folder, relative[i]);
        if (path && !access(path, R_OK))
            return path;
        free(path);
    }
    snprintf(complaint, sizeof complaint, MODULE " is neither in %.*s nor in %.*sqcert; install it again", length,
             folder, length, folder);
    return NULL;
}

static void complain(const char *path, const char *why)
{
    snprintf(complaint, sizeof complaint, "exporting is not possible: %s: %s", path, why);
}

static void open_module(const char *path)
{
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);

    if (!handle) {
        complain(path, dlerror());
        return;
    }
    module = dlsym(handle, QC_EXPORTER_SYMBOL);
    if (module && !strcmp(module->version, QCERT_VERSION))
        return;
    module = NULL;
    complain(path, "it belongs to another version of the library; install it again");
}

static void load(void)
{
    Dl_info self;
    const char *slash;
    char *path;

    if (!dladdr((void *)(uintptr_t)qcert_version, &self) || !self.dli_fname)
        return;
    slash = strrchr(self.dli_fname, '/');
    path = find_module(slash ? self.dli_fname : "./", slash ? (int)(slash - self.dli_fname) + 1 : 2);
    if (path)
        open_module(path);
    free(path);
}

int qc_exporter_get(qc_ctx *ctx, const qc_exporter **exporter)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;

    pthread_once(&once, load);
    *exporter = module;
    return module ? 0 : qc_fail(ctx, QCERT_ENOTFOUND, "%s", complaint);
}
