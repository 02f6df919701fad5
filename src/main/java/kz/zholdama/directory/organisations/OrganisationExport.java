package kz.zholdama.directory.organisations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.RecordExport;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Educational organisations as a table; qualifications in one cell, divided by semicolons. */
@Component
class OrganisationExport extends RecordExport<EducationalOrganisation> {

    OrganisationExport(Organisations organisations, Texts texts) {
        super("organisation", organisations, texts, List.of("name", "address", "phone", "email", "qualifications"));
    }

    @Override
    protected Stream<List<String>> rows(List<Entry<EducationalOrganisation>> page, Locale language) {
        return page.stream()
                .map(Entry::value)
                .map(it ->
                        row(it.name(), it.address(), it.phone(), it.email(), String.join("; ", it.qualifications())));
    }
}
