package kz.zholdama.register.statistics;

import java.util.HashMap;
import java.util.Map;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Settlements;
import org.springframework.stereotype.Component;

/** In which region a centre stands. */
@Component
class Regions {

    /** Of a centre of which the directory does not say where it stands. */
    static final String UNKNOWN = "";

    private final CareerCentres centres;
    private final Settlements settlements;

    Regions(CareerCentres centres, Settlements settlements) {
        this.centres = centres;
        this.settlements = settlements;
    }

    /** Two digits by the id of a centre. */
    Map<String, String> of(Iterable<String> centreIds) {
        var regions = new HashMap<String, String>();
        for (var id : centreIds) {
            var settlement = centres.get(Long.parseLong(id)).settlementId();
            regions.put(
                    id,
                    settlement == null
                            ? UNKNOWN
                            : settlements
                                    .find(settlement)
                                    .map(found -> found.region())
                                    .orElse(UNKNOWN));
        }
        return regions;
    }
}
