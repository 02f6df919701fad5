/**
 * The Portal as the demo and the tests have it: applies by the API of this very application as docs/channels.md tells, is called
 * back, fetches results and verifies them. Is not there in production.
 */
@NamedInterface
@NullMarked
package kz.zholdama.channel.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
