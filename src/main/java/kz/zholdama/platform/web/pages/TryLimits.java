package kz.zholdama.platform.web.pages;

import kz.zholdama.platform.web.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often people without an account may ask, of each node.
 *
 * @param pages        pages and forms of whatever kind, from an address: an office or a mobile network may stand behind one
 * @param unknownCodes codes that there are not, from an address
 * @param files        files sent, from an address
 * @param sameCode     the same code, from wherever
 */
@ConfigurationProperties("zholdama.tries")
record TryLimits(Limit pages, Limit unknownCodes, Limit files, Limit sameCode) {}
