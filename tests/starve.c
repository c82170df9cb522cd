/* Loaded into a program (LD_PRELOAD), it lets memory run out for one library in it: $STARVE is a part of the name of the
 * file whose code asks (a program itself has none: "" is all that are nameless), $STARVE_AT the number of the request
 * that fails, from 0, or "N+" for it and all behind it. $STARVE_SAYS is a file that gets the number of requests. */
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static const char *whose;
static long at = -1, count;
static int for_good;

static int is_of(const void *caller)
{
    struct dl_find_object found;

    if (!whose || _dl_find_object((void *)caller, &found))
        return 0;
    return *whose ? strstr(found.dlfo_link_map->l_name, whose) != NULL : !*found.dlfo_link_map->l_name;
}

static int starves(const void *caller)
{
    long now;

    if (!is_of(caller))
        return 0;
    now = __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
    return at >= 0 && (for_good ? now >= at : now == at);
}

void *malloc(size_t size)
{
    return starves(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
}

void *calloc(size_t items, size_t size)
{
    return starves(__builtin_return_address(0)) ? NULL : __libc_calloc(items, size);
}

void *realloc(void *old, size_t size)
{
    return starves(__builtin_return_address(0)) ? NULL : __libc_realloc(old, size);
}

char *strdup(const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = starves(__builtin_return_address(0)) ? NULL : __libc_malloc(size);

    return copy ? memcpy(copy, text, size) : NULL;
}

__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("STARVE_AT");
    char *end;

    at = text ? strtol(text, &end, 10) : -1;
    for_good = text && *end == '+';
    whose = getenv("STARVE");
}

__attribute__((destructor)) static void end(void)
{
    const char *path = getenv("STARVE_SAYS");
    int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;

    if (file < 0)
        return;
    dprintf(file, "%ld\n", count);
    close(file);
}
