/** Working days, office hours and the statutory terms counted in them (A2.3, A2.7). Pure arithmetic; no framework. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.zholdama.calendar;

import org.jspecify.annotations.NullMarked;
