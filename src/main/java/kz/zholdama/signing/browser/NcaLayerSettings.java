package kz.zholdama.signing.browser;

import java.util.Set;
import kz.zholdama.signing.national.NationalRole;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Signing by NCALayer as the installation is set up.
 *
 * @param address where a director's browser finds it on his own computer; empty where it is not used
 * @param roles   what a certificate may say of its holder in the centre; empty for whichever
 */
@ConfigurationProperties("zholdama.ncalayer")
record NcaLayerSettings(String address, Set<NationalRole> roles) {}
