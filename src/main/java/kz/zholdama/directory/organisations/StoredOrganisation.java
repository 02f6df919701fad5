package kz.zholdama.directory.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.records.DirectoryRecord;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An educational organisation in its table, with its qualifications. */
@Entity
@Table(name = "organisation")
class StoredOrganisation extends DirectoryRecord<EducationalOrganisation> {

    private String name;
    private String address;
    private String phone;
    private @Nullable String email;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "organisation_qualification", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "position")
    @Column(name = "qualification")
    @BatchSize(size = 50)
    private List<String> qualifications = new ArrayList<>();

    @Override
    public void fill(EducationalOrganisation value) {
        name = value.name();
        address = value.address();
        phone = value.phone();
        email = value.email();
        if (!qualifications.equals(value.qualifications())) {
            qualifications.clear();
            qualifications.addAll(value.qualifications());
        }
        searchable(name, address, String.join(" ", qualifications));
    }

    @Override
    public EducationalOrganisation value() {
        return new EducationalOrganisation(id(), name, address, phone, email, qualifications);
    }
}
