# `cmake --install`: headers, CMake package and pkg-config file, none of which depends on the machine.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/newsprint)

install(TARGETS newsprint EXPORT newsprintTargets)
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev FILES_MATCHING PATTERN "*.hpp")
install(EXPORT newsprintTargets NAMESPACE newsprint:: DESTINATION ${package_dir} COMPONENT dev)

configure_package_config_file(cmake/newsprintConfig.cmake.in newsprintConfig.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(newsprintConfigVersion.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/newsprintConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/newsprintConfigVersion.cmake
              cmake/newsprintUtfcpp.cmake DESTINATION ${package_dir} COMPONENT dev)

configure_file(cmake/newsprint.pc.in newsprint.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/newsprint.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig COMPONENT dev)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT dev)
install(DIRECTORY tools/debuggers/ DESTINATION ${CMAKE_INSTALL_DATADIR}/newsprint COMPONENT dev)

# All of the library in one header as well: share/newsprint/single/newsprint.hpp.
option(NEWSPRINT_SINGLE_HEADER "Install newsprint in one header, too (needs Python)" OFF)
if(NEWSPRINT_SINGLE_HEADER)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(single_header ${CMAKE_CURRENT_BINARY_DIR}/single/newsprint.hpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS include/*.hpp)
  add_custom_command(OUTPUT ${single_header} DEPENDS ${headers} tools/single_header.py
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/tools/single_header.py
            ${CMAKE_CURRENT_SOURCE_DIR}/include ${single_header})
  add_custom_target(newsprint-single-header ALL DEPENDS ${single_header})
  install(FILES ${single_header} DESTINATION ${CMAKE_INSTALL_DATADIR}/newsprint/single COMPONENT dev)
endif()

if(PROJECT_IS_TOP_LEVEL)
  include(cmake/package.cmake)
endif()
