package kz.zholdama.directory.organisations;

import java.util.List;
import java.util.Map;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.records.RecordImport;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Educational organisations from a table, recognised by their name; qualifications in one cell, divided by semicolons. */
@Component
class OrganisationImport extends RecordImport<StoredOrganisation, EducationalOrganisation> {

    OrganisationImport(OrganisationDirectory organisations, Texts texts) {
        super(organisations, texts, "name", "address", "phone", "email", "qualifications");
    }

    @Override
    public String type() {
        return "organisation";
    }

    @Override
    protected List<String> required() {
        return List.of("name", "address", "phone");
    }

    @Override
    protected String key(EducationalOrganisation value) {
        return value.name();
    }

    @Override
    protected String name(EducationalOrganisation value) {
        return value.name();
    }

    @Override
    protected EducationalOrganisation value(Map<String, String> cells) {
        return new EducationalOrganisation(
                null,
                orEmpty(cells, "name"),
                orEmpty(cells, "address"),
                orEmpty(cells, "phone"),
                orNull(cells, "email"),
                parts(cells.get("qualifications")));
    }

    @Override
    protected EducationalOrganisation over(EducationalOrganisation present, EducationalOrganisation read) {
        return new EducationalOrganisation(
                present.id(),
                read.name(),
                read.address(),
                read.phone(),
                read.email() == null ? present.email() : read.email(),
                read.qualifications().isEmpty() ? present.qualifications() : read.qualifications());
    }
}
