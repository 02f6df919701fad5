/**
 * The systems of the state as the demo and the tests have them: a small server that speaks what they speak, checks signatures
 * and consents, and fails in every way that is asked of it. Is not there in production.
 */
@NamedInterface
@NullMarked
package kz.zholdama.gateway.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
