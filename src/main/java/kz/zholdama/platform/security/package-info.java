/** Who is signed in and what he may see: principal, roles, the gate of the web application. Knows {@code web}. */
@NullMarked
package kz.zholdama.platform.security;

import org.jspecify.annotations.NullMarked;
