/** How the rooms of the check say what stands against a signature. */
@NullMarked
package kz.zholdama.signing.national.objection;

import org.jspecify.annotations.NullMarked;
