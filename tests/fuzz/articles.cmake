# cmake -DOUT=FILE -P articles.cmake: writes the text of every article of the examples and tests as a C++ string literal with a
# comma behind it.
cmake_minimum_required(VERSION 3.22)
cmake_path(SET root NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../..)
file(GLOB texts ${root}/examples/articles/*.txt ${root}/tests/articles/*/*.txt)
if(NOT texts)
  message(FATAL_ERROR "no articles below ${root}")
endif()
set(all "")
foreach(text ${texts})
  file(READ ${text} content HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" content "${content}")
  string(REGEX REPLACE "(\\\\x0a)" "\\1\"\n\"" content "${content}")  # a literal for each line
  string(APPEND all "\"${content}\",\n")
endforeach()
file(WRITE ${OUT} "${all}")
