package kz.zholdama.directory.settlements;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.records.DirectoryRecord;
import org.jspecify.annotations.Nullable;

/** A settlement in its table. Paths are stored, so that lists and pickers need no walk up the tree. */
@Entity
@Table(name = "settlement")
class StoredSettlement extends DirectoryRecord<Settlement> {

    private String kato;
    private @Nullable Long parentId;
    private String nameRu;
    private @Nullable String nameKk;

    @Enumerated(EnumType.STRING)
    private SettlementKind kind;

    /** Of the kind: lists show cities before hamlets. */
    private int listRank;

    private String pathRu;
    private String pathKk;
    private boolean byHand;

    @Override
    protected void enteredByHand() {
        byHand = true;
    }

    boolean isByHand() {
        return byHand;
    }

    @Override
    public void fill(Settlement value) {
        kato = value.kato();
        parentId = value.parentId();
        nameRu = value.nameRu();
        nameKk = value.nameKk();
        kind = value.kind() == null ? SettlementKind.of(kato, nameRu) : value.kind();
        listRank = kind.listRank();
        searchable(kato, nameRu, nameKk);
    }

    /**
     * Path from the parent's. A city administration is left out above its own city ("область Абай, г. Семей"), and so is
     * the chief village of a rural district, under which the classifier puts the others.
     */
    void placeUnder(@Nullable StoredSettlement parent, @Nullable StoredSettlement grandparent) {
        if (parent != null && parent.isVillage() && isVillage()) {
            pathRu = joined(beginning(parent.pathRu), spaced(nameRu));
            pathKk = joined(beginning(parent.pathKk), kazakhOrRussian());
            return;
        }
        var above = parent != null && parent.kind == SettlementKind.CITY_ADMINISTRATION && kind == SettlementKind.CITY
                        || parent != null && parent.kind == SettlementKind.RURAL_DISTRICT
                ? grandparent
                : parent;
        pathRu = joined(above == null ? null : above.pathRu, spaced(nameRu));
        pathKk = joined(above == null ? null : above.pathKk, kazakhOrRussian());
    }

    private boolean isVillage() {
        return kind == SettlementKind.VILLAGE || kind == SettlementKind.OTHER;
    }

    private String kazakhOrRussian() {
        return spaced(nameKk == null ? nameRu : nameKk);
    }

    private static @Nullable String beginning(String path) {
        var end = path.lastIndexOf(", ");
        return end < 0 ? null : path.substring(0, end);
    }

    /** The classifier writes "г.Семей" and "г.а.Алтай", people write "г. Семей" and "г.а. Алтай". */
    private static String spaced(String name) {
        return name.replaceFirst("^(\\p{L}{1,4}\\.(?:\\p{Ll}\\.)*)(?=\\p{L})", "$1 ");
    }

    private static String joined(@Nullable String above, String name) {
        return above == null ? name : above + ", " + name;
    }

    @Override
    public Settlement value() {
        return new Settlement(id(), kato, nameRu, nameKk, pathRu, pathKk, kind, parentId);
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    String kato() {
        return kato;
    }

    SettlementKind kind() {
        return kind;
    }

    int listRank() {
        return listRank;
    }
}
