#include "json.hh"

using namespace qc;

struct qc_json_reader {
    simdjson::dom::parser parser;
};

namespace {

/* At its first use simdjson looks at the processor and makes texts of what it finds; without memory for them it would
 * end the process. So that happens while the library is loaded. */
[[maybe_unused]] const bool looked = simdjson::validate_utf8("", 0);

/* A value as what it is; false if it is something else, or none. */
template <typename kind> bool is(qc_json value, kind &out)
{
    return value.document && taken(value).get(out) == simdjson::SUCCESS;
}

/* ---- what cannot be held ------------------------------------------------ */

constexpr const char *too_large = "a number is too large";

void check_text(std::string_view text, const char **flaw)
{
    if (std::memchr(text.data(), 0, text.size()))
        *flaw = "a text holds a NUL";
}

int check(element value, const char **flaw);

int check_object(object from, const char **flaw)
{
    members all;
    int rc = 0;

    if (!all.take(from))
        return QCERT_EMEMORY;
    for (const member &one : all) {
        check_text(one.key, flaw);
        rc = *flaw ? 0 : check(one.value, flaw);
        if (rc || *flaw)
            return rc;
    }
    if (all.repeats())
        *flaw = "a key comes twice";
    return 0;
}

int check_list(array from, const char **flaw)
{
    int rc = 0;

    for (element item : from)
        if ((rc = check(item, flaw)) != 0 || *flaw)
            break;
    return rc;
}

/* As deep as the parser lets a document be, 1024 levels. */
int check(element value, const char **flaw)
{
    switch (value.type()) {
    case element_type::OBJECT:
        return check_object(value.get_object().value_unsafe(), flaw);
    case element_type::ARRAY:
        return check_list(value.get_array().value_unsafe(), flaw);
    case element_type::STRING:
        check_text(value.get_string().value_unsafe(), flaw);
        return 0;
    case element_type::UINT64: /* above the 63 bits of the others */
        *flaw = too_large;
        return 0;
    default:
        return 0;
    }
}

/* ---- numbers that are too large ----------------------------------------- */

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool in_number(char letter)
{
    return is_digit(letter) || letter == '-' || letter == '+' || letter == '.' || letter == 'e' || letter == 'E';
}

/* False if there are none. */
bool pass_digits(const char *&at, const char *end)
{
    const char *first = at;

    at = std::find_if_not(at, end, is_digit);
    return at > first;
}

bool is_number(const char *at, const char *end)
{
    at += *at == '-';
    if (at < end && *at == '0')
        at++;
    else if (!pass_digits(at, end))
        return false;
    if (at < end && *at == '.' && !pass_digits(++at, end))
        return false;
    if (at < end && (*at == 'e' || *at == 'E')) {
        at++;
        at += at < end && (*at == '-' || *at == '+');
        if (!pass_digits(at, end))
            return false;
    }
    return at == end;
}

char *skip_string(char *at, char *end)
{
    for (at++; at < end && *at != '"'; at++)
        at += *at == '\\';
    return at < end ? at + 1 : end;
}

/* Makes every number 0 and leaves all else. */
void flatten_numbers(char *at, char *end)
{
    while (at < end) {
        char *behind = std::find_if_not(at, end, in_number);
        if (behind > at && is_number(at, behind)) {
            std::memset(at, ' ', static_cast<size_t>(behind - at));
            *at = '0';
        }
        at = behind > at ? behind : *at == '"' ? skip_string(at, end) : at + 1;
    }
}

/* simdjson does not tell a number that is too large from what is none, and not in every version by the same code. If
 * the document is JSON with small numbers, it was that. */
int look_again(qc_json_reader *reader, const char *bytes, size_t count, const char **flaw)
{
    char *copy = static_cast<char *>(std::malloc(count + QC_JSON_SPARE));
    int error;

    if (!copy)
        return QCERT_EMEMORY;
    std::memcpy(copy, bytes, count);
    std::memset(copy + count, ' ', QC_JSON_SPARE);
    flatten_numbers(copy, copy + count);
    error = reader->parser.parse(copy, count, false).error();
    std::free(copy);
    if (error == simdjson::MEMALLOC)
        return QCERT_EMEMORY;
    *flaw = error ? "malformed" : too_large;
    return error ? QCERT_EFORMAT : 0;
}

} // namespace

/* ---- outside ------------------------------------------------------------ */

qc_json_reader *qc_json_new(void)
{
    return new (std::nothrow) qc_json_reader;
}

void qc_json_free(qc_json_reader *reader)
{
    delete reader;
}

int qc_json_read(qc_json_reader *reader, const char *bytes, size_t count, qc_json *value, const char **flaw)
{
    element whole;
    int rc;

    *value = qc_json{};
    *flaw = nullptr;
    if (count && static_cast<unsigned char>(*bytes) == 0xEF) { /* newer versions let a byte order mark pass */
        *flaw = "malformed";
        return QCERT_EFORMAT;
    }
    switch (reader->parser.parse(bytes, count, false).get(whole)) {
    case simdjson::SUCCESS:
        break;
    case simdjson::MEMALLOC:
        return QCERT_EMEMORY;
    case simdjson::UTF8_ERROR:
        *flaw = "not UTF-8";
        return QCERT_EFORMAT;
    default:
        return look_again(reader, bytes, count, flaw);
    }
    rc = check(whole, flaw);
    if (!rc && !*flaw)
        *value = given(whole);
    return rc;
}

qc_json_type qc_json_type_of(qc_json value)
{
    if (!value.document)
        return QC_JSON_NONE;
    switch (taken(value).type()) {
    case element_type::OBJECT:
        return QC_JSON_OBJECT;
    case element_type::ARRAY:
        return QC_JSON_LIST;
    case element_type::STRING:
        return QC_JSON_TEXT;
    case element_type::INT64: case element_type::UINT64:
        return QC_JSON_INTEGER;
    case element_type::DOUBLE:
        return QC_JSON_REAL;
    case element_type::BOOL:
        return QC_JSON_BOOLEAN;
    default:
        return QC_JSON_NULL;
    }
}

qc_json qc_json_member(qc_json from, const char *key)
{
    object members_of;
    element found;

    return is(from, members_of) && !members_of.at_key(key).get(found) ? given(found) : qc_json{};
}

qc_json qc_json_item(qc_json from, size_t index)
{
    array items;
    element found;

    return is(from, items) && !items.at(index).get(found) ? given(found) : qc_json{};
}

size_t qc_json_count(qc_json list)
{
    array items;
    object members_of;

    if (is(list, members_of))
        return members_of.size();
    return is(list, items) ? items.size() : 0;
}

const char *qc_json_key(qc_json from, size_t index)
{
    object members_of;

    if (!is(from, members_of))
        return nullptr;
    for (auto at = members_of.begin(); at != members_of.end(); ++at)
        if (!index--)
            return at.key_c_str();
    return nullptr;
}

const char *qc_json_text(qc_json value)
{
    const char *text;

    return is(value, text) ? text : nullptr;
}

int64_t qc_json_natural(qc_json value)
{
    int64_t number;

    return is(value, number) && number >= 0 ? number : -1;
}

size_t qc_json_numbers(qc_json list, double *numbers, size_t most)
{
    array items;
    size_t count = 0;
    double number;

    if (!is(list, items))
        return 0;
    for (element item : items) {
        if (item.get(number))
            return 0;
        if (count < most)
            numbers[count] = number;
        count++;
    }
    return count;
}
