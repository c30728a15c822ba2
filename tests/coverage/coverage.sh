#!/bin/sh
# What of include/ the tests run: lines and branches, by llvm-cov 19. coverage.sh [LEAST_LINES [LEAST_BRANCHES]]
# Clang counts what stands in the source: of all instances of a template together, and no branches that only the compiler sees
# (clean-up behind an exception, as gcov counts them). A word table is data. build/coverage/html shows each line.
set -eu
cd "$(dirname "$0")/../.."
build=build/coverage
cmake --preset coverage >/dev/null
cmake --build --preset coverage --target newsprint-tests newsprint-json fuzz-parse fuzz-compose fuzz-mutate
rm -rf $build/profiles
mkdir -p $build/profiles
LLVM_PROFILE_FILE=$PWD/$build/profiles/%8m.profraw ctest --test-dir $build -R '^(unit|fuzz|score|cli/newsprint-json$)' >$build/tests.log ||
    tail -n 12 $build/tests.log  # the figures are still worth seeing
llvm-profdata-19 merge -sparse $build/profiles/*.profraw -o $build/all.profdata
programs="$build/tests/newsprint-tests -object $build/examples/newsprint-json"
for target in parse compose mutate; do programs="$programs -object $build/tests/fuzz/fuzz-$target"; done
options="-instr-profile=$build/all.profdata -ignore-filename-regex=(tests|examples|language/tables|/usr)/ $programs"
llvm-cov-19 show -format=html -show-branches=count -output-dir=$build/html $options 2>/dev/null
llvm-cov-19 export -summary-only $options 2>/dev/null | python3 tests/coverage/summary.py "${1:-0}" "${2:-0}"
