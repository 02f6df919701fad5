/**
 * The synchronous channel of the gateway of the e-government: SOAP 1.1, the body signed by WS-Security, and the registers behind
 * it. What comes is read without following anything that it refers to.
 */
@NullMarked
package kz.zholdama.gateway.soap;

import org.jspecify.annotations.NullMarked;
