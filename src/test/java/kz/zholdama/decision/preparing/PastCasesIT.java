package kz.zholdama.decision.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A case of before is what its signature was made of, whatever was changed since. */
@ZholdamaTest
class PastCasesIT {

    @Autowired
    private GivenCases given;

    @Autowired
    private Cases cases;

    @Autowired
    private PastCases past;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Annulments annulments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private Centres centres;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = centres.create();
    }

    private record Signed(ExaminationSheet sheet, Assessment assessment, Instant at) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 20260302, 777})
    void hasOfEverySignatureExactlyTheFactsItWasMadeOf(long seed) {
        var random = new Random(seed);
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        Map<Long, Signed> signatures = new LinkedHashMap<>();
        for (var decision = 0; decision < 3; decision++) {
            for (var step = random.nextInt(5); step >= 0; step--) {
                file = changed(file, random);
            }
            file = signed(file, random);
            signatures.put(
                    file.documents().getLast().id(), new Signed(file.sheet(), file.assessment(), clock.instant()));
            file = annulled(file);
        }
        for (var change = 0; change < 3; change++) {
            file = changed(file, random);
        }
        var id = file.id();
        signatures.forEach((document, signed) -> {
            var then = As.a(centre.director())
                    .call(() -> past.signed(id, document))
                    .orElseThrow();
            assertThat(then.file().sheet()).isEqualTo(signed.sheet());
            assertThat(then.file().assessment()).isEqualTo(signed.assessment());
            assertThat(then.isAssessed()).isTrue();
            assertThat(then.signer().orElseThrow().staffId())
                    .isEqualTo(centre.director().actor().staffId());
            var facts = signed.assessment().facts();
            var sheet = then.file().sheet();
            assertThat(List.of(
                            sheet.documentsChecked(), sheet.historyChecked(), sheet.discrepancies(), sheet.inquiries()))
                    .isEqualTo(List.of(
                            facts.documentsChecked(),
                            facts.historyChecked(),
                            facts.discrepancies(),
                            facts.inquiries()));
            assertThat(sheet.place() == null).isEqualTo(facts.place().equals(CaseFacts.Place.NOT_CHOSEN));
            var atThatMoment = As.a(centre.director()).call(() -> past.at(id, signed.at()));
            assertThat(atThatMoment.file().sheet()).isEqualTo(signed.sheet());
            assertThat(atThatMoment.file().assessment()).isEqualTo(signed.assessment());
        });
    }

    @Test
    void knowsThatNothingWasFoundBeforeTheFirstEntry() {
        var received = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();

        var then = As.a(centre.specialist()).call(() -> past.at(file.id(), received));
        assertThat(then.file().sheet()).isEqualTo(ExaminationSheet.BLANK);
        assertThat(then.knownSince()).isNull();
        assertThat(then.isAssessed()).isFalse();
    }

    @Test
    void saysFromWhenOnACaseOfBeforeIsKnown() {
        clock.advance(Duration.ofMinutes(5));
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        database.sql("update examination_version set earlier_unknown = true where application_id = ?")
                .param(file.id())
                .update();

        var before = As.a(centre.specialist())
                .call(() -> past.at(file.id(), clock.instant().minusSeconds(60)));
        assertThat(before.knownSince()).isEqualTo(clock.instant());
        assertThat(As.a(centre.specialist())
                        .call(() -> past.at(file.id(), clock.instant()))
                        .knownSince())
                .isNull();
    }

    @Test
    void tellsWhetherTheConsentWasWithdrawn() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        As.a(centre.specialist())
                .run(() -> preparation.withdrawConsent(
                        file.id(), cases.open(file.id()).version(), LocalDate.now(clock)));
        assertThat(database.sql(
                                "select consent_withdrawn_on from examination_version where application_id = ? order by id")
                        .param(file.id())
                        .query((row, _) -> String.valueOf(row.getObject(1, LocalDate.class)))
                        .list())
                .containsExactly("null", LocalDate.now(clock).toString());
    }

    @Test
    void isNobodysOfAnotherCentre() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        var stranger = centres.create().specialist();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.a(stranger).run(() -> past.at(file.id(), clock.instant())));
        assertThat(As.a(centre.specialist()).call(() -> past.signed(file.id(), 1)))
                .isEmpty();
    }

    private CaseFile changed(CaseFile file, Random random) {
        clock.advance(Duration.ofSeconds(7));
        var sheet = file.sheet();
        var changed = switch (random.nextInt(5)) {
            case 0 -> sheet.withDocumentsChecked(!sheet.documentsChecked());
            case 1 -> sheet.withNote("Заметка " + random.nextInt(100));
            case 2 -> sheet.withHistory(!sheet.historyChecked(), sheet.participations(), sheet.leavings());
            case 3 ->
                sheet.withDiscrepancies(more(
                        sheet.discrepancies(),
                        new Discrepancy(DocumentType.IDENTITY_DOCUMENT, null, "Ошибка " + random.nextInt(100))));
            default ->
                sheet.withInquiries(
                        more(sheet.inquiries(), new Inquiry("Акимат", LocalDate.now(clock), null, null, null)));
        };
        return As.a(centre.specialist()).call(() -> examinations.record(file.id(), file.version(), changed));
    }

    private static <T> List<T> more(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    /** As a refusal, which any finding allows. */
    private CaseFile signed(CaseFile file, Random random) {
        clock.advance(Duration.ofSeconds(7));
        var found = As.a(centre.specialist())
                .call(() -> examinations.record(
                        file.id(),
                        file.version(),
                        file.sheet()
                                .withDiscrepancies(List.of(new Discrepancy(
                                        DocumentType.IDENTITY_DOCUMENT, null, "Не тот " + random.nextInt(100))))));
        clock.advance(Duration.ofSeconds(7));
        var prepared = As.a(centre.specialist()).call(() -> preparation.prepareRefusal(found.id(), found.version()));
        var submitted = given.submitted(centre.specialist(), prepared);
        clock.advance(Duration.ofSeconds(7));
        return given.signed(centre.director(), submitted);
    }

    private CaseFile annulled(CaseFile file) {
        clock.advance(Duration.ofSeconds(7));
        As.a(centre.director()).run(() -> annulments.annul(GivenCases.order(file), "ошибка", GivenCases.PIN.clone()));
        clock.advance(Duration.ofSeconds(7));
        return As.a(centre.specialist()).call(() -> cases.open(file.id()));
    }
}
