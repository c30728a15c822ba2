#!/bin/sh
# debian.sh PACKAGES ARTICLE README: on a bare Debian 12 of its own, installs the .deb files of folder PACKAGES with a compiler,
# and builds and runs the program that README prints; says how long that took. Needs root, debootstrap and a Debian mirror
# (DEBIAN_MIRROR). DEBIAN_BASE, if set, is a debootstrap that is already there; it is copied, not changed.
set -eu
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
root=$(mktemp -d)/debian
trap 'rm -rf "${root%/debian}"' EXIT
if [ -n "${DEBIAN_BASE-}" ]; then cp -a "$DEBIAN_BASE" "$root"; else
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"${root%/debian}/log" || { tail "${root%/debian}/log"; exit 1; }
fi
cp /etc/resolv.conf "$root/etc/resolv.conf"
mkdir "$root/there"
cp "$1"/*.deb "$2" "$root/there"
# The first C++ sample of README, as printed.
awk '/^```cpp$/ { inside = 1; next } /^```$/ && inside { exit } inside' "$3" >"$root/there/program.cpp"
cat >"$root/there/run" <<'END'
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
cd /there
apt-get -qq update
apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends g++ pkg-config ./libnewsprint-dev*.deb >/dev/null
g++ -std=c++20 $(pkg-config --cflags newsprint) program.cpp -o program
./program <"$1"
END
start=$(date +%s)
chroot "$root" sh /there/run "$(basename "$2")" | tee "$root/seen"
echo "from a bare Debian to the program's first output: $(($(date +%s) - start)) s"
grep -q '^3단계: ' "$root/seen"

# The programs, in a Debian that has no compiler's libraries of ours.
cat >"$root/there/tools" <<'END'
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
cd /there
apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends ./newsprint-tools*.deb >/dev/null
for program in $(dpkg -L newsprint-tools | grep ^/usr/bin/); do
    "$program" --version
    dpkg -L newsprint-tools | grep "/man1/$(basename "$program").1" || echo "no manual page: $program"
done
newsprint-json "$1" | head -c 300
echo
END
chroot "$root" sh /there/tools "$(basename "$2")"
