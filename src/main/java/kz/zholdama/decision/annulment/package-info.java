/** The signed act that annuls a signed decision. Knows the desk, where it is signed like every document. */
@NullMarked
package kz.zholdama.decision.annulment;

import org.jspecify.annotations.NullMarked;
