# cmake -DOUT=FILE -DTEXTS=a;b;c -P articles.cmake: writes each text as a C++ string literal with a comma behind it.
set(all "")
foreach(text ${TEXTS})
  file(READ ${text} content HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" content "${content}")
  string(REGEX REPLACE "(\\\\x0a)" "\\1\"\n\"" content "${content}")  # a literal for each line
  string(APPEND all "\"${content}\",\n")
endforeach()
file(WRITE ${OUT} "${all}")
