// newsprint: the plain text of a news article, taken apart in place.
#pragma once

#include <newsprint/article.hpp>
#include <newsprint/document.hpp>
#include <newsprint/parse.hpp>
#include <newsprint/version.hpp>
#include <newsprint/view/folded.hpp>
