#!/bin/sh
# refuses.sh FILE COMPILER…: FILE compiles with -DRIGHT, and without it fails with each of the words behind "says:" in FILE.
set -eu
file=$1
shift
"$@" -DRIGHT "$file"
if said=$("$@" "$file" 2>&1); then
    echo "compiles, and must not"
    exit 1
fi
for words in $(sed -n 's,^// says: ,,p' "$file"); do
    printf '%s' "$said" | grep -qF "$words" || { printf '%s\n' "$said"; echo "does not say: $words"; exit 1; }
done
