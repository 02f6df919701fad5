/**
 * Requests outside the screens and what is told of errors: in which language, under which incident number, as a page or as
 * problem details. Knows nobody who signs in.
 */
@NullMarked
package kz.zholdama.platform.web;

import org.jspecify.annotations.NullMarked;
