package kz.zholdama.decision.preparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.resettlement.CommissionDecision;
import kz.zholdama.measure.resettlement.DestinationChoice;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.measure.subsidised.WorkplaceChoice;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a specialist finds out after the application was filed, and what is said of the place alone. */
@ZholdamaTest
class LaterAnswersIT {

    @Autowired
    private Cases cases;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Filings filings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void makeCentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void forgetsWhetherTheProfessionIsTheOwnOneWhenThePlaceChanges() {
        var first = given.choice(centre, Measure.CONTRACT_OF_GENERATIONS);
        var other = given.choice(centre, Measure.CONTRACT_OF_GENERATIONS);
        var file = given.of(centre, Measure.CONTRACT_OF_GENERATIONS).examined();
        As.a(centre.specialist()).run(() -> {
            var early =
                    examinations.record(file.id(), file.version(), file.sheet().withOwnProfession(true));
            assertThat(early.sheet().ownProfession())
                    .as("there is no place to say it of")
                    .isNull();
            var placed = examinations.choosePlace(file.id(), early.version(), first);
            var foreign = examinations.record(
                    file.id(), placed.version(), placed.sheet().withOwnProfession(false));
            assertThat(foreign.assessment().missing()).containsExactly(Fact.ANOTHER_PLACE);
            assertThat(foreign.assessment().mayRefuse()).isFalse();
            var moved = examinations.choosePlace(file.id(), foreign.version(), other);
            assertThat(moved.sheet().ownProfession()).isNull();
            var own = examinations.record(
                    file.id(), moved.version(), moved.sheet().withOwnProfession(true));
            assertThat(own.assessment().mayRefer()).isTrue();
            var later = examinations.choosePlace(file.id(), own.version(), later((WorkplaceChoice) other));
            assertThat(later.sheet().ownProfession())
                    .as("the same work on other days")
                    .isTrue();
            assertThat(examinations
                            .giveUpPlace(file.id(), later.version())
                            .sheet()
                            .ownProfession())
                    .isNull();
        });
    }

    private static PlaceChoice later(WorkplaceChoice choice) {
        var from = choice.from().plusDays(1);
        return new WorkplaceChoice(
                choice.contractId(), choice.occupationId(), new Term(2, from, Term.lastDay(from, 2)));
    }

    @Test
    void resettlesWithinTheRegionOfTheApplicantsAddressAndToNoOtherThatDoesNotReceive() {
        var almaty = settlement("750000000");
        var astana = settlement("710000000");
        var file = given.of(centre, Measure.RESETTLEMENT)
                .with(resettlement(almaty, null, CommissionAnswer.NOT_DECIDED_YET))
                .examined();
        As.a(centre.specialist()).run(() -> {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> examinations.choosePlace(
                            file.id(), file.version(), destination(astana, CommissionAnswer.DECIDED)));
            var placed =
                    examinations.choosePlace(file.id(), file.version(), destination(almaty, CommissionAnswer.DECIDED));
            assertThat(placed.assessment().mayRefer())
                    .as("%s", placed.assessment().findings())
                    .isTrue();
        });
    }

    @Test
    void refusesAWishForARegionThatDoesNotReceiveUntilADestinationIsFound() {
        var almaty = settlement("750000000");
        var file = given.of(centre, Measure.RESETTLEMENT)
                .with(resettlement(settlement("710000000"), almaty, CommissionAnswer.DECIDED))
                .examined();
        assertThat(file.assessment().groundsPresent()).containsExactly(RefusalGround.RULES_NOT_MET);
        As.a(centre.specialist()).run(() -> {
            var placed = examinations.choosePlace(
                    file.id(), file.version(), destination(given.receivingSettlement(), CommissionAnswer.DECIDED));
            assertThat(placed.assessment().mayRefer()).isTrue();
        });
    }

    @Test
    void waitsForTheCommissionAndRefusesWhenNoDecisionIsAskedFor() {
        var home = given.receivingSettlement();
        var file = given.of(centre, Measure.RESETTLEMENT)
                .with(resettlement(home, home, CommissionAnswer.NOT_DECIDED_YET))
                .examined();
        assertThat(file.assessment().missing()).contains(Fact.COMMISSION_DECISION);
        assertThat(file.assessment().mayRefuse()).isFalse();
        As.a(centre.specialist()).run(() -> {
            var waiting = examinations.choosePlace(
                    file.id(), file.version(), destination(home, CommissionAnswer.NOT_DECIDED_YET));
            assertThat(waiting.assessment().missing()).containsExactly(Fact.COMMISSION_DECISION);
            var decided =
                    examinations.choosePlace(file.id(), waiting.version(), destination(home, CommissionAnswer.DECIDED));
            assertThat(decided.assessment().mayRefer()).isTrue();
            var unasked = examinations.choosePlace(
                    file.id(), decided.version(), destination(home, CommissionAnswer.NONE_ASKED));
            assertThat(unasked.assessment().groundsPresent()).containsExactly(RefusalGround.RULES_NOT_MET);
            var refused = preparation.prepareRefusal(file.id(), unasked.version());
            assertThat(refused.sheet().place()).isNull();
            assertThat(refused.assessment().mayRefuse())
                    .as("the answer does not go with the place")
                    .isTrue();
        });
    }

    @Test
    void takesARepresentativesConsentThatIsGivenLater() {
        var born = LocalDate.now(clock).minusYears(17);
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE)
                .filed(filedBeforeTheConsentWasAsked(Persons.bornOn(born, Sex.FEMALE)))
                .examined();
        assertThat(file.asksRepresentative()).isTrue();
        assertThat(file.assessment().missing()).contains(Fact.REPRESENTATIVE_CONSENT);
        As.a(centre.specialist()).run(() -> {
            var none = examinations.record(
                    file.id(), file.version(), file.sheet().withRepresentativeConsent(RepresentativeConsent.NONE));
            assertThat(none.assessment().groundsPresent()).containsExactly(RefusalGround.RULES_NOT_MET);
            var nobody = none.sheet().withRepresentativeConsent(new RepresentativeConsent(true, " ", "мать", born));
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> examinations.record(file.id(), none.version(), nobody))
                    .satisfies(refused ->
                            assertThat(refused.messageKey()).isEqualTo("decision.sheet.error.CONSENT_INCOMPLETE"));
            var consent = new RepresentativeConsent(true, "Сәрсенова Мадина", "мать", LocalDate.now(clock));
            var placed =
                    examinations.choosePlace(file.id(), none.version(), given.choice(centre, Measure.SOCIAL_WORKPLACE));
            var allowed = examinations.record(
                    file.id(), placed.version(), placed.sheet().withRepresentativeConsent(consent));
            assertThat(allowed.assessment().mayRefer()).isTrue();
            assertThat(cases.open(file.id()).assessment().facts().representativeConsent())
                    .isEqualTo(consent);
        });
    }

    private long filedBeforeTheConsentWasAsked(Iin minor) {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE, minor);
        var told = (SubsidisedDetails) content.details();
        var refused = new SubsidisedDetails(
                told.occupation(),
                told.graduation(),
                told.anyExperience(),
                told.experienceInProfession(),
                told.school(),
                RepresentativeConsent.NONE);
        var id = given.of(centre, Measure.SOCIAL_WORKPLACE)
                .with(content.with(refused))
                .registered()
                .applicationId();
        assertThat(database.sql(
                                "update application set content = json_remove(content, '$.details.consent') where id = ?")
                        .param(id)
                        .update())
                .isOne();
        return id;
    }

    private DraftContent resettlement(long home, Long wanted, CommissionAnswer commission) {
        var content = filings.complete(Measure.RESETTLEMENT);
        var person = content.person();
        var wish = (ResettlementDetails) content.details();
        var decision = new CommissionDecision("5", LocalDate.now(clock));
        return content.with(new TypedPerson(
                        person.iin(),
                        person.lastName(),
                        person.firstName(),
                        person.patronymic(),
                        person.birthDate(),
                        person.sex(),
                        home,
                        "дома",
                        "ул. Абая, 1",
                        person.phone(),
                        person.email(),
                        person.categories(),
                        person.unemployedSince()))
                .with(new ResettlementDetails(
                        wanted,
                        "куда",
                        wish.occupation(),
                        List.of(),
                        commission == CommissionAnswer.DECIDED ? decision : null,
                        commission));
    }

    private PlaceChoice destination(long settlement, CommissionAnswer commission) {
        return new DestinationChoice(
                settlement,
                given.occupation(),
                commission,
                "12-РК",
                LocalDate.now(clock),
                List.of(),
                "Карьерный центр",
                null);
    }

    private long settlement(String kato) {
        return As.a(centre.specialist())
                .call(() -> settlements.findByKato(kato).orElseThrow().id());
    }
}
