/** How the authority's servers are asked: in bounded time, for answers of bounded size. */
@NullMarked
package kz.zholdama.signing.national.asking;

import org.jspecify.annotations.NullMarked;
