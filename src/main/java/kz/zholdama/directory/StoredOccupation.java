package kz.zholdama.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An occupation in its table. */
@Entity
@Table(name = "occupation")
class StoredOccupation extends DirectoryRecord<Occupation> {

    private String code;
    private String nameRu;
    private String nameKk;
    private boolean byHand;

    @Override
    void enteredByHand() {
        byHand = true;
    }

    boolean isByHand() {
        return byHand;
    }

    @Override
    void fill(Occupation value) {
        code = value.code();
        nameRu = value.nameRu();
        nameKk = value.nameKk();
        searchable(code, nameRu, nameKk);
    }

    @Override
    Occupation value() {
        return new Occupation(id(), code, nameRu, nameKk);
    }
}
