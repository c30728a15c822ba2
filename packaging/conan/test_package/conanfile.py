"""Builds the program of README with the package and runs it."""
import os

from conan import ConanFile
from conan.tools.build import can_run
from conan.tools.cmake import CMake, cmake_layout


class TestNewsprint(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    generators = "CMakeDeps", "CMakeToolchain"

    def requirements(self):
        self.requires(self.tested_reference_str)

    def layout(self):
        cmake_layout(self)

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self):
        if can_run(self):
            examples = os.path.join(self.recipe_folder, "../../../examples")
            self.run(f'./consumer <"{examples}/articles/hanbit-economy.txt"', cwd=self.cpp.build.bindir, env="conanrun")
