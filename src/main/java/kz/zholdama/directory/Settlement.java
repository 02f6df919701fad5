package kz.zholdama.directory;

import kz.zholdama.directory.records.Listed;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/**
 * A line of the classifier of administrative and territorial objects (КАТО).
 *
 * @param id       null while it is being entered
 * @param kato     nine digits
 * @param nameRu   as the classifier writes it, "г.Семей"
 * @param nameKk   null where the classifier's part had Russian names only
 * @param path     "область Абай, г. Семей", as it is printed in Russian
 * @param pathKk   the same in Kazakh, with Russian parts where there is no Kazakh name
 * @param kind     null where its name tells
 * @param parentId the line above it, null for a region
 */
public record Settlement(
        @Nullable Long id,
        String kato,
        String nameRu,
        @Nullable String nameKk,
        String path,
        String pathKk,
        @Nullable SettlementKind kind,
        @Nullable Long parentId)
        implements Listed {

    public TwoNames paths() {
        return new TwoNames(path, pathKk);
    }

    /** The two digits of its code that tell the region (область, city of republican significance). */
    public String region() {
        return kato.substring(0, 2);
    }
}
