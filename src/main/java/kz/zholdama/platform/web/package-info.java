/** Errors on their way out: incident numbers for the unexpected, problem details for requests outside the screens. */
@NullMarked
package kz.zholdama.platform.web;

import org.jspecify.annotations.NullMarked;
