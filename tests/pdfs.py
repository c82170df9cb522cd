"""Makes small PDFs for tests: lines of text, links, or neither. All of them are invented."""

import zlib

TEXT = "BT /F 12 Tf 60 780 Td 20 TL %s ET"


def shown(line):
    return "(%s) Tj T*" % line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def page(lines):
    return (TEXT % " ".join(map(shown, lines)) if lines else "0 0 100 100 re f").encode("cp1252")


def stream(data, more=b""):
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), more, data)


def pdf(*lines, links=(), pages=None, locked=False):
    """A document of one page, or of several, each a list of lines; links are on the first page."""
    pages = [list(lines)] if pages is None else pages
    first = 3 + 2 * len(pages)
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode()]
    annotations = "/Annots[%s]" % " ".join(f"{first + 1 + number} 0 R" for number in range(len(links)))
    for number, text in enumerate(pages):
        objects += [f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {4 + 2 * number} 0 R"
                    f"/Resources<</Font<</F {first} 0 R>>>>{'' if number else annotations}>>".encode(), stream(page(text))]
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    objects += [f"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI({link})>>>>".encode() for link in links]
    trailer = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"41" * 32, b"42" * 32)
    return whole(objects, trailer if locked else b"")


def endless():
    """A small document that takes a reader minutes."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"BT /F 9 Tf (QGIS-1) Tj ET " * 65536) for _ in range(64)) + packer.flush()
    return whole([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                  stream(packed, b"/Filter/FlateDecode"), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"], b"")


def whole(objects, more):
    made, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return made + table + b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, more, len(made))
