package kz.zholdama.directory;

import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.records.Listed;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/**
 * A career centre with what the forms print of it.
 *
 * @param id           null while it is being entered
 * @param code         a few capitals, the beginning of its document numbers
 * @param district     for the heading of A1, "Директору карьерного центра ____ района (города)", in the genitive
 * @param settlementId where it stands, may be null
 * @param email        where it is told of what is due, may be null
 * @param bin          may be null
 */
public record CareerCentre(
        @Nullable Long id,
        String code,
        CentreKind kind,
        String nameRu,
        String nameKk,
        String district,
        @Nullable Long settlementId,
        String address,
        String phone,
        @Nullable String email,
        @Nullable String bin,
        String directorName,
        OfficeHours hours)
        implements Listed {

    public TwoNames names() {
        return new TwoNames(nameRu, nameKk);
    }
}
