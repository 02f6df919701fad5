package kz.zholdama.directory.employers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.records.DirectoryRecord;
import kz.zholdama.directory.search.EmployerWords;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;

/** An employer in his table. */
@Entity
@Table(name = "employer")
class StoredEmployer extends DirectoryRecord<Employer> {

    private String bin;
    private String name;
    private String legalAddress;
    private String phone;
    private @Nullable String contact;
    private @Nullable String email;
    private @Nullable Long mergedInto;

    @Override
    public void fill(Employer value) {
        bin = value.bin();
        name = value.name();
        legalAddress = value.legalAddress();
        phone = value.phone();
        contact = value.contact();
        email = value.email();
        searchableByWords(bin, name);
    }

    @Override
    public Employer value() {
        return new Employer(id(), bin, name, legalAddress, phone, contact, email);
    }

    /** Contracts and places have moved to the other record; this one stays for old cases. */
    void mergeInto(StoredEmployer kept, LocalDate on) {
        mergedInto = kept.storedId();
        retire(on);
    }

    EmployerWords.Line line() {
        return new EmployerWords.Line(storedId(), isRetired(), SearchText.sortName(name), searchText());
    }

    boolean isMerged() {
        return mergedInto != null;
    }
}
