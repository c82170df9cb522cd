/* serve.h - starts, asks and stops the test double of the site (server.py); one at a time. */
#ifndef SERVE_H
#define SERVE_H

/* Starts it on data, a path beginning with / or below the folder of server.py, with further arguments (NULL at the
 * end; NULL: none). Returns its base URL, valid until it is stopped; NULL if it did not start.
 * The server is $QCERT_TEST_SERVER, else TEST_SERVER as compiled in. It ends with the thread that started it. */
const char *serve_start(const char *data, const char *const args[]);
void serve_stop(void);

/* Changes the site, and tells what it was asked: JSON to free; NULL if that failed. Not over TLS. */
char *serve_control(const char *json);
char *serve_log(void);

#endif
