"""Stands for Conan Center's utfcpp where that cannot be reached: the headers of the machine."""
import os

from conan import ConanFile
from conan.tools.files import copy


class Utfcpp(ConanFile):
    name = "utfcpp"
    version = "4.0.6"
    package_type = "header-library"

    def package(self):
        copy(self, "*.h", os.environ["UTFCPP_INCLUDE"], os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "utf8cpp")
        self.cpp_info.set_property("cmake_target_name", "utf8cpp::utf8cpp")
