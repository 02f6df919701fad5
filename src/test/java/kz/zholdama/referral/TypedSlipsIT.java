package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.intake.search.FoundCases;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.SearchText;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.referral.finding.TypedReferrals;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Settings;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.ZholdamaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is typed above the list of slips, by every way that it can be meant in. */
@ZholdamaTest
class TypedSlipsIT {

    @Autowired
    private DueSlips due;

    @Autowired
    private EntityManager entities;

    @Autowired
    private FoundCases cases;

    @Autowired
    private Employers employers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Regulations regulations;

    @Autowired
    private Settings settings;

    @Autowired
    private CurrentStaff staff;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private Issued atEmployer;
    private Issued inSettlement;

    @BeforeEach
    void twoReferrals() {
        centre = centres.create();
        atEmployer = given.of(centre, Measure.SOCIAL_WORKPLACE).issued();
        inSettlement = given.of(centre, Measure.RESETTLEMENT).issued();
        given.of(centres.create(), Measure.SOCIAL_WORKPLACE).issued();
        As.a(centre.specialist()).stay();
    }

    @Test
    void findsByBeginningsOfTheWordsOfAName() {
        var words = line(atEmployer).applicantName().split(" ", -1);

        assertThat(found(words[1].substring(0, 3) + " " + words[0])).contains(atEmployer.applicationId());
        assertThat(found(words[0].substring(1))).isEmpty();
    }

    @Test
    void findsByNumberOrByWhatItEndsWith() {
        assertThat(found(atEmployer.number())).containsExactly(atEmployer.applicationId());
        assertThat(found(atEmployer.number().substring(0, atEmployer.number().length() - 1)))
                .contains(atEmployer.applicationId());
        assertThat(found(atEmployer.number().substring(atEmployer.number().lastIndexOf('-') - 4)))
                .containsExactly(atEmployer.applicationId());
    }

    @Test
    void findsByTheHostAsItsDirectoryDoes() {
        var name = line(atEmployer).host();
        var settlement = settlements.find(line(inSettlement).settlementId()).orElseThrow();

        assertThat(found("Такого завода нет")).isEmpty();
        assertThat(found(name)).containsExactly(atEmployer.applicationId());
        assertThat(found(settlement.path())).containsExactly(inSettlement.applicationId());
        assertThat(found(settlement.pathKk())).containsExactly(inSettlement.applicationId());
    }

    @Test
    void looksAtThePileInItsOrderWhereManyAreMeant() {
        var name = line(atEmployer).applicantName();
        var number = atEmployer.number();

        assertThat(amongMany(new FoundCases.Named(SearchText.typedWords(name)), name))
                .contains(atEmployer.applicationId());
        assertThat(amongMany(new FoundCases.Named(List.of("нет", "такой")), "нет такой"))
                .isEmpty();
        assertThat(amongMany(new FoundCases.Numbered(number), number)).containsExactly(atEmployer.applicationId());
    }

    @Test
    void keepsToAKindInEachPile(@Autowired ReturnSlips slips) {
        assertThat(ofKind(Pile.AWAITING, null)).containsExactly(inSettlement.applicationId());
        assertThat(ofKind(Pile.OVER, null)).isEmpty();
        var name = line(inSettlement).applicantName();

        for (var issued : List.of(atEmployer, inSettlement)) {
            slips.notTaken(
                    slips.look(issued.applicationId()).seen(),
                    new NotTaken(NotTaken.Reason.DID_NOT_COME, LocalDate.now(clock), null));
        }

        assertThat(ofKind(Pile.AWAITING, null)).isEmpty();
        assertThat(ofKind(Pile.OVER, null)).containsExactly(inSettlement.applicationId());
        assertThat(ofKind(Pile.OVER, name)).containsExactly(inSettlement.applicationId());
        As.a(Centres.auditor()).run(() -> assertThat(ofKind(Pile.OVER, name)).contains(inSettlement.applicationId()));
    }

    private List<Long> ofKind(Pile pile, @Nullable String text) {
        return due.page(new SlipQuery(pile, text, MeasureKind.RESETTLEMENT, false), Page.at(0, 50)).rows().stream()
                .map(SlipLine::applicationId)
                .toList();
    }

    private List<Long> amongMany(FoundCases.Typed meant, String text) {
        FoundCases many = new FoundCases() {
            @Override
            public boolean isNumber(String typed) {
                return cases.isNumber(typed);
            }

            @Override
            public Typed among(String typed, @Nullable Long centreId) {
                return meant;
            }
        };
        var typed = new TypedReferrals(many, employers, organisations, settlements);
        var slips = new DueSlips(entities, regulations, settings, typed, staff, clock);
        return Objects.requireNonNull(transaction.execute(_ -> ids(slips, text)));
    }

    private List<Long> found(String text) {
        return ids(due, text);
    }

    private static List<Long> ids(DueSlips slips, @Nullable String text) {
        return slips.page(new SlipQuery(Pile.AWAITING, text, null, false), Page.at(0, 50)).rows().stream()
                .map(SlipLine::applicationId)
                .toList();
    }

    private SlipLine line(Issued issued) {
        return due.list(SlipQuery.of(Pile.AWAITING)).stream()
                .filter(line -> line.applicationId() == issued.applicationId())
                .findFirst()
                .orElseThrow();
    }
}
