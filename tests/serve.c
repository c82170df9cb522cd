#include "serve.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define PYTHON "/usr/bin/python3"
#define MOST_ARGS 20
#define START_MS 20000

static pid_t server, starter; /* forks of the starter may ask the server, but not stop it */
static char base[100];

/* ---- starting and stopping ---------------------------------------------- */

static const char *program(void)
{
    const char *path = getenv("QCERT_TEST_SERVER");

#ifdef TEST_SERVER
    if (!path)
        path = TEST_SERVER;
#endif
    return path;
}

/* A path to data, beside the program. */
static void find_data(const char *data, char *path, size_t size)
{
    const char *slash = strrchr(program(), '/');
    int folder = *data == '/' || !slash ? 0 : (int)(slash - program()) + 1;

    snprintf(path, size, "%.*s%s", folder, program(), data);
}

static void become_server(const char *data, const char *const args[], int out)
{
    char path[4096];
    const char *words[MOST_ARGS] = { PYTHON, "-B", program(), path };
    size_t count = 4;

    find_data(data, path, sizeof path);
    for (size_t i = 0; args && args[i] && count < MOST_ARGS - 1; i++)
        words[count++] = args[i];
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != starter || dup2(out, STDOUT_FILENO) < 0)
        _exit(127);
    execv(PYTHON, (char *const *)words);
    _exit(127);
}

/* The server's first line of output is its address. */
static int read_base(int in)
{
    struct pollfd ready = { .fd = in, .events = POLLIN };
    size_t count = 0;

    while (count < sizeof base - 1 && poll(&ready, 1, START_MS) == 1 && read(in, base + count, 1) == 1) {
        if (base[count] == '\n') {
            base[count] = '\0';
            return 0;
        }
        count++;
    }
    return -1;
}

const char *serve_start(const char *data, const char *const args[])
{
    int ends[2], failed;

    if (server || !program() || pipe2(ends, O_CLOEXEC))
        return NULL;
    starter = getpid();
    server = fork();
    if (!server)
        become_server(data, args, ends[1]);
    close(ends[1]);
    failed = server < 0 || read_base(ends[0]);
    close(ends[0]);
    if (!failed)
        return base;
    serve_stop();
    return NULL;
}

void serve_stop(void)
{
    if (server > 0 && starter == getpid() && !kill(server, SIGTERM))
        waitpid(server, NULL, 0);
    server = 0;
}

/* ---- the door for tests ------------------------------------------------- */

static int dial(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET };
    const char *colon = strrchr(base, ':');
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    address.sin_port = htons((uint16_t)strtoul(colon ? colon + 1 : "0", NULL, 10));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address)) {
        close(fd);
        fd = -1;
    }
    return fd;
}

/* The body of the answer: what follows the first empty line. */
static char *read_body(FILE *stream)
{
    char *line = NULL, *body = NULL;
    size_t room = 0;
    ssize_t count;

    do
        count = getline(&line, &room, stream);
    while (count > 0 && strcmp(line, "\r\n"));
    room = 0;
    if (count > 0 && getdelim(&body, &room, '\0', stream) < 0) {
        free(body);
        body = NULL;
    }
    free(line);
    return body;
}

static char *ask(const char *method, const char *text)
{
    int fd = dial();
    FILE *stream = fd < 0 ? NULL : fdopen(fd, "r+");
    char *body;

    if (!stream)
        return NULL;
    fprintf(stream, "%s /_control HTTP/1.0\r\nContent-Length: %zu\r\n\r\n%s", method, strlen(text), text);
    fflush(stream);
    body = read_body(stream);
    fclose(stream);
    return body;
}

char *serve_control(const char *json)
{
    return ask("POST", json);
}

char *serve_log(void)
{
    return ask("GET", "");
}
