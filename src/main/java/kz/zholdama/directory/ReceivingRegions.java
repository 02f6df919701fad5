package kz.zholdama.directory;

import java.util.Set;
import org.springframework.stereotype.Component;

/** The regions that receive settlers, as two-digit КАТО prefixes (Social Code 112). */
@Component
class ReceivingRegions {

    Set<String> prefixes() {
        return Set.of("10", "11", "35", "39", "55", "59", "63");
    }
}
