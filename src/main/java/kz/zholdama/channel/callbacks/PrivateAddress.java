package kz.zholdama.channel.callbacks;

import java.net.UnknownHostException;

/** The name stands for an address that is not called. */
final class PrivateAddress extends UnknownHostException {

    private static final long serialVersionUID = 1;

    PrivateAddress() {
        super("not called");
    }
}
