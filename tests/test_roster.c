/* Lists of attendees: each line of the table is a list, and what is said of it: "LINE:COLUMN:KIND" of each flaw, with the
 * line that it is compared with. The kinds are numbers of an enum, told by name below. */
#include "roster.h"
#include "support.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define HEADER "First Name,Surname,Email\n"

static const char *const kinds[QC_FLAW_KINDS] = {
    [QC_EMPTY_FILE] = "empty", [QC_NOT_UTF8] = "utf8", [QC_HAS_NUL] = "nul", [QC_NO_HEADER] = "headless",
    [QC_HEADER_UNKNOWN] = "header?", [QC_BLANK_FIRST] = "first", [QC_SEMICOLONS] = "semicolons", [QC_TABS] = "tabs",
    [QC_OTHER_ORDER] = "order", [QC_MORE_COLUMNS] = "more", [QC_NOBODY] = "nobody", [QC_SHORT_ROW] = "short",
    [QC_LONG_ROW] = "long", [QC_OPEN_QUOTE] = "open", [QC_STRAY_QUOTE] = "stray", [QC_NO_ATTENDEE] = "none",
    [QC_BLANKS] = "blanks", [QC_EMPTY_NAME] = "name", [QC_EMPTY_EMAIL] = "email", [QC_NO_EMAIL] = "form",
    [QC_TOO_LONG] = "length", [QC_UNPRINTABLE] = "print", [QC_PERHAPS_UNPRINTABLE] = "print?",
    [QC_DUPLICATE] = "twice", [QC_NEARLY_SAME] = "nearly", [QC_SHARED_EMAIL] = "shared",
};

#define TEN(text) text text text text text text text text text text

static const struct { const char *list, *flaws, *people; } lists[] = {
    /* as it should be */
    { HEADER "Ada,Newman,ada@example.org\n", "", "Ada|Newman|ada@example.org\n" },
    { "\xEF\xBB\xBF" HEADER "Ada,Newman,ada@example.org", "", "Ada|Newman|ada@example.org\n" },
    { "First Name,Surname,Email\r\nAda,Newman,ada@example.org\r\n\r\n", "", "Ada|Newman|ada@example.org\n" },
    { "First Name,Surname,Email\rAda,Newman,ada@example.org\r", "", "Ada|Newman|ada@example.org\n" },
    { HEADER "\"Ada\",\"New\"\"man\",ada@example.org\n", "", "Ada|New\"man|ada@example.org\n" },
    { HEADER "\"Ada\",\"Newman, MSc\",ada@example.org\n", "", "Ada|Newman, MSc|ada@example.org\n" },
    { HEADER "Zo\xC3\xAB,O'Neill-\xC5\x81ukasz,z.o+list@sub.example.org\n", "", "Zo\xC3\xAB|O'Neill-\xC5\x81ukasz|z.o+list@sub.example.org\n" },
    { HEADER "\nAda,Newman,ada@example.org\n\n", "", "Ada|Newman|ada@example.org\n" },

    /* the file */
    { "", "0:0:empty ", "" },
    { "\xEF\xBB\xBF", "0:0:empty ", "" },
    { HEADER, "0:0:nobody ", "" },
    { HEADER "Zo\xEB,B,c@example.org\n", "2:0:utf8 ", "" },
    { HEADER "A,B,c@example.org\nZ\xC3,B,c@example.org\n", "3:0:utf8 ", "" },
    { "First Name;Surname;Email\nAda;Newman;ada@example.org\n", "0:0:semicolons ", "Ada|Newman|ada@example.org\n" },
    { "First Name\tSurname\tEmail\nAda\tNewman\tada@example.org\n", "0:0:tabs ", "Ada|Newman|ada@example.org\n" },
    { "First Name,Surname,Email\nAda;Newman;ada@example.org\n", "2:0:short ", "" },

    /* the header */
    { "Ada,Newman,ada@example.org\nBo,Newman,bo@example.org\n", "1:0:headless ", "Ada|Newman|ada@example.org\nBo|Newman|bo@example.org\n" },
    { "a,b,c\nAda,Newman,ada@example.org\n", "1:0:header? ", "Ada|Newman|ada@example.org\n" },
    { "E-Mail,Last name,FIRST NAME\nada@example.org,Newman,Ada\n", "1:0:order ", "Ada|Newman|ada@example.org\n" },
    { "First Name,Surname,Email,Town\nAda,Newman,ada@example.org,Bern\n", "1:0:more ", "Ada|Newman|ada@example.org\n" },
    { "First Name,Surname,First Name\nAda,Newman,ada@example.org\n", "1:0:header? ", "Ada|Newman|ada@example.org\n" },
    { "First Name,Email,Surname\nAda,ada@example.org,Newman\n", "1:0:order ", "Ada|Newman|ada@example.org\n" },
    { "\n" HEADER "Ada,Newman,ada@example.org\n", "1:0:first ", "Ada|Newman|ada@example.org\n" },

    /* rows */
    { HEADER "Ada,ada@example.org\nBo,Newman,bo@example.org\n", "2:0:short ", "Bo|Newman|bo@example.org\n" },
    { HEADER "Ada,Newman, MSc,ada@example.org\n", "2:0:long ", "" },
    { HEADER "Ada,\"Newman,ada@example.org\nBo,B,bo@example.org\n", "2:0:open ", "" },
    { HEADER "Ada \"A\",Newman,ada@example.org\n", "2:0:stray ", "Ada \"A\"|Newman|ada@example.org\n" },
    { HEADER ",,\nAda,Newman,ada@example.org\n", "2:0:none ", "Ada|Newman|ada@example.org\n" },
    { HEADER "   \nAda,Newman,ada@example.org\n", "2:0:short ", "Ada|Newman|ada@example.org\n" },

    /* values */
    { HEADER " Ada,Newman\t,ada@example.org \n", "2:1:blanks 2:2:blanks 2:3:blanks ", "Ada|Newman|ada@example.org\n" },
    { HEADER "\xC2\xA0" "Ada,Newman\xC2\xA0 ,ada@example.org\n", "2:1:blanks 2:2:blanks ", "Ada|Newman|ada@example.org\n" },
    { HEADER ",Newman,ada@example.org\n", "2:1:name ", "" },
    { HEADER "Ada, ,ada@example.org\n", "2:2:blanks 2:2:name ", "" },
    { HEADER "Ada,Newman,\n", "2:3:email ", "" },
    { HEADER "Ada,Newman,ada\nB,C,@example.org\nD,E,d@example\nF,G,f@@example.org\nH,I,h i@example.org\nJ,K,j@.org\n",
      "2:3:form 3:3:form 4:3:form 5:3:form 6:3:form 7:3:form ", "" },
    { HEADER "A,B,a.@example.org\nC,D,c@.example.org\nE,F,.e@example.org\nG,H,g..h@example.org\nI,J,i@example.\n",
      "2:3:form 3:3:form 4:3:form 5:3:form 6:3:form ", "" },
    { HEADER "A,B,a@exam ple.org\nC,D,c@example.org;d@example.org\nE,F,<e@example.org>\n",
      "2:3:form 3:3:form 4:3:form ", "" },
    { HEADER TEN(TEN("ab")) ",Newman,ada@example.org\n", "", TEN(TEN("ab")) "|Newman|ada@example.org\n" },
    { HEADER TEN(TEN("ab")) "c,Newman,ada@example.org\n", "2:1:length ", "" },
    { HEADER TEN(TEN("\xC3\xA9\xC3\xA9")) ",Newman,ada@example.org\n", "", TEN(TEN("\xC3\xA9\xC3\xA9")) "|Newman|ada@example.org\n" },
    { HEADER "Ada\x07,Newman,ada@example.org\n", "2:1:print ", "" },
    { HEADER "Ada,\"New\nman\",ada@example.org\nBo,B,bo\n", "2:2:print 4:3:form ", "" },
    { HEADER "Ada,New\xE2\x80\xAEman,ada@example.org\n", "2:2:print ", "" },
    { HEADER "Ada \xF0\x9F\x98\x80,Newman,ada@example.org\n", "2:1:print ", "" },
    { HEADER "\xD0\x90\xD0\xB4\xD0\xB0,Newman,ada@example.org\n", "2:1:print? ", "\xD0\x90\xD0\xB4\xD0\xB0|Newman|ada@example.org\n" },

    /* one and the same */
    { HEADER "Ada,Newman,ada@example.org\nAda , Newman,ada@example.org\n", "3:0:twice=2 3:1:blanks 3:2:blanks ", "Ada|Newman|ada@example.org\n" },
    { HEADER "Ada,Newman,ada@example.org\nADA,Newman,ada@example.org\nAda,Newman,ada@example.org\n",
      "3:0:nearly=2 4:0:twice=2 ", "Ada|Newman|ada@example.org\nADA|Newman|ada@example.org\n" },
    { HEADER "Ada,Newman,ada@example.org\nBo,Newman,Ada@example.org\n", "3:3:shared=2 ",
      "Ada|Newman|ada@example.org\nBo|Newman|Ada@example.org\n" },
    { HEADER "Zoe,Newman,ada@example.org\nBo,Newman,ada@example.org\n", "3:3:shared=2 ",
      "Zoe|Newman|ada@example.org\nBo|Newman|ada@example.org\n" },
    { HEADER "Ada,Newman,a@example.org\nAda,Newman,b@example.org\n", "", "Ada|Newman|a@example.org\nAda|Newman|b@example.org\n" },
};

/* ---- what is said ------------------------------------------------------- */

static char *tell_flaws(const qc_roster *roster)
{
    qc_buf text = { .most = 1 << 20 };

    qc_buf_text(&text, "");
    for (size_t i = 0; i < roster->flaw_count; i++) {
        const qc_roster_flaw *flaw = &roster->flaws[i];
        char *one = qc_format(flaw->other ? "%lld:%d:%s=%lld " : "%lld:%d:%s ", (long long)flaw->line, flaw->column + 1,
                              kinds[flaw->kind], (long long)flaw->other);
        qc_buf_text(&text, one);
        free(one);
    }
    return text.bytes;
}

static char *tell_people(const qc_roster *roster)
{
    qc_buf text = { .most = 1 << 20 };

    qc_buf_text(&text, "");
    for (size_t i = 0; i < roster->count; i++) {
        const qc_attendee *of = &roster->attendees[i];
        char *one = qc_format("%s|%s|%s\n", of->field[0], of->field[1], of->field[2]);
        if (!of->twice && !of->left_out)
            qc_buf_text(&text, one);
        free(one);
    }
    return text.bytes;
}

START_TEST(says_what_is_wrong)
{
    qc_roster roster = { 0 };
    const char *wrong;
    char *flaws, *people;

    ck_assert_int_eq(qc_roster_read(lists[_i].list, strlen(lists[_i].list), &roster, &wrong), 0);
    flaws = tell_flaws(&roster);
    people = tell_people(&roster);
    ck_assert_str_eq(flaws, lists[_i].flaws);
    ck_assert_str_eq(people, lists[_i].people);
    free(flaws);
    free(people);
    qc_roster_free(&roster);
}
END_TEST

START_TEST(every_kind_has_words_and_a_case)
{
    char *all = qc_copy("");

    for (int i = 0; i < COUNT(lists); i++) {
        char *more = qc_format("%s%s", all, lists[i].flaws);
        free(all);
        all = more;
    }
    for (int kind = 0; kind < QC_FLAW_KINDS; kind++) {
        char *name = qc_format(":%s", kinds[kind]);
        ck_assert(qc_flaw_says[kind].what && qc_flaw_says[kind].remedy);
        ck_assert(!qc_flaw_says[kind].hint || qc_flaw_says[kind].mended);
        ck_assert_msg(kind == QC_HAS_NUL || strstr(all, name), "no case has %s", name);
        free(name);
    }
    free(all);
}
END_TEST

START_TEST(tells_a_nul)
{
    static const char list[] = HEADER "A\0B,C,d@example.org\n";
    qc_roster roster = { 0 };
    const char *wrong;
    char *flaws;

    ck_assert_int_eq(qc_roster_read(list, sizeof list - 1, &roster, &wrong), 0);
    flaws = tell_flaws(&roster);
    ck_assert_str_eq(flaws, "2:0:nul ");
    free(flaws);
    qc_roster_free(&roster);
}
END_TEST

/* ---- bounds ------------------------------------------------------------- */

static char *many(const char *line, size_t times, size_t *count)
{
    qc_buf text = { .most = 1 << 27 };

    qc_buf_text(&text, HEADER);
    for (size_t i = 0; i < times; i++)
        qc_buf_text(&text, line);
    *count = text.count;
    return text.bytes;
}

static const struct { const char *line; size_t times; const char *wrong; } large[] = {
    { "A,B,c@example.org\n", 19999, NULL },
    { "A,B,c@example.org\n", 20001, "it has more than 20000 lines" },
    { "A,B,c@example.org\n", 1000000, "it is larger than 4 MiB" },
    { "\n", 1000000, "it has more than 20000 lines" },
    { "x", 65536, NULL },
    { "x", 65538, "it has a line of more than 64 KiB" },
    { "\",\"", 5000000, "it is larger than 4 MiB" },
};

START_TEST(bounds_what_it_reads)
{
    qc_roster roster = { 0 };
    const char *wrong;
    size_t count;
    char *list = many(large[_i].line, large[_i].times, &count);
    int rc = qc_roster_read(list, count, &roster, &wrong);

    ck_assert_int_eq(rc, large[_i].wrong ? QCERT_EFORMAT : 0);
    if (large[_i].wrong)
        ck_assert_str_eq(wrong, large[_i].wrong);
    qc_roster_free(&roster);
    free(list);
}
END_TEST

static void add(TCase *cases)
{
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, says_what_is_wrong, 0, COUNT(lists));
    tcase_add_test(cases, every_kind_has_words_and_a_case);
    tcase_add_test(cases, tells_a_nul);
    tcase_add_loop_test(cases, bounds_what_it_reads, 0, COUNT(large));
}

int main(void)
{
    return run_suite("roster", add);
}
