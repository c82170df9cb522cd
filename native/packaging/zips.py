"""Makes the plugin's two zips of what is installed below a prefix: for the official repository without the library, and
for one platform with it.

    zips.py PREFIX LIBDIR TARGET VERSION PLATFORM

The same files make the same bytes, whoever makes them, when and where. Debian's dpkg and ldd must be there."""

import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

NAME = "qgis_certification"


def make(target, files):
    """A zip of files: what they are called there, and where they lie."""
    beside = target.with_suffix(".new")
    with ZipFile(beside, "w", ZIP_DEFLATED, compresslevel=9) as made:
        for name, path in sorted(files.items()):
            entry = ZipInfo(f"{NAME}/{name}")  # of 1980
            entry.external_attr = 0o100644 << 16
            entry.create_system, entry.compress_type = 3, ZIP_DEFLATED
            made.writestr(entry, path.read_bytes())
    beside.replace(target)


def below(folder):
    """The files below a folder by their names there."""
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def said(*command):
    """What a program writes."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def lent(libraries):
    """The other libraries that these need and that QGIS does not bring, each with its licence."""
    needed = "".join(said("ldd", path) for path in libraries if ".so" in path.name)
    found = {name: Path(path).resolve() for name, path in
             re.findall(r"(lib(?:ical|poppler-glib|simdjson|utf8proc)\.so\S*) => (\S+)", needed)}
    for path in list(found.values()):
        package = said("dpkg-query", "--search", path).partition(":")[0]
        found[f"{package}.copyright"] = Path("/usr/share/doc", package, "copyright")
    return found


def main(prefix, libdir, target, version, platform):
    """Make both."""
    plugin = below(Path(prefix, "share/qgis/python/plugins", NAME))
    library = {path.name: path for path in Path(prefix, libdir).glob("libqcert.so.?")}
    library |= below(Path(prefix, libdir, "qcert")) | below(Path(prefix, "share/qcert"))
    library |= lent(library.values())
    make(Path(target, f"{NAME}-{version}.zip"), plugin)
    make(Path(target, f"{NAME}-{version}-{platform}.zip"),
         plugin | {f"lib/{name}": path for name, path in library.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])
