/* faults.h - memory, the disk and the system fail, or the process dies, at a chosen moment.
 *
 * Memory is that of our own code (through the linker's --wrap, see CMakeLists.txt) and of SQLite; that of the other
 * libraries is left alone, for not all of them survive without. The disk is what SQLite opens, writes, cuts, removes
 * and syncs. Calls are those of our own code to the system for files and processes, and to OpenSSL. Waiting takes no
 * time. */
#ifndef FAULTS_H
#define FAULTS_H

typedef enum fault_kind { FAULT_NONE, FAULT_MEMORY, FAULT_DISK, FAULT_CALL } fault_kind;

typedef enum fault_how {
    FAULT_ONCE,     /* one operation fails */
    FAULT_FOR_GOOD, /* it fails, and all after it: no memory any more, the disk is full */
    FAULT_KILL,     /* the process is killed instead of it */
    FAULT_TEAR,     /* a write gets half way, then the process is killed */
    FAULT_POWER,    /* power fails: of what was written since the last sync of a file, only some is there */
    FAULT_NEVER     /* nothing fails: the places are learnt */
} fault_how;

/* Before the first use of SQLite. */
void fault_install(void);

/* From now on, the k-th operation fails, from 0; or, where that one is spared, the next. */
void fault_at(fault_kind kind, long k, fault_how how);
/* All is well again. Which operation failed first; below 0: there were not so many. */
long fault_off(void);
/* How many operations there were. */
long fault_count(void);
/* Just before the next call whose name begins so, others do this. */
void fault_meanwhile(const char *call, void (*others)(void));
/* A place are the calls of this program that lead to an operation. The number of places since fault_at(FAULT_NEVER), and
 * of each the first operation, in their order. */
int fault_places(const long **first);

#endif
