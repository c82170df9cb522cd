#include "module.h"

#include "text.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Beside the library, or where an installation puts it; the folder ends in a slash. NULL without a complaint: memory
 * ran out. */
static char *find(qc_module *module, const char *folder, int length)
{
    static const char *const relative[] = { "", "qcert/" };

    for (size_t i = 0; i < sizeof relative / sizeof *relative; i++) {
        char *path = qc_format("%.*s%s%s", length, folder, relative[i], module->file);
        if (!path || !access(path, R_OK))
            return path;
        free(path);
    }
    snprintf(module->complaint, sizeof module->complaint, "%s is neither in %.*s nor in %.*sqcert; install it again",
             module->file, length, folder, length, folder);
    return NULL;
}

static void complain(qc_module *module, const char *path, const char *why)
{
    snprintf(module->complaint, sizeof module->complaint, "%s cannot be used: %s", path, why);
}

static void open_at(qc_module *module, const char *path)
{
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    const void *found = handle ? dlsym(handle, module->symbol) : NULL;

    if (!handle)
        complain(module, path, dlerror());
    else if (found && !strcmp(*(const char *const *)found, QCERT_VERSION))
        module->found = found;
    else
        complain(module, path, "it belongs to another version of the library; install it again");
}

static void load(qc_module *module)
{
    Dl_info self;
    const char *slash;
    char *path;

    if (!dladdr((void *)(uintptr_t)qcert_version, &self) || !self.dli_fname)
        return;
    slash = strrchr(self.dli_fname, '/');
    path = find(module, slash ? self.dli_fname : "./", slash ? (int)(slash - self.dli_fname) + 1 : 2);
    if (path)
        open_at(module, path);
    free(path);
}

/* Tried once in a process, whichever thread comes first; again only where memory ran out. */
int qc_module_get(qc_ctx *ctx, qc_module *module, const void **found)
{
    static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

    pthread_mutex_lock(&one_at_a_time);
    if (!module->found && !*module->complaint)
        load(module);
    *found = module->found;
    pthread_mutex_unlock(&one_at_a_time);
    if (*found)
        return 0;
    return *module->complaint ? qc_fail(ctx, QCERT_ENOTFOUND, "%s", module->complaint) : qc_fail_memory(ctx);
}
