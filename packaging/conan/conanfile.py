"""Conan 2: `conan create packaging/conan`, then `newsprint/[^0.1]` among the requirements of a project."""
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout


class Newsprint(ConanFile):
    name = "newsprint"
    description = "Splits the plain text of a news article into metadata, paragraphs, captions and tables"
    license = "BSL-1.0"
    topics = ("news", "text", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "../../include/newsprint/version.hpp"))
        self.version = re.search(r'NEWSPRINT_VERSION "([^"]+)"', header)[1]

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "../..")
        copy(self, "include/*.hpp", root, self.export_sources_folder)
        copy(self, "LICENSE", root, self.export_sources_folder)

    def layout(self):
        basic_layout(self)

    def requirements(self):
        self.requires("utfcpp/[>=3.2 <5]", transitive_headers=True)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "newsprint")
        self.cpp_info.set_property("cmake_target_name", "newsprint::newsprint")
        self.cpp_info.set_property("pkg_config_name", "newsprint")
