#include "json.hh"

#include <charconv>

using namespace qc;

namespace {

struct writer {
    qc_json_form form;
    qc_json_put *put;
    void *user;

    int text(std::string_view from) { return put(from.data(), from.size(), user); }

    int escaped(char letter)
    {
        static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt", digits[] = "0123456789ABCDEF";
        const char *found = std::strchr(plain, letter);
        char out[] = {'\\', 'u', '0', '0', digits[(letter >> 4) & 15], digits[letter & 15]};

        if (found)
            out[1] = letters[found - plain];
        return put(out, found ? 2 : sizeof out, user);
    }

    int string(std::string_view from)
    {
        size_t at = 0;
        int rc = text("\"");

        for (size_t i = 0; i < from.size() && !rc; i++) {
            if (static_cast<unsigned char>(from[i]) >= ' ' && from[i] != '"' && from[i] != '\\')
                continue;
            rc = text(from.substr(at, i - at));
            if (!rc)
                rc = escaped(from[i]);
            at = i + 1;
        }
        if (!rc)
            rc = text(from.substr(at));
        return rc ? rc : text("\"");
    }

    int integer(int64_t from)
    {
        char out[24];

        return put(out, static_cast<size_t>(std::to_chars(out, out + sizeof out, from).ptr - out), user);
    }

    /* A real stays one: 10.0, 1e20. */
    int real(double from)
    {
        const int digits = form == QC_JSON_CANONICAL ? 17 : 15;
        char out[40];
        char *end = std::to_chars(out, out + sizeof out - 2, from, std::chars_format::general, digits).ptr;
        char *power = std::find(out, end, 'e');

        if (power != end) {
            char *first = power + 1 + (power[1] == '+'), *digit = first + (*first == '-');
            while (*digit == '0')
                digit++;
            if (*first == '-')
                *--digit = '-';
            end = std::copy(digit, end, power + 1);
        } else if (std::find(out, end, '.') == end) {
            *end++ = '.';
            *end++ = '0';
        }
        return put(out, static_cast<size_t>(end - out), user);
    }

    int list(array from)
    {
        const char *before = "[";
        int rc = 0;

        for (element item : from) {
            if ((rc = text(before)) != 0 || (rc = value(item)) != 0)
                return rc;
            before = ",";
        }
        return text(*before == '[' ? "[]" : "]");
    }

    int members_of(object from)
    {
        const char *before = "{";
        members all;
        int rc = 0;

        if (!all.take(from))
            return QCERT_EMEMORY;
        if (form == QC_JSON_CANONICAL)
            all.sort();
        for (const member &one : all) {
            if ((rc = text(before)) != 0 || (rc = string(one.key)) != 0 || (rc = text(":")) != 0 ||
                (rc = value(one.value)) != 0)
                return rc;
            before = ",";
        }
        return text(*before == '{' ? "{}" : "}");
    }

    int value(element from)
    {
        switch (from.type()) {
        case element_type::OBJECT:
            return members_of(from.get_object().value_unsafe());
        case element_type::ARRAY:
            return list(from.get_array().value_unsafe());
        case element_type::STRING:
            return string(from.get_string().value_unsafe());
        case element_type::INT64:
            return integer(from.get_int64().value_unsafe());
        case element_type::DOUBLE:
            return real(from.get_double().value_unsafe());
        case element_type::BOOL:
            return text(from.get_bool().value_unsafe() ? "true" : "false");
        default:
            return text("null");
        }
    }
};

} // namespace

int qc_json_write(qc_json value, qc_json_form form, qc_json_put *put, void *user)
{
    return value.document ? writer{form, put, user}.value(taken(value)) : 0;
}
