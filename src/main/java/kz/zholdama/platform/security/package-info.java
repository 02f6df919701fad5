/** Who is signed in and what he may see: principal, roles, the gate of the web application. */
package kz.zholdama.platform.security;
