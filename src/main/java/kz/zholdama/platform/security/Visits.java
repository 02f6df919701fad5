package kz.zholdama.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What people who have not signed in may hold of a node.
 *
 * @param idle       how long their session lasts without a request; after sign-in it is {@code server.servlet.session.timeout}
 * @param sessions   how many such sessions a node keeps; the one not used for the longest time makes room for a new one
 * @param perAddress how many new ones an address may begin in a minute: a whole centre may stand behind one
 */
@ConfigurationProperties("zholdama.visits")
record Visits(Duration idle, int sessions, int perAddress) {}
