package kz.zholdama.directory.employers;

import java.util.List;
import java.util.Map;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.records.RecordImport;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Employers from a table, recognised by their БИН. */
@Component
class EmployerImport extends RecordImport<StoredEmployer, Employer> {

    EmployerImport(EmployerDirectory employers, Texts texts) {
        super(employers, texts, "bin", "name", "legalAddress", "phone", "contact", "email");
    }

    @Override
    public String type() {
        return "employer";
    }

    @Override
    protected List<String> required() {
        return List.of("bin", "name", "legalAddress", "phone");
    }

    @Override
    protected String key(Employer value) {
        return value.bin();
    }

    @Override
    protected String name(Employer value) {
        return value.name();
    }

    @Override
    protected Employer value(Map<String, String> cells) {
        return new Employer(
                null,
                orEmpty(cells, "bin"),
                orEmpty(cells, "name"),
                orEmpty(cells, "legalAddress"),
                orEmpty(cells, "phone"),
                orNull(cells, "contact"),
                orNull(cells, "email"));
    }

    @Override
    protected Employer over(Employer present, Employer read) {
        return new Employer(
                present.id(),
                read.bin(),
                read.name(),
                read.legalAddress(),
                read.phone(),
                read.contact() == null ? present.contact() : read.contact(),
                read.email() == null ? present.email() : read.email());
    }
}
