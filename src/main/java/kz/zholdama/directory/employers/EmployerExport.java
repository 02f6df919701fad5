package kz.zholdama.directory.employers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.RecordExport;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Employers as a table. */
@Component
class EmployerExport extends RecordExport<Employer> {

    EmployerExport(Employers employers, Texts texts) {
        super("employer", employers, texts, List.of("bin", "name", "legalAddress", "phone", "contact", "email"));
    }

    @Override
    protected Stream<List<String>> rows(List<Entry<Employer>> page, Locale language) {
        return page.stream()
                .map(Entry::value)
                .map(it -> row(it.bin(), it.name(), it.legalAddress(), it.phone(), it.contact(), it.email()));
    }
}
