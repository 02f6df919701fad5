package kz.zholdama.channel.limits;

import kz.zholdama.platform.web.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often the API may be called, on each node.
 *
 * @param account calls with an account
 * @param address calls without one, from an address
 * @param wrong   calls with a wrong secret, from an address
 */
@ConfigurationProperties("zholdama.channel.limits")
record ChannelLimits(Limit account, Limit address, Limit wrong) {}
