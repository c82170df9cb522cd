"""Values between C and Python: structs as named tuples, keywords as structs. store.py uses it."""

import ctypes
import math
import os
from collections import namedtuple

from . import header


def as_bytes(text):
    """UTF-8 for C; None stays. C would cut a text at a NUL, so that is refused."""
    data = None if text is None else os.fspath(text).encode("utf-8", "surrogateescape")
    if data and b"\0" in data:
        raise ValueError("a text must not hold the character NUL")
    return data


def as_texts(texts):
    """An array of texts for C; None stays."""
    return (ctypes.c_char_p * len(texts))(*map(as_bytes, texts))


def filled(kind, values):
    """A struct of options with its size; what is None or not named keeps its default."""
    options, known = kind(size=ctypes.sizeof(kind)), dict(kind._fields_)
    for name, value in values.items():
        if name not in known:
            raise TypeError(f"{kind.__name__} has no field {name}")
        if value is not None:
            setattr(options, name, as_bytes(value) if known[name] is ctypes.c_char_p else value)
    return options


def as_filter(values):
    """The qcert_filter of a dict, in which origin is a pair of longitude and latitude."""
    origin = values.get("origin")
    return filled(header.Filter, {**values, "origin": header.pointer(header.Point(*origin)) if origin else None})


def as_dict(given):
    """A qcert_filter as the dict that as_filter() takes, without defaults."""
    values = {name: plain(getattr(given, name)) for name, _ in given._fields_[2:] if getattr(given, name)}
    if given.origin:
        values["origin"] = (given.origin.contents.lon, given.origin.contents.lat)
    return values


def plain(value):
    """A value of C in Python."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, float):
        return None if math.isnan(value) else value
    if isinstance(value, header.pointer_to(header.Certificate)):
        return as_tuple(value.contents) if value else None
    if isinstance(value, header.Filter):
        return as_dict(value)
    return as_tuple(value) if isinstance(value, ctypes.Structure) else value


_tuples = {}


def as_tuple(struct):
    """A struct as a named tuple, without its size."""
    kind = type(struct)
    if kind not in _tuples:
        _tuples[kind] = namedtuple(kind.__name__, [name for name, _ in kind._fields_ if name != "size"])
    row = _tuples[kind](*[plain(getattr(struct, name)) for name in _tuples[kind]._fields])
    return row._replace(outline=ctypes.string_at(row.outline, row.outline_size)) if kind is header.Country else row


def columns(kind):
    """The fields of a row ("course", "reach_town") with what they hold: str, int, float, bool, or bytes."""
    kinds = {ctypes.c_char_p: str, ctypes.c_int: bool, ctypes.c_int64: int, ctypes.c_double: float,
             ctypes.c_void_p: bytes, ctypes.c_size_t: int}
    return {name: kinds[held] for name, held in getattr(header, kind.title().replace("_", ""))._fields_}
