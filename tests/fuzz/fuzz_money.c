/* Bytes as an amount of money, and as an IBAN: what is read is written, and read as the same. */
#include "fuzz.h"
#include "iban.h"
#include "money.h"

static void check_amount(const char *text)
{
    int64_t cents = -1, again = -1;
    char written[QC_MONEY_SIZE];
    const char *wrong = qc_money_read(text, &cents);

    must(wrong ? cents == -1 && *wrong : cents >= 0);
    if (wrong)
        return;
    qc_money_write(cents, written);
    must(!qc_money_read(written, &again) && again == cents);
}

static void check_iban(const char *text)
{
    char iban[QC_IBAN_SIZE], again[QC_IBAN_SIZE];

    if (qc_iban_read(text, iban))
        return;
    must(strlen(iban) < QC_IBAN_SIZE && !qc_iban_read(iban, again) && !strcmp(iban, again));
    iban[3] = iban[3] == '9' ? '0' : (char)(iban[3] + 1); /* any slip of one digit is seen */
    must(qc_iban_read(iban, again));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = text_of(data, size);

    check_amount(text);
    check_iban(text);
    free(text);
    return 0;
}
