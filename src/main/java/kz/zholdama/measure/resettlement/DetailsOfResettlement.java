package kz.zholdama.measure.resettlement;

import static kz.zholdama.platform.Argument.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailFacts;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.NoLongerListed;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The details of resettlement: where to, as what, with whom, and the regional commission's decision when it is known. */
@Component
class DetailsOfResettlement implements Resettlement, DetailsOfKind<ResettlementDetails> {

    private static final int MOST_RELATIVES = 30;

    private final Settlements settlements;
    private final OccupationChoice occupations;
    private final ResettlementRegions regions;

    DetailsOfResettlement(Settlements settlements, OccupationChoice occupations, ResettlementRegions regions) {
        this.settlements = settlements;
        this.occupations = occupations;
        this.regions = regions;
    }

    @Override
    public Class<ResettlementDetails> type() {
        return ResettlementDetails.class;
    }

    @Override
    public ResettlementDetails blank() {
        return ResettlementDetails.BLANK;
    }

    @Override
    public List<Problem> problems(ResettlementDetails typed, Circumstances of, LocalDate today) {
        var problems = new FieldProblems();
        problems.addIf(
                typed.wantedSettlementId() == null && FieldProblems.isBlank(typed.wantedPlace()),
                "wantedSettlement",
                "intake.problem.destination");
        problems.text("wantedPlace", typed.wantedPlace(), FieldProblems.TEXT);
        problems.require("occupation", typed.occupation());
        family(typed.family(), problems);
        problems.require("commission", typed.commission());
        if (typed.commission() == CommissionAnswer.DECIDED) {
            var decision = Objects.requireNonNullElse(typed.commissionDecision(), CommissionDecision.BLANK);
            problems.requireText("commissionNumber", decision.number(), FieldProblems.SHORT);
            problems.require("commissionDate", decision.date());
            problems.addIf(
                    decision.date() != null && decision.date().isAfter(today),
                    "commissionDate",
                    "intake.problem.decided-later");
        }
        return problems.found();
    }

    private static void family(List<FamilyMember> family, FieldProblems problems) {
        problems.addIf(
                family.size() > MOST_RELATIVES,
                "family",
                "intake.problem.too-many-relatives",
                named("most", MOST_RELATIVES));
        for (var i = 0; i < family.size(); i++) {
            var field = "family[" + i + "].";
            var name = family.get(i).name();
            problems.requireText(field + "relation", family.get(i).relation(), FieldProblems.SHORT);
            problems.requireName(field + "lastName", name.last(), FullName.MAX_LENGTH);
            problems.requireName(field + "firstName", name.first(), FullName.MAX_LENGTH);
            problems.name(field + "patronymic", name.patronymic(), FullName.MAX_LENGTH);
        }
    }

    /** A settlement goes before words. */
    @Override
    public ResettlementDetails filed(ResettlementDetails typed, Circumstances of) {
        var decision = typed.commissionDecision();
        return new ResettlementDetails(
                typed.wantedSettlementId(),
                typed.wantedSettlementId() == null
                        ? FieldProblems.trimmed(typed.wantedPlace())
                        : wanted(typed)
                                .orElseThrow(() -> new NoLongerListed("wantedSettlement"))
                                .path(),
                occupations.filed(typed.occupation()),
                typed.family().stream()
                        .map(one -> new FamilyMember(
                                FieldProblems.trimmed(one.relation()),
                                one.name().filed()))
                        .toList(),
                typed.commission() != CommissionAnswer.DECIDED || decision == null
                        ? null
                        : new CommissionDecision(FieldProblems.trimmed(decision.number()), decision.date()),
                typed.commission());
    }

    private Optional<Settlement> wanted(ResettlementDetails details) {
        return Optional.ofNullable(details.wantedSettlementId()).flatMap(settlements::find);
    }

    @Override
    public void take(ResettlementDetails filed) {
        occupations.take(filed.occupation());
        if (filed.wantedSettlementId() != null
                && settlements.take(filed.wantedSettlementId()).isEmpty()) {
            throw new NoLongerListed("wantedSettlement");
        }
    }

    @Override
    public DetailFacts facts(ResettlementDetails details, List<PresentedDocument> documents, Circumstances of) {
        return new DetailFacts(
                CaseFacts.Training.UNKNOWN,
                CaseFacts.Profession.UNKNOWN,
                null,
                details.commission(),
                details.wantedSettlementId() == null
                        ? null
                        : regions.isLawful(details.wantedSettlementId(), of.home(), of.countsFrom()));
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return Set.of(Fact.COMMISSION_DECISION);
    }

    @Override
    public void tell(ResettlementDetails details, Telling telling) {
        telling.with(
                        details.wantedSettlementId() == null ? "intake.wantedPlace" : "intake.wantedSettlement",
                        place(details, telling))
                .with("intake.occupation", occupations.words(details.occupation(), telling.language()));
        var decision = details.commissionDecision();
        if (details.commission() == CommissionAnswer.DECIDED && decision != null) {
            telling.paper("intake.commission", decision.number(), decision.date());
        } else {
            telling.word("intake.commission", "commission-answer", details.commission());
        }
        telling.with(
                "intake.family",
                details.family().stream()
                        .map(one -> one.relation() + " – " + one.name().full())
                        .toList());
    }

    /** In the words in which it was filed, or in Kazakh in those of the directory. */
    private @Nullable String place(ResettlementDetails details, Telling telling) {
        var filed = details.wantedPlace();
        return filed == null ? null : settlements.path(details.wantedSettlementId(), filed, telling.language());
    }
}
