/** Finds applications that were taken: for lists, for whoever goes on with one, for a centre that closes. Knows the persons. */
@NullMarked
package kz.zholdama.intake.cases;

import org.jspecify.annotations.NullMarked;
