package kz.zholdama.measure.resettlement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The centres of the directory to which a person may be sent. Whoever works in the one that is chosen sees the slip; so it is
 * chosen by hand, and no name that was typed makes it one.
 */
@Component
class ReceivingCentres {

    private final CareerCentres centres;
    private final Settlements settlements;

    ReceivingCentres(CareerCentres centres, Settlements settlements) {
        this.centres = centres;
        this.settlements = settlements;
    }

    List<CareerCentre> all() {
        return centres.all();
    }

    /** One in use. */
    Optional<CareerCentre> find(@Nullable Long id) {
        return all().stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
    }

    /** To be proposed: it stands in the settlement, or in the nearest line of the classifier above it. */
    Optional<CareerCentre> near(@Nullable Settlement destination) {
        var all = all();
        var line = Optional.ofNullable(destination);
        while (line.isPresent()) {
            var id = line.get().storedId();
            var there = all.stream()
                    .filter(one -> Objects.equals(one.settlementId(), id))
                    .toList();
            if (!there.isEmpty()) {
                return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
            }
            line = Optional.ofNullable(line.get().parentId()).flatMap(settlements::find);
        }
        return Optional.empty();
    }

    /** As it is printed, or in Kazakh as the directory has it. */
    @Nullable
    String name(Destination place, Locale language) {
        return place.receivingCentreId() != null && Texts.isKazakh(language)
                ? centres.get(place.receivingCentreId()).nameKk()
                : place.receivingCentre();
    }
}
