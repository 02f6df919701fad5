package kz.zholdama.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An employer in his table. */
@Entity
@Table(name = "employer")
class StoredEmployer extends DirectoryRecord<Employer> {

    private String bin;
    private String name;
    private String legalAddress;
    private String phone;
    private String contact;

    @Override
    void fill(Employer value) {
        bin = value.bin();
        name = value.name();
        legalAddress = value.legalAddress();
        phone = value.phone();
        contact = value.contact();
        searchable(bin, name);
    }

    @Override
    Employer value() {
        return new Employer(id(), bin, name, legalAddress, phone, contact);
    }
}
