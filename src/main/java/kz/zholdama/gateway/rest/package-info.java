/** The digital documents service and the access control to personal data, by JSON over HTTP. */
@NullMarked
package kz.zholdama.gateway.rest;

import org.jspecify.annotations.NullMarked;
