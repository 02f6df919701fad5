package kz.zholdama.directory.occupations;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.records.DirectoryRecord;

/** An occupation in its table. */
@Entity
@Table(name = "occupation")
class StoredOccupation extends DirectoryRecord<Occupation> {

    private String code;
    private String nameRu;
    private String nameKk;
    private boolean byHand;

    @Override
    protected void enteredByHand() {
        byHand = true;
    }

    boolean isByHand() {
        return byHand;
    }

    @Override
    public void fill(Occupation value) {
        code = value.code();
        nameRu = value.nameRu();
        nameKk = value.nameKk();
        searchable(code, nameRu, nameKk);
    }

    @Override
    public Occupation value() {
        return new Occupation(id(), code, nameRu, nameKk);
    }
}
