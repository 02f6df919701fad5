/**
 * What the contact centre 1414 tells a citizen on the telephone (A2.10): how his application stands, until when it is decided,
 * and where and when the centre is open. Reading only, each look journalled; of the person it says nothing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "directory", "archive", "intake", "journal"})
@NullMarked
package kz.zholdama.enquiry;

import org.jspecify.annotations.NullMarked;
