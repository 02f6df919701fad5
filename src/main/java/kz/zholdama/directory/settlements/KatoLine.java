package kz.zholdama.directory.settlements;

import org.jspecify.annotations.Nullable;

/**
 * A line of the classifier of administrative and territorial objects.
 *
 * @param nameKk null where the file has Russian names only
 * @param parent code of the line above, null for a region
 */
record KatoLine(
        int line,
        String kato,
        String nameRu,
        @Nullable String nameKk,
        @Nullable String parent) {}
