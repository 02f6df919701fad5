/**
 * The ground floor that every feature stands on: who is signed in, errors, the embedded database, the clock, shared
 * screen parts. Open to all; knows no feature.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package kz.zholdama.platform;

import org.jspecify.annotations.NullMarked;
