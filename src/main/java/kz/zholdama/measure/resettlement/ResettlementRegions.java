package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.regulation.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a person may be resettled to: within his own region, or to one that receives settlers on the counted day of receipt
 * (Social Code 112). His own region is that of the settlement of his address; regions are two-digit КАТО prefixes.
 */
@Component
class ResettlementRegions {

    private final Settlements settlements;
    private final Settings settings;

    ResettlementRegions(Settlements settlements, Settings settings) {
        this.settlements = settlements;
        this.settings = settings;
    }

    /** @param homeId settlement of the applicant's address, null while not known */
    Set<String> of(@Nullable Long homeId, LocalDate countsFrom) {
        var lawful = new HashSet<>(settings.receivingRegions(countsFrom));
        region(homeId).ifPresent(lawful::add);
        return lawful;
    }

    boolean isReceiving(long settlementId, LocalDate countsFrom) {
        return region(settlementId)
                .filter(settings.receivingRegions(countsFrom)::contains)
                .isPresent();
    }

    boolean isOwn(long settlementId, @Nullable Long homeId) {
        return region(settlementId)
                .filter(region -> region(homeId).filter(region::equals).isPresent())
                .isPresent();
    }

    /** Within his own region, or in a receiving one. */
    boolean isLawful(long settlementId, @Nullable Long homeId, LocalDate countsFrom) {
        return isReceiving(settlementId, countsFrom) || isOwn(settlementId, homeId);
    }

    private Optional<String> region(@Nullable Long settlementId) {
        return Optional.ofNullable(settlementId).flatMap(settlements::find).map(Settlement::region);
    }
}
