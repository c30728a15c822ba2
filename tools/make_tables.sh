#!/bin/sh
# Makes the word tables in include/newsprint/language/tables/ anew, after a change of a language's lists.
set -eu
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# The tables that stand there are left out: they may be those of another layout.
mkdir -p "$scratch/newsprint/language/tables"
for language in chinese english generic japanese korean; do
  echo '#pragma once' > "$scratch/newsprint/language/tables/$language.hpp"
done
${CXX:-g++} -std=c++20 -O1 -I"$scratch" -Iinclude tools/make_tables.cpp -o "$scratch/make_tables"
mkdir -p include/newsprint/language/tables
"$scratch/make_tables" include/newsprint/language/tables
