package kz.zholdama.directory.centres;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.journal.CentreNames;
import org.springframework.stereotype.Component;

/** Names the centres on the journal's screen. */
@Component
class NamesForJournal implements CentreNames {

    private final CareerCentres centres;

    NamesForJournal(CareerCentres centres) {
        this.centres = centres;
    }

    @Override
    public Map<Long, String> names(Locale language) {
        var names = new LinkedHashMap<Long, String>();
        centres.all().forEach(centre -> names.put(centre.id(), centre.names().in(language)));
        return names;
    }
}
