package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An amended form is a template and an edition that names it; what is signed stays as it was printed. */
@ZholdamaTest
class PrintedByEditionIT {

    private static final LocalDate IN_FORCE = TestClock.USUAL.toLocalDate().plusDays(70);
    private static final String AMENDED = "форма 2027 года";

    @Autowired
    private Previews previews;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private TestClock clock;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void enterTheEdition(@Autowired Centres centres) {
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
        var prepared = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        assertThat(text(As.a(centre.director()).call(() -> previews.of(prepared.id()))))
                .contains(AMENDED);
        assertThat(text(content(sign(prepared)))).contains(AMENDED);
        assertThat(content(before)).isEqualTo(issued);
    }

    @Test
    void printsTheOtherFormsAsBefore() throws IOException {
        clock.set(IN_FORCE.plusDays(7).atTime(10, 0));
        var other = sign(given.of(centre, Measure.TRAINING_AT_EMPLOYER).awaitingReferral());
        assertThat(text(content(other))).startsWith("Приложение 5");
    }

    private long signed() {
        return sign(given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral());
    }

    private long sign(CaseFile file) {
        return ((SigningResult.Signed) given.sign(centre.director(), file)).documentId();
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
