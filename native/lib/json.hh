/* json.hh - simdjson's values as json.h shows them; for json.cc and json_write.cc alone. */
#ifndef QC_JSON_HH
#define QC_JSON_HH

#include "json.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>
#include <type_traits>

#include <simdjson.h>

namespace qc {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

static_assert(QC_JSON_SPARE >= simdjson::SIMDJSON_PADDING, "simdjson reads so far behind the end");
static_assert(sizeof(qc_json) == sizeof(element) && std::is_trivially_copyable<element>::value, "one is the other");

inline qc_json given(element value)
{
    qc_json out;

    std::memcpy(&out, &value, sizeof out);
    return out;
}

/* Only for what is a value: see qc_json_type_of. */
inline element taken(qc_json value)
{
    element out;

    std::memcpy(static_cast<void *>(&out), &value, sizeof out);
    return out;
}

struct member {
    std::string_view key;
    element value;
};

/* The members of an object; only many of them need memory. */
class members {
    static constexpr size_t few = 16;
    alignas(member) char room[few * sizeof(member)];
    member *all = reinterpret_cast<member *>(room);
    size_t number = 0;

public:
    members() = default;
    members(const members &) = delete;
    members &operator=(const members &) = delete;

    ~members()
    {
        if (static_cast<void *>(all) != room)
            std::free(all);
    }

    member *begin() { return all; }
    member *end() { return all + number; }

    bool take(object from)
    {
        size_t size = 0;

        for (auto at = from.begin(); at != from.end(); ++at)
            size++;
        if (size > few)
            all = static_cast<member *>(std::malloc(size * sizeof(member)));
        for (auto at = from.begin(); all && at != from.end(); ++at)
            new (all + number++) member{at.key(), at.value()};
        return all != nullptr;
    }

    void sort()
    {
        std::sort(begin(), end(), [](const member &one, const member &other) { return one.key < other.key; });
    }

    /* Whether a key comes twice. Many are sorted for that. */
    bool repeats()
    {
        if (number > few) {
            sort();
            return std::adjacent_find(begin(), end(), same) != end();
        }
        for (member *one = begin(); one != end(); one++)
            if (std::any_of(one + 1, end(), [one](const member &other) { return same(*one, other); }))
                return true;
        return false;
    }

private:
    static bool same(const member &one, const member &other) { return one.key == other.key; }
};

} // namespace qc

#endif
