#!/bin/sh
# Drives a fuzz target with AFL++ (package afl++): afl.sh parse|compose|mutate SECONDS
# Clang instruments by itself; AFL++ brings the run-time library and a driver for LLVMFuzzerTestOneInput, so any clang will do.
# Findings: build/afl/out-TARGET/default/crashes.
set -eu
target=$1
seconds=$2
cd "$(dirname "$0")/../.."
afl=${AFL_PATH:-/usr/lib/afl}
cmake -S . -B build/afl -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER="${CXX:-clang++-19}" -DNEWSPRINT_BUILD_FUZZ=ON \
    -DNEWSPRINT_FUZZ_ENGINE="$afl/libAFLDriver.a;$afl/afl-compiler-rt.o" -DNEWSPRINT_FUZZ_FLAGS=-fsanitize-coverage=trace-pc-guard
cmake --build build/afl
seeds=build/afl/seeds-$target
rm -rf "$seeds"
mkdir -p "$seeds"
cp tests/fuzz/corpus/"$target"/* tests/fuzz/regressions/"$target"/* "$seeds/" 2>/dev/null || true
if [ "$target" = parse ]; then cp examples/articles/*.txt "$seeds/"; fi
[ -n "$(ls "$seeds")" ] || echo seed >"$seeds/seed"
AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 \
    afl-fuzz -V "$seconds" -t 5000+ -m none -x build/afl/tests/fuzz/newsprint.dict -i "$seeds" -o build/afl/out-"$target" -- \
    "build/afl/tests/fuzz/fuzz-$target"
found=$(find build/afl/out-"$target" -path '*crashes/id*' -o -path '*hangs/id*' | wc -l)
echo "$found findings"
[ "$found" -eq 0 ]
