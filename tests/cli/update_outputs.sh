#!/bin/sh
# Writes anew what is made from the programs' output: the samples of the documents, the manual pages.
#   tests/cli/update_outputs.sh [PROGRAM_DIR]     (build/release/examples without it)
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
programs=${1-$root/build/release/examples}
python3 "$root/tests/cli/samples.py" --update "$programs" "$root/examples/README.md"
python3 "$root/examples/man/make.py" "$programs" "$root/examples/man"
