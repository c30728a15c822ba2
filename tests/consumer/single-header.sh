#!/bin/sh
# single-header.sh COMPILER SOURCE_DIR SCRATCH ARTICLE INSTALLED: the header that tools/single_header.py makes is to the compiler what
# include/ is, token by token, builds the outside program by itself, and is what an installation with it has.
set -eu
mkdir -p "$3"
python3 "$2/tools/single_header.py" "$2/include" "$3/newsprint.hpp"
cmp "$3/newsprint.hpp" "$5"
tokens() { echo '#include <newsprint.hpp>' | "$1" -std=c++20 -E -P "-I$2" -x c++ - | tr -s ' \n' '\n\n'; }
tokens "$1" "$2/include" >"$3/tree.tokens"
tokens "$1" "$3" | diff "$3/tree.tokens" - >"$3/difference" || { head "$3/difference"; exit 1; }
"$1" -std=c++20 "-I$3" "$2/examples/first_steps.cpp" -o "$3/consumer"
exec sh "$(dirname "$0")/run.sh" "$3/consumer" "$4"
