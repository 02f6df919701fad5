package kz.zholdama.platform.web;

import java.util.Optional;

/** The language that the signed-in person keeps in his account; whoever knows who is signed in tells it. */
public interface AccountLanguage {

    /** {@code ru} or {@code kk}; empty while nobody is signed in. */
    Optional<String> language();
}
