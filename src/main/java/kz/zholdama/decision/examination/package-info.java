/**
 * The case on the specialist's table: what was found and where the person is to go, gathered into facts and judged by the
 * rules; how both are kept. Of this feature it knows the values and errors of the root package alone.
 */
@NullMarked
package kz.zholdama.decision.examination;

import org.jspecify.annotations.NullMarked;
