# Finds utfcpp and leaves the name of its target in `newsprint_utfcpp` (empty where there is no utfcpp).
# For newsprint's own build and for its installed package. The target has had several names (3.x: utf8cpp, utf8::cpp;
# 4.x: utf8cpp::utf8cpp), and a second find_package of 3.x fails, so what is already there is taken as it is.
macro(newsprint_name_utfcpp)
  set(newsprint_utfcpp "")
  foreach(newsprint_candidate IN ITEMS utf8cpp utf8::cpp utf8cpp::utf8cpp)
    if(TARGET ${newsprint_candidate})
      set(newsprint_utfcpp ${newsprint_candidate})
    endif()
  endforeach()
endmacro()

newsprint_name_utfcpp()
if(NOT newsprint_utfcpp)
  find_package(utf8cpp QUIET)
  newsprint_name_utfcpp()
endif()
