#!/bin/sh
# Builds the fuzz targets in the manner of OSS-Fuzz, which sets CXX, CXXFLAGS, LIB_FUZZING_ENGINE, OUT and WORK.
# Without it: OUT=out LIB_FUZZING_ENGINE=-fsanitize=fuzzer CXX=clang++ CXXFLAGS="-fsanitize=address,fuzzer-no-link" tests/fuzz/build.sh
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd)
work=${WORK:-$source/build}/oss-fuzz
mkdir -p "$OUT"
cmake -S "$source" -B "$work" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER="${CXX:-clang++}" \
    -DCMAKE_CXX_FLAGS="${CXXFLAGS-}" -DNEWSPRINT_BUILD_FUZZ=ON -DNEWSPRINT_FUZZ_ENGINE="$LIB_FUZZING_ENGINE" -DNEWSPRINT_FUZZ_FLAGS=
cmake --build "$work"
for target in parse compose mutate; do
    cp "$work/tests/fuzz/fuzz-$target" "$OUT/"
    cp "$work/tests/fuzz/newsprint.dict" "$OUT/fuzz-$target.dict"
    seeds=$work/seeds/$target
    rm -rf "$seeds"
    mkdir -p "$seeds"
    find "$source/tests/fuzz/corpus/$target" "$source/tests/fuzz/regressions/$target" -type f -exec cp {} "$seeds/" \;
    if [ "$target" = parse ]; then
        find "$source/tests/articles" "$source/examples/articles" -name '*.txt' -exec cp {} "$seeds/" \;
    fi
    (cd "$seeds" && python3 -m zipfile -c "$OUT/fuzz-${target}_seed_corpus.zip" .)
done
