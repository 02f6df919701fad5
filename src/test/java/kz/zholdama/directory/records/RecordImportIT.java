package kz.zholdama.directory.records;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.ImportRefused;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Employers and organisations come and go as tables. */
@ZholdamaTest
class RecordImportIT {

    private static final String HEAD = "БИН (ИИН);Наименование;Юридический адрес;Телефон\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private Employers employers;

    @Autowired
    private Organisations organisations;

    @TempDir
    private Path folder;

    @BeforeEach
    void signIn() {
        As.a(Centres.administrator()).stay();
    }

    @Test
    void addsAndChangesEmployersAndKeepsWhatTheFileDoesNotName() throws IOException {
        var there = employers.add(new Employer(
                null, Bins.next(), "ТОО «До загрузки»", "г. Семей", "1", "Бухгалтер", "before@employer.example"));
        var bin = Bins.next();
        var file = file(HEAD + bin + ";ТОО «Загруженное»;г. Павлодар;+7 7182\n"
                + there.value().bin() + ";ТОО «После загрузки»;г. Семей;1\n");

        var plan = imports.plan("employer", file);
        assertThat(plan.counts()).containsEntry(LineKind.NEW, 1).containsEntry(LineKind.CHANGED, 1);
        carryOut("employer", plan);

        assertThat(employers.list(ListRequest.of("загруженн", 0, 10)))
                .extracting(entry -> entry.value().bin())
                .contains(bin);
        assertThat(employers.entry(there.id()).orElseThrow().value())
                .isEqualTo(new Employer(
                        there.id(),
                        there.value().bin(),
                        "ТОО «После загрузки»",
                        "г. Семей",
                        "1",
                        "Бухгалтер",
                        "before@employer.example"));
        assertThat(employers.history(there.id(), 0, 50))
                .extracting(RecordChange::action)
                .containsExactly(
                        "journal.action.directory.employer.changed", "journal.action.directory.employer.added");
        var added = employers.findByBin(bin).orElseThrow();
        assertThat(employers.history(added.id(), 0, 50)).singleElement().satisfies(came -> {
            assertThat(came.action()).isEqualTo("journal.action.directory.employer.imported");
            assertThat(came.fields())
                    .contains(
                            new RecordChange.Field("sha256", null, plan.hash()),
                            new RecordChange.Field("added", null, "1"),
                            new RecordChange.Field("changed", null, "1"));
        });
        assertThat(imports.plan("employer", file).counts()).containsEntry(LineKind.UNCHANGED, 2);
    }

    @Test
    void listsEveryWrongLineWithItsReason() throws IOException {
        var bin = Bins.next();
        var retired = employers.add(Bins.employer("ТОО «Выведенное»"));
        employers.retire(retired.id(), retired.version());
        var plan = imports.plan(
                "employer",
                file(HEAD + "123;А;Б;1\n" + bin + ";;Б;\n" + bin + ";А;Б;1\n" + bin + ";А;Б;1\n"
                        + retired.value().bin() + ";А;Б;1\n"));

        assertThat(plan.of(LineKind.WRONG))
                .extracting(line -> line.line() + " " + line.wrong().problem().field() + " "
                        + line.wrong().problem().key())
                .containsExactly(
                        "2 directory.employer.bin number.problem.LENGTH",
                        "3 directory.employer.name directory.field.required",
                        "3 directory.employer.phone directory.field.required",
                        "5 directory.employer.bin directory.import.wrong.number-twice",
                        "6 directory.employer.bin directory.import.wrong.retired");
        assertThat(plan.wrongOnes()).isEqualTo(4);
        var since = employers.entry(retired.id()).orElseThrow().retiredOn();
        assertThat(plan.of(LineKind.WRONG).getLast().wrong().problem().arguments())
                .containsExactly(named("day", since));
        assertThatThrownBy(() -> carryOut("employer", plan)).isInstanceOf(ImportRefused.class);
        assertThat(employers.list(ListRequest.of(bin, 0, 10))).isEmpty();
    }

    @Test
    void refusesATableWithoutTheColumns() throws IOException {
        var file = file("Название;Адрес\nА;Б\n");

        assertThatThrownBy(() -> imports.plan("employer", file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("columns-missing");
    }

    @Test
    void exportsWhatIsFilteredSoThatItComesBackUnchanged() throws IOException {
        employers.add(
                new Employer(null, Bins.next(), "=ТОО «Вывозимое; одно»", "г. Семей", "+7 7222 11 22 33", null, null));
        employers.add(new Employer(
                null,
                Bins.next(),
                "ТОО «Вывозимое два»",
                "г. Семей",
                "+7 7222 11 22 33",
                "Әлия",
                "hr@employer.example"));
        for (var format : TableFormat.values()) {
            for (var language : List.of(Texts.RUSSIAN, Texts.KAZAKH)) {
                var file = folder.resolve(format + "-" + language);
                try (var out = Files.newOutputStream(file)) {
                    exports.write("employer", ListRequest.of("вывозим", 0, 0), format, language, out);
                }
                var plan = imports.plan("employer", file);
                assertThat(plan.counts())
                        .as(format + " " + language)
                        .containsEntry(LineKind.UNCHANGED, 2)
                        .containsEntry(LineKind.WRONG, 0);
                assertThat(plan.lines()).hasSize(2);
            }
        }
    }

    @Test
    void takesAddressesWhereTheFileHasThemAndRefusesWhatIsNone() throws IOException {
        var bin = Bins.next();
        var head = HEAD.strip() + ";Электрондық пошта\n" + bin + ";ТОО «С почтой»;г. Семей;1;";

        assertThat(imports.plan("employer", file(head + "hr@employer\n")).of(LineKind.WRONG))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.wrong().problem().field()).isEqualTo("directory.employer.email");
                    assertThat(line.wrong().problem().key()).isEqualTo("text.problem.NO_ADDRESS");
                });

        carryOut("employer", imports.plan("employer", file(head + "hr@employer.example\n")));
        assertThat(employers.findByBin(bin).orElseThrow().email()).isEqualTo("hr@employer.example");
    }

    @Test
    void takesOrganisationsWithTheirQualifications() throws IOException {
        var name = "Колледж загрузки " + System.nanoTime();
        carryOut(
                "organisation",
                imports.plan(
                        "organisation",
                        file("Наименование;Адрес;Телефон;Квалификации\n" + name + ";г. Семей;1;\"Сварщик; Повар\"\n")));

        assertThat(organisations.search(name, 0, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.qualifications()).containsExactly("Сварщик", "Повар"));
    }

    private void carryOut(String type, ImportPlan<?> plan) {
        imports.carryOut(type, plan, false, Progress.UNWATCHED);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "table", ".csv"), text);
    }
}
