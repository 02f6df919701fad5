package kz.zholdama.directory.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Places;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.ImportRefused;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.directory.records.Imports;
import kz.zholdama.directory.records.RecordChange;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Contracts come from a file whole or not at all, and go into one that brings them back as they are. */
@ZholdamaTest
class ContractImportIT {

    private static final String HEAD =
            "БИН (ИИН);Программа;Номер договора;Карьерный центр;Мест;Действует с;Действует по";

    @Autowired
    private Imports imports;

    @Autowired
    private Exports exports;

    @Autowired
    private Employers employers;

    @Autowired
    private Places places;

    @Autowired
    private Centres centres;

    @TempDir
    private Path folder;

    private Entry<Employer> employer;

    @BeforeEach
    void signIn() {
        As.a(Centres.administrator()).stay();
        employer = employers.add(Bins.employer("ТОО «Договоры файлом»"));
    }

    @Test
    void addsAndChangesContractsAndFindsNothingToDoTheSecondTime() throws IOException {
        var centre = centres.create();
        var there = employers.addContract(contract("1", 3));
        var file = file(row("1", "", 8), row("2-НОВ", centre.centre().code(), 4));
        var plan = imports.plan("contract", file);
        assertThat(plan.counts())
                .containsEntry(LineKind.NEW, 1)
                .containsEntry(LineKind.CHANGED, 1)
                .containsEntry(LineKind.WRONG, 0);
        assertThat(plan.of(LineKind.CHANGED).getFirst().was()).isEqualTo("3 · 01.01.2026 – 31.12.2026");

        carryOut(plan);

        assertThat(employers.contracts(employer.id()))
                .extracting(Contract::number, Contract::places, Contract::centreId)
                .containsExactlyInAnyOrder(tuple("1", 8, null), tuple("2-НОВ", 4, centre.id()));
        assertThat(employers.history(employer.id(), 0, 50))
                .extracting(RecordChange::action)
                .contains("journal.action.directory.contract.changed", "journal.action.directory.contract.imported");
        assertThat(employers.contracts(employer.id()))
                .filteredOn(it -> it.id().equals(there.id()))
                .hasSize(1);
        var again = imports.plan("contract", file);
        assertThat(again.counts()).containsEntry(LineKind.UNCHANGED, 2);
        assertThat(again.canBeCarriedOut()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void exportsWhatTheListShowsSoThatItComesBackUnchanged(TableFormat format) throws IOException {
        var word = "круговой" + System.nanoTime();
        var centre = centres.create();
        var one = employers.add(Bins.employer("ТОО " + word));
        var held = employers.addContract(new Contract(
                null,
                0,
                one.id(),
                Measure.SILVER_AGE,
                "=1;\"а\"",
                centre.id(),
                3,
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31)));
        employers.addContract(new Contract(
                null,
                0,
                one.id(),
                Measure.PUBLIC_WORKS,
                "00017",
                null,
                1,
                0,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 1, 1)));
        As.a(centre.specialist())
                .run(() -> places.reserve(held.id(), 9_100_000L + held.id(), LocalDate.of(2026, 4, 1)));
        var gone = employers.add(Bins.employer("ТОО ушедшее " + word));
        employers.addContract(new Contract(
                null,
                0,
                gone.id(),
                Measure.PUBLIC_WORKS,
                "5",
                null,
                1,
                0,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 1, 1)));
        employers.retire(gone.id(), gone.version());
        for (var language : List.of(Texts.RUSSIAN, Texts.KAZAKH)) {
            var file = folder.resolve(format + "-" + language);
            try (var out = Files.newOutputStream(file)) {
                exports.write("contract", new ListRequest(word, Shown.ALL, null, true, 0, 0), format, language, out);
            }
            if (format == TableFormat.CSV) {
                assertThat(Files.readString(file))
                        .as("taken and free are told")
                        .contains(";3;01.01.2026;31.12.2026;1;2");
            }
            assertThat(imports.plan("contract", file).counts())
                    .containsEntry(LineKind.UNCHANGED, 3)
                    .allSatisfy((kind, count) -> assertThat(count).isEqualTo(kind == LineKind.UNCHANGED ? 3 : 0));
        }
    }

    @Test
    void listsEveryWrongRowAndChangesNothing() throws IOException {
        var centre = centres.create();
        var held = employers.addContract(contract("занят", 3));
        for (var nth = 0; nth < 2; nth++) {
            var application = 9_200_000L + 10 * held.id() + nth;
            As.a(centre.specialist()).run(() -> places.reserve(held.id(), application, LocalDate.of(2026, 4, 1)));
        }
        var retired = employers.add(Bins.employer("ТОО «Выведенное с договором»"));
        employers.retire(retired.id(), retired.version());
        var plan = imports.plan(
                "contract",
                file(
                        row("верный", "", 5),
                        row("занят", "", 1),
                        row("2", "НЕТ", 5),
                        row("3", "", 5).replace(employer.value().bin(), Bins.next()),
                        row("4", "", 5)
                                .replace(employer.value().bin(), retired.value().bin()),
                        row("5", "", 5).replace("31.12.2026", "31.12.2025"),
                        row("6", "", 5).replace("Молодежная практика", "Иное")));

        assertThat(plan.of(LineKind.WRONG))
                .extracting(line -> line.line() + " " + line.wrong().problem().key())
                .containsExactlyInAnyOrder(
                        "3 directory.contract.places.taken",
                        "4 directory.import.wrong.centre",
                        "5 directory.import.wrong.employer",
                        "6 directory.import.wrong.employer-retired",
                        "7 directory.contract.valid-to.before",
                        "8 directory.import.wrong.measure");
        assertThatThrownBy(() -> carryOut(plan))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("wrong-lines");
        assertThat(employers.contracts(employer.id()))
                .extracting(Contract::number)
                .containsExactly("занят");
    }

    @Test
    void takesPlacesAsTheyAreWhenItIsCarriedOutAndNeverFewerThanTaken() throws IOException {
        var centre = centres.create();
        var contract = employers.addContract(contract("7", 5));
        var down = imports.plan("contract", file(row("7", "", 1)));
        var up = imports.plan("contract", file(row("7", "", 9)));
        for (var nth = 0; nth < 2; nth++) {
            var application = 9_300_000L + 10 * contract.id() + nth;
            As.a(centre.specialist()).run(() -> places.reserve(contract.id(), application, LocalDate.of(2026, 4, 1)));
        }

        assertThatThrownBy(() -> carryOut(down))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("changed");
        carryOut(up);
        assertThat(employers.contracts(employer.id())).singleElement().satisfies(it -> {
            assertThat(it.places()).isEqualTo(9);
            assertThat(it.taken()).isEqualTo(2);
        });
    }

    @Test
    void refusesAPlanThatAColleagueOvertook() throws IOException {
        var contract = employers.addContract(contract("8", 5));
        var plan = imports.plan("contract", file(row("8", "", 6), row("9", "", 6)));
        employers.changeContract(new Contract(
                contract.id(),
                contract.version(),
                employer.id(),
                Measure.YOUTH_PRACTICE,
                "8",
                null,
                7,
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31)));

        assertThatThrownBy(() -> carryOut(plan))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("changed");
        assertThat(employers.contracts(employer.id()))
                .extracting(Contract::places)
                .containsExactly(7);
    }

    @Test
    void letsOneOfTwoImportsOfTheSameFileThrough() throws Exception {
        var file = file(
                IntStream.range(0, 700).mapToObj(nth -> row("Г-" + nth, "", 2)).toArray(String[]::new));
        var start = new CyclicBarrier(3);
        var both = Stream.of(1, 2, 3)
                .map(_ -> CompletableFuture.supplyAsync(() -> As.a(Centres.administrator())
                        .call(() -> {
                            var plan = imports.plan("contract", file);
                            start.await();
                            try {
                                carryOut(plan);
                                return "done";
                            } catch (ImportRefused refused) {
                                return refused.messageKey();
                            }
                        })))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        "done", "directory.import.refused.changed", "directory.import.refused.changed");
        assertThat(employers.contracts(employer.id())).hasSize(700);
    }

    @Test
    void rollsEverythingBackWhenCancelled() throws IOException {
        var plan = imports.plan(
                "contract",
                file(IntStream.range(0, 1200)
                        .mapToObj(nth -> row("О-" + nth, "", 2))
                        .toArray(String[]::new)));
        var watched = new Progress() {

            private int told;

            @Override
            public void reached(int done, int of) {
                told = done;
            }

            @Override
            public boolean isCancelled() {
                return told >= 500;
            }
        };

        assertThatThrownBy(() -> imports.carryOut("contract", plan, false, watched))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("cancelled");
        assertThat(watched.told).isEqualTo(500);
        assertThat(employers.contracts(employer.id())).isEmpty();
    }

    @Test
    void refusesABrokenFile() throws IOException {
        var encoded = Files.write(
                folder.resolve("encoding.csv"),
                (HEAD + "\n" + row("1", "", 5)).getBytes(java.nio.charset.Charset.forName("windows-1251")));
        var broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});

        assertThatThrownBy(() -> imports.plan("contract", encoded))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("encoding");
        assertThatThrownBy(() -> imports.plan("contract", broken))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("broken-xlsx");
    }

    @Test
    void entersOneContractOnceWhoeverTypesIt() {
        employers.addContract(contract("10-А", 5));

        assertThatThrownBy(() -> employers.addContract(contract("10-а", 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("twice");
        var gone = employers.retire(employer.id(), employer.version());
        assertThat(gone.isRetired()).isTrue();
        assertThatThrownBy(() -> employers.addContract(contract("11", 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("retired");
    }

    @Test
    void isForAdministratorsOnly() throws IOException {
        var file = file(row("1", "", 5));
        As.a(Centres.auditor()).stay();

        assertThatThrownBy(() -> imports.plan("contract", file)).isInstanceOf(AccessDeniedException.class);
    }

    private Contract contract(String number, int places) {
        return new Contract(
                null,
                0,
                employer.id(),
                Measure.YOUTH_PRACTICE,
                number,
                null,
                places,
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
    }

    private String row(String number, String centre, int places) {
        return employer.value().bin() + ";Молодежная практика;" + number + ";" + centre + ";" + places
                + ";01.01.2026;31.12.2026";
    }

    private void carryOut(ImportPlan<?> plan) {
        imports.carryOut("contract", plan, false, Progress.UNWATCHED);
    }

    private Path file(String... rows) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "contracts", ".csv"), HEAD + "\n" + String.join("\n", rows));
    }
}
