#include "dossier.h"

#include <stdio.h>
#include <string.h>

/* Who may lead an application from one state to the next. The site ends by itself what nobody has touched for a year;
 * all else is decided by the Project Steering Committee (PSC). */
const qc_move qc_moves[] = {
    { "draft", "applicant", "submitted", 0 },
    { "draft", "applicant", "withdrawn", 0 },
    { "submitted", "reviewer", "initial review", 0 },
    { "submitted", "reviewer", "sent back", 1 },
    { "submitted", "applicant", "withdrawn", 0 },
    { "submitted", "site", "refused", 1 },
    { "initial review", "reviewer", "user-group opinion", 0 },
    { "initial review", "reviewer", "PSC determination", 0 },
    { "initial review", "reviewer", "sent back", 1 },
    { "initial review", "applicant", "withdrawn", 0 },
    { "initial review", "site", "refused", 1 },
    { "user-group opinion", "group", "PSC determination", 0 },
    { "user-group opinion", "reviewer", "PSC determination", 0 },
    { "user-group opinion", "reviewer", "sent back", 1 },
    { "user-group opinion", "applicant", "withdrawn", 0 },
    { "user-group opinion", "site", "refused", 1 },
    { "PSC determination", "PSC", "certified", 0 },
    { "PSC determination", "PSC", "refused", 1 },
    { "PSC determination", "site", "refused", 1 },
    { "PSC determination", "PSC", "sent back", 1 },
    { "PSC determination", "applicant", "withdrawn", 0 },
    { "sent back", "applicant", "submitted", 0 },
    { "sent back", "applicant", "withdrawn", 0 },
    { "sent back", "site", "refused", 1 },
    { "refused", "applicant", "re-applied", 0 },
    { "withdrawn", "applicant", "re-applied", 0 },
    { "re-applied", "applicant", "submitted", 0 },
    { "re-applied", "applicant", "withdrawn", 0 },
    { NULL, NULL, NULL, 0 }
};

static int is_first_to(const qc_move *move)
{
    for (const qc_move *before = qc_moves; before < move; before++)
        if (!strcmp(before->state, move->state) && !strcmp(before->next, move->next))
            return 0;
    return 1;
}

void qc_moves_write(const char *state, char *text, size_t size)
{
    size_t used = 0;

    *text = '\0';
    for (const qc_move *move = qc_moves; move->state; move++)
        if (!strcmp(move->state, state) && is_first_to(move) && used < size)
            used += (size_t)snprintf(text + used, size - used, "%s%s", used ? ", " : "", move->next);
}

static int refuse(qc_ctx *ctx, const char *state, const char *next, const char *roles)
{
    char allowed[200];

    if (*roles)
        return qc_fail(ctx, QCERT_EFORMAT, "from \"%s\" to \"%s\": that is for the %s to do; say by whom", state, next,
                       roles);
    qc_moves_write(state, allowed, sizeof allowed);
    if (!*allowed)
        return qc_fail(ctx, QCERT_EFORMAT, "nothing comes after \"%s\"", state);
    return qc_fail(ctx, QCERT_EFORMAT, "from \"%s\" there is no way to \"%.40s\", but to: %s", state, next, allowed);
}

/* What the site did is never meant without saying so. */
static int is_meant(const qc_move *move, const char *role)
{
    return role ? !strcmp(move->role, role) : strcmp(move->role, "site") != 0;
}

int qc_move_find(qc_ctx *ctx, const char *state, const char *next, const char *role, const qc_move **found)
{
    char roles[100] = "";
    size_t used = 0;
    int count = 0;

    *found = NULL;
    for (const qc_move *move = qc_moves; move->state; move++) {
        if (strcmp(move->state, state) || strcmp(move->next, next))
            continue;
        used += (size_t)snprintf(roles + used, sizeof roles - used, "%s%s", *roles ? " or the " : "", move->role);
        if (!is_meant(move, role))
            continue;
        *found = move;
        count++;
    }
    return count == 1 ? 0 : refuse(ctx, state, next, roles);
}
