/** The signature algorithms of Kazakhstan by Bouncy Castle, which does not know their names; see docs/adr/0024. */
@NullMarked
package kz.zholdama.signing.national.algorithms;

import org.jspecify.annotations.NullMarked;
