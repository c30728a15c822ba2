# `cpack -G DEB`: libnewsprint-dev (the headers, for every machine) and newsprint-tools (the programs of examples/ with
# their manual pages, where they are built).
set(CPACK_PACKAGE_NAME newsprint)
set(CPACK_PACKAGE_VENDOR newsprint)
set(CPACK_PACKAGE_CONTACT "the newsprint developers <newsprint@localhost>")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR TGZ)
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_IGNORE_FILES /build/ /\\\\.git/ /__pycache__/)
set(CPACK_SOURCE_PACKAGE_FILE_NAME newsprint-${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_COMPONENTS_ALL dev)
if(NEWSPRINT_BUILD_EXAMPLES)
  list(APPEND CPACK_COMPONENTS_ALL tools)
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

set(CPACK_COMPONENT_DEV_DESCRIPTION "${PROJECT_DESCRIPTION}\n Headers only: C++20, with CMake package and pkg-config file.")
set(CPACK_DEBIAN_DEV_PACKAGE_NAME libnewsprint-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS libutfcpp-dev)

set(CPACK_COMPONENT_TOOLS_DESCRIPTION "Programs that take apart the plain text of news articles\n JSON, captions, paragraphs, tables and metadata, from files and from corpora.")
set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME newsprint-tools)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION text)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SHLIBDEPS ON)

include(CPack)
