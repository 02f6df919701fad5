package kz.zholdama.measure;

/** A facet whose values are stored: in JSON they carry the name of the kind, which tells their type. */
public interface StoredFacet extends Facet {

    Class<?> type();
}
