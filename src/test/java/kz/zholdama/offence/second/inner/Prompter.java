package kz.zholdama.offence.second.inner;

import kz.zholdama.offence.second.Nosy;

/** Knows the outer room, which knows it. */
public class Prompter {

    boolean prompts(Nosy nosy) {
        return nosy != null;
    }
}
