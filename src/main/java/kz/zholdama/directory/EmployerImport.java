package kz.zholdama.directory;

import java.util.List;
import java.util.Map;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Employers from a table, recognised by their БИН. */
@Component
class EmployerImport extends RecordImport<StoredEmployer, Employer> {

    private final Employers employers;

    EmployerImport(Employers employers, Texts texts) {
        super(employers, texts, "bin", "name", "legalAddress", "phone", "contact");
        this.employers = employers;
    }

    @Override
    public String type() {
        return "employer";
    }

    @Override
    List<String> required() {
        return List.of("bin", "name", "legalAddress", "phone");
    }

    @Override
    String key(Employer value) {
        return value.bin();
    }

    @Override
    String name(Employer value) {
        return value.name();
    }

    @Override
    Employer value(Map<String, String> cells) {
        return new Employer(
                null,
                orEmpty(cells, "bin"),
                orEmpty(cells, "name"),
                orEmpty(cells, "legalAddress"),
                orEmpty(cells, "phone"),
                orNull(cells, "contact"));
    }

    @Override
    Employer over(Employer present, Employer read) {
        return new Employer(
                present.id(),
                read.bin(),
                read.name(),
                read.legalAddress(),
                read.phone(),
                read.contact() == null ? present.contact() : read.contact());
    }

    @Override
    List<Entry<Employer>> present(List<String> keys) {
        return employers.withOneOf("bin", keys);
    }
}
