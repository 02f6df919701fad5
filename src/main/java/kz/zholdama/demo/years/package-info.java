/**
 * Years of a centre's life, or of a country's, that are drawn rather than lived: cases of the demo, each lived by other people at
 * another time. In minutes a database has as many of them as a country has in ten years; what is measured is measured there.
 */
@NullMarked
package kz.zholdama.demo.years;

import org.jspecify.annotations.NullMarked;
