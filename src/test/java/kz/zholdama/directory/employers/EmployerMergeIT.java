package kz.zholdama.directory.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.CannotMerge;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Places;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Imports;
import kz.zholdama.directory.records.RecordChange;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Two records of one employer become one, with contracts, places and history, or nothing changes. */
@ZholdamaTest
class EmployerMergeIT {

    @Autowired
    private Employers employers;

    @Autowired
    private Imports imports;

    @Autowired
    private Places places;

    @Autowired
    private Centres centres;

    @Autowired
    private JdbcClient database;

    private Entry<Employer> kept;
    private Entry<Employer> other;

    @BeforeEach
    void twoRecordsOfOneEmployer() {
        As.a(Centres.administrator()).stay();
        kept = employers.add(Bins.employer("ТОО «Единое»"));
        other = employers.add(Bins.employer("ТОО Единое"));
    }

    @Test
    void movesContractsPlacesAndHistory() {
        var centre = centres.create();
        var contract = contract(other, "7-А");
        var application = 9_000_000L + other.id();
        As.a(centre.specialist()).run(() -> places.reserve(contract.id(), application, LocalDate.of(2026, 4, 1)));

        employers.merge(kept.id(), kept.version(), other.id(), other.version());

        assertThat(employers.contracts(other.id())).isEmpty();
        assertThat(employers.contracts(kept.id()))
                .singleElement()
                .satisfies(moved -> assertThat(moved.taken()).isEqualTo(1));
        assertThat(As.a(centre.specialist()).call(() -> places.reserved(application)))
                .hasValueSatisfying(place -> assertThat(place.employerId()).isEqualTo(kept.id()));
        assertThat(employers.entry(other.id()))
                .hasValueSatisfying(gone -> assertThat(gone.isRetired()).isTrue());
        assertThat(employers.history(kept.id(), 0, 50))
                .extracting(RecordChange::action)
                .contains(
                        "journal.action.directory.employer.took-over",
                        "journal.action.directory.employer.merged",
                        "journal.action.directory.contract.moved",
                        "journal.action.directory.contract.added");
    }

    @Test
    void tellsWhichFileBroughtTheOtherRecord(@TempDir Path folder) throws IOException {
        var bin = Bins.employer("").bin();
        var file = Files.writeString(
                folder.resolve("employers.csv"), "bin;name;legalAddress;phone\n" + bin + ";ТОО Единое;г. Семей;1\n");
        imports.carryOut("employer", imports.plan("employer", file), false, Progress.UNWATCHED);
        var brought = employers
                .entry(employers.findByBin(bin).orElseThrow().storedId())
                .orElseThrow();

        employers.merge(kept.id(), kept.version(), brought.id(), brought.version());

        assertThat(employers.history(kept.id(), 0, 50))
                .extracting(RecordChange::action)
                .contains("journal.action.directory.employer.imported");
    }

    @Test
    void refusesWhenOneContractWasEnteredForBoth() {
        contract(kept, "12");
        contract(other, "12");

        assertThatThrownBy(() -> employers.merge(kept.id(), kept.version(), other.id(), other.version()))
                .isInstanceOf(CannotMerge.class)
                .hasMessage("directory.merge.error.contract-twice");
        assertThat(employers.entry(other.id())).contains(other);
        assertThat(employers.contracts(other.id())).hasSize(1);
    }

    @Test
    void refusesARecordWithItselfAndARetiredOne() {
        assertThatThrownBy(() -> employers.merge(kept.id(), kept.version(), kept.id(), kept.version()))
                .isInstanceOf(CannotMerge.class);
        var retired = employers.retire(other.id(), other.version());
        assertThatThrownBy(() -> employers.merge(kept.id(), kept.version(), retired.id(), retired.version()))
                .isInstanceOf(CannotMerge.class);
    }

    @Test
    void tellsOfAColleaguesChange() {
        var value = other.value();
        employers.change(
                other.id(),
                other.version(),
                new Employer(null, value.bin(), "ТОО «Другое имя»", value.legalAddress(), value.phone(), null, null));

        assertThatThrownBy(() -> employers.merge(kept.id(), kept.version(), other.id(), other.version()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void neverTakesBackWhatWasMergedAway() {
        employers.merge(kept.id(), kept.version(), other.id(), other.version());
        var gone = employers.entry(other.id()).orElseThrow();

        assertThatThrownBy(() -> employers.restore(gone.id(), gone.version())).isInstanceOf(CannotMerge.class);
    }

    @Test
    void isForAdministratorsOnly() {
        As.a(Centres.auditor()).stay();

        assertThatThrownBy(() -> employers.merge(kept.id(), kept.version(), other.id(), other.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(database.sql("select merged_into from employer where id = ?")
                        .param(other.id())
                        .query(Long.class)
                        .optional())
                .isEmpty();
    }

    private Contract contract(Entry<Employer> employer, String number) {
        return employers.addContract(new Contract(
                null,
                0,
                employer.id(),
                Measure.SOCIAL_WORKPLACE,
                number,
                null,
                3,
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31)));
    }
}
