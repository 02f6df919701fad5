package kz.zholdama.regulation.keeping;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.RuleEdition;
import org.springframework.stereotype.Component;

/** Every rule edition, the earliest first, as it was read within the last minute. */
@Component
public class CurrentEditions {

    private final Cached<List<RuleEdition>> editions;

    CurrentEditions(EditionRecords records) {
        this.editions = new Cached<>(() -> Stream.concat(Stream.of(FirstEdition.edition()), records.editions().stream())
                .toList());
    }

    public List<RuleEdition> get() {
        return editions.get();
    }

    /** To be called in the transaction of the change. */
    public void changed() {
        editions.changed();
    }
}
