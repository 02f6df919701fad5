package kz.zholdama.offence.second;

import kz.zholdama.offence.first.inner.Secret;
import kz.zholdama.offence.second.inner.Prompter;

/** Knows the inside of another feature, and a room of its own that knows it in turn. */
public class Nosy {

    boolean sees(Secret secret) {
        return secret != null;
    }

    boolean isPrompted(Prompter prompter) {
        return prompter != null;
    }
}
