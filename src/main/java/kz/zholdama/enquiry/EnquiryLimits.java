package kz.zholdama.enquiry;

import kz.zholdama.platform.web.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often an account of the contact centre may ask, on each node: as often as telephones ring, not as one who browses.
 *
 * @param asked   questions of whatever kind
 * @param unknown questions to which there was no case
 */
@ConfigurationProperties("zholdama.enquiry.limits")
record EnquiryLimits(Limit asked, Limit unknown) {}
