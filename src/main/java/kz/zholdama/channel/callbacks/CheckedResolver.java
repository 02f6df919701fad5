package kz.zholdama.channel.callbacks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up and refuses what may not be called. The connection is made to the very addresses that were looked at: a name
 * that stands for another one a moment later is not asked again.
 */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final CallableNetworks networks;

    CheckedResolver(DnsResolver names, CallableNetworks networks) {
        this.names = names;
        this.networks = networks;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.resolve(host);
        if (!Stream.of(found).allMatch(networks::mayBeCalled)) {
            throw new PrivateAddress();
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host; // for nothing that we do
    }
}
