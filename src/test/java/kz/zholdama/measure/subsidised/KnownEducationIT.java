package kz.zholdama.measure.subsidised;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What several applicants of a centre have stated is offered there, and nothing that one person wrote. */
@ZholdamaTest
class KnownEducationIT {

    private static final ChosenOccupation COOK = new ChosenOccupation(1L, "5120", "Повар");

    @Autowired
    private EducationNames names;

    @Autowired
    private KnownEducation known;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void offersWhatThreePersonsOfTheCentreHaveStated(@Autowired Centres centres) {
        var centre = centres.create();
        register(centre, "Қостанай қызмет көрсету колледжі");
        register(centre, "Қостанай қызмет көрсету колледжі");
        assertThat(institutions(centre.specialist(), "костанай кыз")).isEmpty();

        register(centre, "Қостанай қызмет көрсету колледжі");

        assertThat(institutions(centre.specialist(), "костанай кыз"))
                .containsExactly("Қостанай қызмет көрсету колледжі");
        assertThat(institutions(centre.specialist(), "колл қост")).containsExactly("Қостанай қызмет көрсету колледжі");
        assertThat(institutions(centre.specialist(), "останай")).isEmpty();
        assertThat(institutions(centres.create().specialist(), "костанай кыз")).isEmpty();
        assertThat(institutions(Centres.auditor(), "костанай кыз")).isEmpty(); // of no centre
        As.a(centre.specialist()).run(() -> {
            assertThat(names.specialities("Қостанай қызмет көрсету колледжі", COOK, ""))
                    .containsExactly("Сварочное дело", "Повар");
            assertThat(names.specialities("Другой колледж", null, "")).isEmpty();
            assertThat(names.level("Қостанай қызмет көрсету колледжі", "Сварочное дело"))
                    .contains(EducationLevel.TECHNICAL);
            assertThat(names.level("Қостанай қызмет көрсету колледжі", "Повар")).isEmpty();
        });
    }

    @Test
    void tellsNothingThatOnePersonHasStatedHoweverOften(@Autowired Centres centres) {
        var centre = centres.create();
        var person = given.of(centre, Measure.TRAINING_IN_ORGANISATION)
                .examined()
                .application()
                .applicantId();
        var graduation = new Graduation("Дома у тети", "Шитье", EducationLevel.TECHNICAL, null);
        for (var i = 0; i < KnownEducation.SEVERAL; i++) {
            transaction.executeWithoutResult(_ -> known.remember(graduation, centre.id(), person));
        }

        assertThat(institutions(centre.specialist(), "")).doesNotContain("Дома у тети");
    }

    @Test
    void offersWhatTheDirectoryHas(@Autowired Centres centres) {
        var centre = centres.create();
        given.choice(centre, Measure.TRAINING_IN_ORGANISATION); // enters an organisation
        As.a(centre.specialist()).run(() -> {
            var institution = names.institutions("тестовый").findFirst().orElseThrow();
            assertThat(names.specialities(institution, null, "")).isNotEmpty();
        });
    }

    private Stream<String> institutions(StaffPrincipal staff, String typed) {
        return As.a(staff).call(() -> names.institutions(typed).toList()).stream();
    }

    private void register(Centres.Centre centre, String institution) {
        var content = filings.complete(Measure.YOUTH_PRACTICE, Persons.aged(25, TestClock.USUAL.toLocalDate()));
        var stated = (SubsidisedDetails) content.details();
        filings.register(
                centre.specialist(),
                content.with(new SubsidisedDetails(
                        stated.occupation(),
                        new Graduation(
                                institution,
                                stated.graduation().speciality(),
                                EducationLevel.TECHNICAL,
                                stated.graduation().graduatedOn()),
                        false,
                        null,
                        null,
                        null)));
    }
}
