/* How long something takes yet, by how fast it went of late. */
#include "../native/cli/pace.h"
#include "support.h"

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

/* What was done at some seconds, and what can be told at the last of them. */
static const struct { struct { int done, second; } at[5]; int total; const char *left; } paces[] = {
    { { { 0, 0 } }, 10000, "" },
    { { { 0, 0 }, { 4, 2 } }, 10000, "" },
    { { { 0, 0 }, { 120, 60 } }, 10000, "82 min left" },
    { { { 0, 0 }, { 8, 4 }, { 16, 8 } }, 100, "42 s left" },
    { { { 5000, 0 }, { 5008, 4 } }, 10000, "42 min left" },
    { { { 0, 0 }, { 100, 100 } }, 20100, "5 h 33 min left" },
    { { { 0, 0 }, { 0, 30 } }, 100, "" },
    { { { 0, 0 }, { 100, 50 } }, 100, "0 s left" },
    { { { 90, 0 }, { 10, 40 }, { 20, 50 } }, 100, "80 s left" }, /* another job has begun */
};

START_TEST(tells_the_time_left)
{
    pace of_late = { 0 };
    char text[40] = "";

    for (int i = 0; i < 5 && (!i || paces[_i].at[i].second); i++) {
        pace_note(&of_late, paces[_i].at[i].done, paces[_i].at[i].second * 1000);
        pace_text(text, sizeof text, pace_left(&of_late, paces[_i].at[i].done, paces[_i].total,
                                               paces[_i].at[i].second * 1000));
    }
    ck_assert_str_eq(text, paces[_i].left);
}
END_TEST

/* What went fast at first, for it was known, is not hoped for an hour later. */
START_TEST(goes_by_the_last_minute)
{
    pace of_late = { 0 };

    pace_note(&of_late, 0, 0);
    pace_note(&of_late, 5000, 5000);
    for (int second = 6; second <= 100; second++)
        pace_note(&of_late, 5000 + 2 * (second - 5), second * 1000);
    ck_assert_int_eq(pace_left(&of_late, 5190, 6190, 100000), 500);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_loop_test(cases, tells_the_time_left, 0, COUNT(paces));
    tcase_add_test(cases, goes_by_the_last_minute);
}

int main(void)
{
    return run_suite("pace", add);
}
