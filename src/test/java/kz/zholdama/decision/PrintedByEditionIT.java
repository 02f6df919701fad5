package kz.zholdama.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An amended form is a template and an edition that names it; what is signed stays as it was printed. */
@ZholdamaTest
class PrintedByEditionIT {

    private static final LocalDate IN_FORCE = TestClock.USUAL.toLocalDate().plusDays(70);
    private static final String AMENDED = "форма 2027 года";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Centres centres;

    @Autowired
    private Previews previews;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private TestClock clock;

    private DecisionCases given;
    private Centre centre;

    @BeforeEach
    void enterTheEdition() {
        given = DecisionCases.in(application);
        centre = centres.create();
        As.a(Centres.administrator())
                .run(() -> editions.enter(
                        LawsRules.printing("amended-form", IN_FORCE, Map.of("annex-4", "annex-4-later")), "Приказ"));
    }

    @AfterEach
    void takeItBack() {
        clock.reset();
        As.a(Centres.administrator()).run(() -> editions.withdraw(regulations.editionOn(IN_FORCE)));
    }

    @Test
    void printsADocumentByTheEditionOfItsDay() throws IOException {
        var before = signed();
        var issued = content(before);
        assertThat(text(issued)).doesNotContain(AMENDED);

        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        var prepared = given.awaitingReferral(centre, Measure.TRAINING_IN_ORGANISATION);
        assertThat(text(As.a(centre.director()).call(() -> previews.of(prepared.id()))))
                .contains(AMENDED);
        assertThat(text(content(sign(prepared)))).contains(AMENDED);
        assertThat(content(before)).isEqualTo(issued);
    }

    @Test
    void printsTheOtherFormsAsBefore() throws IOException {
        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        var other = sign(given.awaitingReferral(centre, Measure.TRAINING_AT_EMPLOYER));
        assertThat(text(content(other))).startsWith("Приложение 5");
    }

    private long signed() {
        return sign(given.awaitingReferral(centre, Measure.TRAINING_IN_ORGANISATION));
    }

    private long sign(CaseFile file) {
        try (var key = given.key(centre.director())) {
            var order = new SigningOrder(file.id(), file.version().application());
            return ((SigningResult.Signed) As.a(centre.director()).call(() -> signing.sign(order, key))).documentId();
        }
    }

    private byte[] content(long documentId) {
        return As.a(centre.specialist()).call(() -> archive.content(documentId));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
