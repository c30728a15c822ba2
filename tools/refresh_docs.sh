#!/bin/sh
# refresh_docs.sh ['TITLE=FOLDER'…]: makes anew what the documentation quotes from the programs: what the samples print, the tables
# of Accuracy (of further folders, too: see write_figures.py) and of Speed.
set -eu
cd "$(dirname "$0")/.."
cmake --preset release >/dev/null
cmake --build --preset release --target newsprint-json refresh-samples
json=build/release/examples/newsprint-json
"$json" --explain docs/samples/island.txt >docs/samples/island.explain
python3 tools/write_figures.py "$json" docs/tables/accuracy.md \
    "Whole articles=tests/articles" "Labelled pages=tests/layouts" "$@"

if cmake --preset bench >/dev/null && cmake --build --preset bench --target newsprint-bench; then
    # it ends with 1 where a ratio does not hold: the table says which
    python3 tests/bench/check.py build/bench/tests/bench/newsprint-bench >docs/tables/speed.md || true
else
    echo "there is no newsprint-bench: docs/tables/speed.md stays as it is" >&2
fi
