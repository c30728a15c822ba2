#!/bin/sh
# gdb.sh GDB PROGRAM PRINTERS: what the printers show of PROGRAM where it stops in look_here.
set -eu
LC_ALL=C.UTF-8 "$1" -nx -q -batch -ex "set print frame-arguments none" -ex "source $3" -ex "break look_here" -ex run -ex up \
    -ex "print a" -ex "print a.captions()" -ex "print first" -ex "print photo" -ex "print who" -ex "print when" "$2" >"$2.seen" 2>&1 ||
    { cat "$2.seen"; exit 1; }
for words in 'article: ko, [0-9]* bytes, 5 blocks' 'byline "홍길동 기자 hong@example.kr"' 'captions: 1 block' \
    'headline "마을 도서관 다시 문 연다" at line 1, byte 0' '"새 단장을 마친 마을 도서관 전경.", credit "예시군", printed 1×' \
    '"홍길동", "기자", "hong@example.kr"' ' = 2025-03-18T14:20$'; do
    grep -q "$words" "$2.seen" || { cat "$2.seen"; echo "does not show: $words"; exit 1; }
done
