#!/bin/sh
# pkg-config.sh COMPILER PREFIX SOURCE PROGRAM ARTICLE: builds with the flags that pkg-config gives, and runs.
set -eu
flags=$(PKG_CONFIG_PATH=$2/share/pkgconfig pkg-config --cflags newsprint)
"$1" -std=c++20 $flags "$3" -o "$4"
exec sh "$(dirname "$0")/run.sh" "$4" "$5"
