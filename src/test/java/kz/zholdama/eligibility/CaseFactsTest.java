package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFactsTest {

    @Test
    void countsTheLastDayOfAParticipationAndNotTheNext() {
        var running =
                anUnemployed().running(Measure.PUBLIC_WORKS).facts().history().getFirst();
        var lastDay = TODAY.plusMonths(5);

        assertThat(running.asOf(lastDay)).isEqualTo(running);
        assertThat(running.asOf(lastDay.plusDays(1)).running()).isFalse();
        assertThat(running.asOf(lastDay.plusDays(1)).to()).isEqualTo(lastDay);
    }

    @Test
    void neverShowsInALogWhoAPersonIs() {
        var facts = anUnemployed().bornOn(TODAY.minusYears(30)).facts();

        assertThat(facts.person()).asString().startsWith("Person").doesNotContain("1996-03-02");
        assertThat(facts.representativeConsent())
                .asString()
                .startsWith("RepresentativeConsent[true")
                .doesNotContain("Ахметова");
        assertThat(new PresentedDocument(
                        DocumentType.IDENTITY_DOCUMENT, Presentation.PAPER, "041234567", "МВД РК", TODAY, null, true))
                .asString()
                .startsWith("PresentedDocument[IDENTITY_DOCUMENT")
                .doesNotContain("041234567");
    }
}
