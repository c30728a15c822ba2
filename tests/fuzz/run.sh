#!/bin/sh
# Runs the fuzz targets with libFuzzer (clang 19), one after the other: run.sh SECONDS [TARGET…]
# A release wants `tests/fuzz/run.sh 1800`: 30 minutes of each. What is found stays in build/fuzz/TARGET-crash-…, what is learned
# in build/fuzz/corpus/TARGET; at the end come the executions per second and the coverage (of the counters in the program).
#
# No counts of how often an edge was taken, no comparisons traced, no energy by entropy: together they take more time than the
# parser does, and by the same number of runs they had found no more edges. The words that traced comparisons would find are in the dictionary.
set -eu
seconds=$1
shift
[ $# -gt 0 ] || set -- parse compose mutate
cd "$(dirname "$0")/../.."
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz >build/fuzz/build.log || { cat build/fuzz/build.log; exit 1; }
failed=0
for target; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    seeds="tests/fuzz/corpus/$target tests/fuzz/regressions/$target"
    # Short stacks of who allocated, and a small quarantine. A view into a dead stack frame is what compose and mutate look for.
    case $target in parse) stack=0 ;; *) stack=1 ;; esac
    ASAN_OPTIONS=malloc_context_size=4:quarantine_size_mb=32:detect_stack_use_after_return=$stack \
        build/fuzz/tests/fuzz/fuzz-"$target" -max_total_time="$seconds" -timeout=20 -max_len=1024 -print_final_stats=1 -reload=0 \
        -use_counters=0 -entropic=0 -dict=build/fuzz/tests/fuzz/newsprint.dict -artifact_prefix="build/fuzz/$target-" \
        "$corpus" $seeds 2>"$corpus.log" || { failed=1; tail -c 20000 "$corpus.log"; }
    echo "$target: $(grep -ao 'cov: [0-9]*' "$corpus.log" | tail -n 1) of $(grep -ao '([0-9]* inline' "$corpus.log" | tr -dc 0-9) edges," \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$corpus.log") runs," \
        "$(sed -n 's/^stat::average_exec_per_sec: *//p' "$corpus.log") a second"
done
exit $failed
