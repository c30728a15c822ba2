# What Doxygen sees of examples/README.md: its links to files beside it are names here.
s/^# Programs and examples$/# Extractors {#extractors}\n\n[TOC]/
s/\[([a-z_./]+)\]\([a-z_./]+\)/`examples\/\1`/g
