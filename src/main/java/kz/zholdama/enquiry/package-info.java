/**
 * What the contact centre 1414 tells a citizen on the telephone (A2.10): how his application stands, until when it is decided,
 * and where and when the centre is open. Reading only, a case at a time, each look journalled; of the
 * person it knows the initials.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "directory", "intake", "journal"})
@NullMarked
package kz.zholdama.enquiry;

import org.jspecify.annotations.NullMarked;
