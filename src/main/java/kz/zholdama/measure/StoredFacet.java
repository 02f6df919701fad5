package kz.zholdama.measure;

import java.util.Set;

/** A facet whose values are stored: in JSON they carry the name of the kind, which tells their type. */
public interface StoredFacet extends Facet {

    Class<?> type();

    /** What such values were stored under before all values of a kind carried one name. */
    default Set<String> earlierNames() {
        return Set.of();
    }
}
