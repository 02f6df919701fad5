package kz.zholdama.directory;

import kz.zholdama.directory.records.Listed;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/**
 * An occupation of the national classifier НК РК 01-2017.
 *
 * @param id   null while it is being entered
 * @param code four digits of the unit group, with "-n" for a group of occupations in it
 */
public record Occupation(@Nullable Long id, String code, String nameRu, String nameKk) implements Listed {

    public TwoNames names() {
        return new TwoNames(nameRu, nameKk);
    }
}
