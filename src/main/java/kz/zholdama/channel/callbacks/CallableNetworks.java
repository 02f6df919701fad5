package kz.zholdama.channel.callbacks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Which addresses may be called: those of the public internet, and what is configured. Everything else leads to systems within
 * that trust whoever stands beside them (ASVS 5.0, 1.3.6).
 */
final class CallableNetworks {

    /** Of IANA's special-purpose registries what is not globally reachable, and what clouds tell their secrets at. */
    private static final List<IpAddressMatcher> WITHIN = matchers(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32", // of Azure
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4"));

    private static final IpAddressMatcher GLOBAL = new IpAddressMatcher("2000::/3");

    /** Of the global ones; some of them hold an address of the other kind. */
    private static final List<IpAddressMatcher> NOT_GLOBAL =
            matchers(List.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"));

    private final List<IpAddressMatcher> allowed;

    CallableNetworks(List<String> allowed) {
        this.allowed = matchers(allowed);
    }

    private static List<IpAddressMatcher> matchers(List<String> networks) {
        return networks.stream().map(IpAddressMatcher::new).toList();
    }

    /** An address of the fourth version that is written as one of the sixth is the former already. */
    boolean mayBeCalled(InetAddress address) {
        var text = address.getHostAddress().replaceFirst("%.*", "");
        if (allowed.stream().anyMatch(network -> network.matches(text))) {
            return true;
        }
        if (address instanceof Inet4Address) {
            return WITHIN.stream().noneMatch(network -> network.matches(text));
        }
        return GLOBAL.matches(text) && NOT_GLOBAL.stream().noneMatch(network -> network.matches(text));
    }
}
