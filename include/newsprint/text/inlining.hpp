// Hints to the compiler: what is to be inlined though it is large, and what is not though it is small.
#pragma once

#if defined(__GNUC__)
#define NEWSPRINT_HOT [[gnu::always_inline]]
#define NEWSPRINT_COLD [[gnu::noinline]]
#else
#define NEWSPRINT_HOT
#define NEWSPRINT_COLD
#endif
