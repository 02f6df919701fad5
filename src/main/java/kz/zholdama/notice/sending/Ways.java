package kz.zholdama.notice.sending;

import java.util.List;
import org.springframework.stereotype.Component;

/** The ways that there are. While none is configured, notices are kept for whoever administers the installation. */
@Component
public class Ways {

    private final List<Way> all;

    public Ways(List<Way> all) {
        this.all = List.copyOf(all);
    }

    public List<Way> all() {
        return all;
    }

    public List<Way> configured() {
        return all.stream().filter(Way::isConfigured).toList();
    }

    /** By which notices are written: the configured ones, or each of them to be kept. */
    public List<Way> written() {
        return configured().isEmpty() ? all : configured();
    }
}
