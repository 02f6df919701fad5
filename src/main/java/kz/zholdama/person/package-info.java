/** Who someone is: identification numbers, names, categories, ages. Value objects that validate themselves; no framework. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.zholdama.person;

import org.jspecify.annotations.NullMarked;
