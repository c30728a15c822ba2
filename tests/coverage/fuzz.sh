#!/bin/sh
# What of include/ a fuzz target's corpus reaches: fuzz.sh TARGET FOLDER... (clang 19, llvm-cov-19)
set -eu
target=$1
shift
cd "$(dirname "$0")/../.."
build=build/fuzz-coverage
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++-19 -DNEWSPRINT_BUILD_FUZZ=ON -DNEWSPRINT_FUZZ_ENGINE=replay \
    -DCMAKE_CXX_FLAGS="-O1 -fprofile-instr-generate -fcoverage-mapping" >$build.log 2>&1 || { cat $build.log; exit 1; }
cmake --build $build --target "fuzz-$target" >>$build.log
LLVM_PROFILE_FILE=$build/$target.profraw "$build/tests/fuzz/fuzz-$target" "$@"
llvm-profdata-19 merge -sparse "$build/$target.profraw" -o "$build/$target.profdata"
llvm-cov-19 report "$build/tests/fuzz/fuzz-$target" -instr-profile="$build/$target.profdata" include | tail -n 1
