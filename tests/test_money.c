/* Amounts are exact, whatever is done with them, and read as people write them; and IBANs with their check digits. */
#include "iban.h"
#include "money.h"
#include "support.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

/* ---- amounts ------------------------------------------------------------ */

static const struct { const char *text; int64_t cents; } amounts[] = {
    { "0", 0 }, { "20", 2000 }, { "20.00", 2000 }, { "20,50", 2050 }, { "20.5", 2050 }, { "0.05", 5 }, { "007", 700 },
    { " 20 ", 2000 }, { "EUR 20", 2000 }, { "20 EUR", 2000 }, { "20\xE2\x82\xAC", 2000 }, { "\xE2\x82\xAC 20,5", 2050 },
    { "1'240.00", 124000 }, { "1\xE2\x80\x99" "240,00", 124000 }, { "1 240,00", 124000 }, { "1\xC2\xA0" "240", 124000 },
    { "1\xE2\x80\xAF" "240", 124000 }, { "1,234.50", 123450 }, { "1.234,50", 123450 }, { "1.234.567", 123456700 },
    { "1,234,567.8", 123456780 }, { "12'345'678", 1234567800 }, { "92233720368547758.07", INT64_MAX },
    { "92233720368547758,07 EUR", INT64_MAX }, { "00000000000000000000000000000020", 2000 },
    /* none */
    { "", -1 }, { "x", -1 }, { "20x", -1 }, { "-20", -1 }, { "+20", -1 }, { ".50", -1 }, { "20.", -1 }, { "20,", -1 },
    { "1.234", -1 }, { "1,234", -1 }, { "20.123", -1 }, { "1234.567", -1 }, { "0.001", -1 }, { "20.1234", -1 },
    { "1,234.567", -1 }, { "1.23.4", -1 }, { "12.34.56", -1 }, { "1 24", -1 }, { "1'24.00", -1 }, { "1234'567", -1 },
    { "1'234 567", -1 }, { "1e3", -1 }, { "0x20", -1 }, { "20 USD", -1 }, { "EUR 20 EUR", -1 }, { "EUR", -1 },
    { "20 20", -1 }, { "92233720368547758.08", -1 }, { "92233720368547759", -1 }, { "99999999999999999999999999", -1 },
    { "1.111.111.111.111.111.111.111.111.111", -1 }, { "\xD9\xA2\xD9\xA0", -1 }, { "20\n0", -1 }, { "nan", -1 },
};

START_TEST(reads_amounts)
{
    const char *why = NULL;
    int64_t cents = -1;
    int rc = qcert_amount_read(amounts[_i].text, &cents, &why);

    ck_assert_int_eq(rc, amounts[_i].cents < 0 ? QCERT_EFORMAT : 0);
    ck_assert_int_eq(cents, amounts[_i].cents);
    ck_assert_int_eq(*why != '\0', rc != 0);
    ck_assert_int_eq(qcert_amount_read(amounts[_i].text, &cents, NULL), rc);
}
END_TEST

/* As a number of any size, all 64 bits alike, or few of them. */
static int64_t any_number(uint64_t *seed)
{
    uint64_t high = (uint64_t)(chance(seed) * 4294967296.0), low = (uint64_t)(chance(seed) * 4294967296.0);
    int64_t number = (int64_t)(high << 32 | low);

    return number >> (int)(chance(seed) * 64);
}

__extension__ typedef __int128 wide; /* any sum and product of two numbers fits */

static void check_against(int rc, int64_t got, wide exact)
{
    int fits = exact >= INT64_MIN && exact <= INT64_MAX;

    ck_assert_int_eq(rc, fits ? 0 : QCERT_EFORMAT);
    ck_assert_int_eq(got, fits ? (int64_t)exact : 77);
}

START_TEST(counts_exactly)
{
    static const int64_t edges[] = { INT64_MIN, INT64_MIN + 1, -1, 0, 1, 2, INT64_MAX - 1, INT64_MAX };
    uint64_t seed = 1;

    for (int i = 0; i < 200000; i++) {
        int edge = i < COUNT(edges) * COUNT(edges);
        int64_t a = edge ? edges[i / COUNT(edges)] : any_number(&seed), b = edge ? edges[i % COUNT(edges)] : any_number(&seed);
        int64_t sum = 77, product = 77;
        int rc = qc_money_add(a, b, &sum);
        check_against(rc, sum, (wide)a + b);
        rc = qc_money_times(a, b, &product);
        check_against(rc, product, (wide)a * b);
    }
}
END_TEST

/* An amount as people may write it. */
static char *write_in_a_way(int64_t cents, int way)
{
    static const struct { const char *before, *thousand, *point, *behind; } ways[] = {
        { "", "", ".", "" }, { "", "", ",", "" }, { "EUR ", "'", ".", "" }, { "", ".", ",", " \xE2\x82\xAC" },
        { "", ",", ".", " EUR" }, { "", "\xC2\xA0", ",", "" }, { "\xE2\x82\xAC", " ", ".", "" },
    };
    char digits[40], *text;
    qc_buf whole = { .most = 200 };
    size_t count = (size_t)snprintf(digits, sizeof digits, "%lld", (long long)(cents / 100));

    way %= COUNT(ways);
    for (size_t i = 0; i < count; i++) {
        qc_buf_text(&whole, i && (count - i) % 3 == 0 ? ways[way].thousand : "");
        qc_buf_put(&whole, digits + i, 1);
    }
    text = qc_format("%s%s%s%02d%s", ways[way].before, whole.bytes, ways[way].point, (int)(cents % 100), ways[way].behind);
    qc_buf_free(&whole);
    return text;
}

START_TEST(reads_what_is_written)
{
    uint64_t seed = 2;

    for (int i = 0; i < 50000; i++) {
        int64_t cents = any_number(&seed), back = -1;
        char written[QC_MONEY_SIZE], *text;
        cents = cents < 0 ? ~cents : cents;
        text = write_in_a_way(cents, i);
        ck_assert_msg(!qc_money_read(text, &back) && back == cents, "%s", text);
        free(text);
        ck_assert_int_eq(qcert_amount_write(cents, written, sizeof written), 0);
        ck_assert(!qc_money_read(written, &back) && back == cents);
    }
}
END_TEST

START_TEST(writes_amounts)
{
    static const struct { int64_t cents; const char *text; } table[] = {
        { 0, "0.00" }, { 5, "0.05" }, { -5, "-0.05" }, { 124000, "1240.00" }, { -2050, "-20.50" },
        { INT64_MAX, "92233720368547758.07" }, { INT64_MIN, "-92233720368547758.08" },
    };
    char text[32];

    for (int i = 0; i < COUNT(table); i++) {
        ck_assert_int_eq(qcert_amount_write(table[i].cents, text, strlen(table[i].text) + 1), 0);
        ck_assert_str_eq(text, table[i].text);
        ck_assert_int_eq(qcert_amount_write(table[i].cents, text, strlen(table[i].text)), QCERT_EMISUSE);
    }
}
END_TEST

static const struct { const char *text, *iban; } ibans[] = { /* those of the standard's own examples */
    { "GB82WEST12345698765432", "GB82 WEST 1234 5698 7654 32" },
    { "gb82 west 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32" },
    { "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00" },
    { "NO9386011117947", "NO93 8601 1117 947" }, { "MT84MALT011000012345MTLCAST001S", "MT84 MALT 0110 0001 2345 MTLC AST0 01S" },
    { "GB82WEST12345698765433", NULL }, { "GB28WEST12345698765432", NULL }, { "GB82WEST1234569876543", NULL },
    { "DE98 3704 0044 0532 0130 00", NULL }, { "", NULL }, { "GB82", NULL }, { "GB82-WEST-1234-5698-7654-32", NULL },
    { "1282WEST12345698765432", NULL }, { "GBX2WEST12345698765432", NULL },
    { "GB82WEST123456987654321234567890123", NULL },
};

START_TEST(reads_ibans)
{
    char iban[QC_IBAN_SIZE];
    const char *wrong = qc_iban_read(ibans[_i].text, iban);

    ck_assert(!wrong == (ibans[_i].iban != NULL));
    if (!wrong)
        ck_assert_str_eq(iban, ibans[_i].iban);
}
END_TEST

static void add(TCase *cases)
{
    tcase_set_timeout(cases, 60);
    tcase_add_loop_test(cases, reads_amounts, 0, COUNT(amounts));
    tcase_add_test(cases, counts_exactly);
    tcase_add_test(cases, reads_what_is_written);
    tcase_add_test(cases, writes_amounts);
    tcase_add_loop_test(cases, reads_ibans, 0, COUNT(ibans));
}

int main(void)
{
    return run_suite("money", add);
}
