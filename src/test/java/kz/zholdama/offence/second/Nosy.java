package kz.zholdama.offence.second;

import kz.zholdama.offence.first.inner.Secret;

/** Knows the inside of another feature. */
class Nosy {

    boolean sees(Secret secret) {
        return secret != null;
    }
}
