#!/bin/sh
# What of include/ the tests run: lines and branches, by gcov (package gcovr). coverage.sh [LEAST_LINES [LEAST_BRANCHES]]
# A word table is data, and a branch that only an exception of the standard library takes is none of ours.
set -eu
cd "$(dirname "$0")/../.."
cmake --preset coverage
cmake --build --preset coverage
find build/coverage -name '*.gcda' -delete
ctest --preset coverage >build/coverage/tests.log || tail -n 12 build/coverage/tests.log  # the figures are still worth seeing
gcovr --root . --filter 'include/' --exclude 'include/newsprint/language/tables/' --exclude-throw-branches --exclude-unreachable-branches \
    --object-directory build/coverage --sort-uncovered --fail-under-line "${1:-0}" --fail-under-branch "${2:-0}" \
    --html-details build/coverage/index.html --txt build/coverage/lines.txt --print-summary
tail -n +6 build/coverage/lines.txt | head -n 40
