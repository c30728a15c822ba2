#!/bin/sh
# run.sh PROGRAM ARTICLE: does the outside program see the article's headline, captions and table?
set -eu
seen=$("$1" <"$2")
printf '%s\n' "$seen"
printf '%s\n' "$seen" | head -n 1 | grep -qvF '(no headline)'
printf '%s\n' "$seen" | grep -q '^photo: ..'
test "$(printf '%s\n' "$seen" | grep -c '^[^:]*단계: ..')" -ge 3
