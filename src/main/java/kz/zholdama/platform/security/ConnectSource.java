package kz.zholdama.platform.security;

import java.util.Optional;

/** Whom else than this server the screens may call from the browser. */
@FunctionalInterface
public interface ConnectSource {

    /** As the content security policy names it; empty for nobody. */
    Optional<String> source();
}
