#!/usr/bin/env python3
"""Is every place that names newsprint's version up to date? versions.py SOURCE_DIR"""
import json
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
version = re.search(r'NEWSPRINT_VERSION "([^"]+)"', (root / "include/newsprint/version.hpp").read_text("utf-8"))[1]
minor = version.rpartition(".")[0]
named = {
    "CHANGELOG.md": re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text("utf-8"), re.M)[1] == version,
    "vcpkg.json": json.loads((root / "packaging/vcpkg/ports/newsprint/vcpkg.json").read_text("utf-8"))["version-semver"] == version,
    "consumer": f"find_package(newsprint {minor} REQUIRED)" in (root / "tests/consumer/CMakeLists.txt").read_text("utf-8"),
    "conanfile.py": f"newsprint/[^{minor}]" in (root / "packaging/conan/conanfile.py").read_text("utf-8"),
}
for place, right in named.items():
    if not right:
        print(f"{place} does not name version {version}")
sys.exit(0 if all(named.values()) else 1)
