package kz.zholdama.directory;

import java.util.List;
import java.util.Map;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Educational organisations from a table, recognised by their name; qualifications in one cell, divided by semicolons. */
@Component
class OrganisationImport extends RecordImport<StoredOrganisation, EducationalOrganisation> {

    private final Organisations organisations;

    OrganisationImport(Organisations organisations, Texts texts) {
        super(organisations, texts, "name", "address", "phone", "qualifications");
        this.organisations = organisations;
    }

    @Override
    public String type() {
        return "organisation";
    }

    @Override
    List<String> required() {
        return List.of("name", "address", "phone");
    }

    @Override
    String key(EducationalOrganisation value) {
        return value.name();
    }

    @Override
    String name(EducationalOrganisation value) {
        return value.name();
    }

    @Override
    EducationalOrganisation value(Map<String, String> cells) {
        return new EducationalOrganisation(
                null,
                orEmpty(cells, "name"),
                orEmpty(cells, "address"),
                orEmpty(cells, "phone"),
                parts(cells.get("qualifications")));
    }

    @Override
    EducationalOrganisation over(EducationalOrganisation present, EducationalOrganisation read) {
        return new EducationalOrganisation(
                present.id(),
                read.name(),
                read.address(),
                read.phone(),
                read.qualifications().isEmpty() ? present.qualifications() : read.qualifications());
    }

    @Override
    List<Entry<EducationalOrganisation>> present(List<String> keys) {
        return organisations.withOneOf("name", keys);
    }
}
