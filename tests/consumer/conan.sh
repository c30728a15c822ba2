#!/bin/sh
# conan.sh SOURCE_DIR SCRATCH UTFCPP_INCLUDE: the Conan recipe makes its package and the outside program is built with it, in a
# cache of its own and without any remote, so that utfcpp is the machine's.
set -eu
export CONAN_HOME=$2/conan UTFCPP_INCLUDE=$3
rm -rf "$2"
mkdir -p "$2"
cp -r "$1/packaging" "$1/examples" "$1/include" "$1/LICENSE" "$2"  # Conan writes beside its recipes
conan profile detect >/dev/null
conan create "$1/tests/consumer/conan-utfcpp" --no-remote
conan create "$2/packaging/conan" --no-remote -s compiler.cppstd=20 >"$2/log" 2>&1 || { cat "$2/log"; exit 1; }
grep -q '^3단계: ' "$2/log"
