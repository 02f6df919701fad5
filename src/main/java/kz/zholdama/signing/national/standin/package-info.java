/**
 * NCALayer and the servers of a certification authority as a demo and the tests have them: they speak the protocols of the real
 * ones and really sign, with keys that are worth nothing anywhere else. See docs/adr/0027.
 */
@NullMarked
package kz.zholdama.signing.national.standin;

import org.jspecify.annotations.NullMarked;
