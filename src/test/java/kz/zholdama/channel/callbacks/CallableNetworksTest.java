package kz.zholdama.channel.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallableNetworksTest {

    private static boolean mayBeCalled(String address, String... allowed) throws Exception {
        return new CallableNetworks(List.of(allowed)).mayBeCalled(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.8.9.1",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1"
            })
    void refusesWhatIsWithin(String address) throws Exception {
        assertThat(mayBeCalled(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "95.56.1.1", "::ffff:95.56.1.1", "2a00:1450:4010::1"})
    void callsWhatIsPublic(String address) throws Exception {
        assertThat(mayBeCalled(address)).isTrue();
    }

    @Test
    void callsWhatIsConfigured() throws Exception {
        assertThat(mayBeCalled("10.20.3.4", "10.20.0.0/16")).isTrue();
        assertThat(mayBeCalled("10.21.3.4", "10.20.0.0/16")).isFalse();
        assertThat(mayBeCalled("fd12::1", "fd12::/16")).isTrue();
    }
}
