# Sourced by the two commands of the README: installs Debian packages that are missing, as root or by sudo.

need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Please install as root: ${missing[*]}" >&2; return 1; }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build_packages=(cmake ninja-build gcc g++ pkg-config libproj-dev libsqlite3-dev libspatialite-dev libcurl4-openssl-dev
                libsimdjson-dev libjansson-dev libutf8proc-dev libicu-dev libxml2-dev libical-dev libssl-dev libgdal-dev
                libpoppler-glib-dev)
package_packages=(dpkg-dev python3 qttools5-dev-tools)
