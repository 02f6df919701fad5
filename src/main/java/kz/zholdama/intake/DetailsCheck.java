package kz.zholdama.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.person.FullName;
import org.jspecify.annotations.Nullable;

/** Whether what the measure asks for is there. */
final class DetailsCheck {

    static final int TEXT = 300;
    private static final int RELATION = 100;
    /** With the relation in brackets he is the issuer of the consent's paper. */
    private static final int REPRESENTATIVE = DocumentsCheck.ISSUER - RELATION - " ()".length();

    private static final int MOST_RELATIVES = 30;

    private DetailsCheck() {}

    static List<Problem> of(DraftContent content, DetailQuestions asked, LocalDate today) {
        var problems = new ProblemList(IntakeStep.DETAILS);
        switch (content.details()) {
            case null -> problems.require("details", null);
            case MeasureDetails.Training training -> {
                problems.require("details.reason", training.reason());
                problems.requireText("details.qualification", training.qualification(), TEXT);
            }
            case MeasureDetails.Subsidised work -> subsidised(work, asked, today, problems);
            case MeasureDetails.Resettlement move -> resettlement(move, content.family(), today, problems);
        }
        return problems.found();
    }

    private static void subsidised(
            MeasureDetails.Subsidised work, DetailQuestions asked, LocalDate today, ProblemList problems) {
        problems.require("details.occupation", work.occupation());
        if (asked.graduation()) {
            var graduation = work.graduation() == null
                    ? new MeasureDetails.Graduation(null, null, null, null)
                    : work.graduation();
            problems.requireText("details.institution", graduation.institution(), TEXT);
            problems.requireText("details.speciality", graduation.speciality(), TEXT);
            problems.require("details.level", graduation.level());
            problems.require("details.graduatedOn", graduation.graduatedOn());
            problems.addIf(
                    graduation.graduatedOn() != null && graduation.graduatedOn().isAfter(today),
                    "details.graduatedOn",
                    "intake.problem.graduated-later");
        }
        if (asked.experience()) {
            problems.require("details.anyExperience", work.anyExperience());
        }
        if (asked.experienceInProfession() && Boolean.TRUE.equals(work.anyExperience())) {
            problems.require("details.experienceInProfession", work.experienceInProfession());
        }
        if (asked.school()) {
            problems.requireText("details.school", work.school(), TEXT);
        }
        if (asked.representative()) {
            consent(work.consent(), today, problems);
        }
    }

    private static void consent(@Nullable RepresentativeConsent consent, LocalDate today, ProblemList problems) {
        problems.require("details.consent", consent);
        if (consent != null && consent.given()) {
            problems.requireName("details.consentName", consent.name(), REPRESENTATIVE);
            problems.requireText("details.consentRelation", consent.relation(), RELATION);
            problems.require("details.consentDate", consent.givenOn());
            problems.addIf(
                    consent.givenOn() != null && consent.givenOn().isAfter(today),
                    "details.consentDate",
                    "intake.problem.consent-later");
        }
    }

    private static void resettlement(
            MeasureDetails.Resettlement move, List<TypedRelative> family, LocalDate today, ProblemList problems) {
        problems.addIf(
                move.wantedSettlementId() == null && ProblemList.isBlank(move.wantedPlace()),
                "details.wantedSettlement",
                "intake.problem.destination");
        problems.text("details.wantedPlace", move.wantedPlace(), TEXT);
        problems.require("details.occupation", move.occupation());
        problems.require("details.commission", move.commission());
        if (move.commission() == CommissionAnswer.DECIDED) {
            var decision = Objects.requireNonNullElse(
                    move.commissionDecision(), new MeasureDetails.CommissionDecision(null, null));
            problems.requireText("details.commissionNumber", decision.number(), RELATION);
            problems.require("details.commissionDate", decision.date());
            problems.addIf(
                    decision.date() != null && decision.date().isAfter(today),
                    "details.commissionDate",
                    "intake.problem.decided-later");
        }
        problems.addIf(family.size() > MOST_RELATIVES, "family", "intake.problem.too-many-relatives", MOST_RELATIVES);
        for (var i = 0; i < family.size(); i++) {
            var field = "family." + i + ".";
            problems.requireText(field + "relation", family.get(i).relation(), RELATION);
            problems.requireName(field + "lastName", family.get(i).lastName(), FullName.MAX_LENGTH);
            problems.requireName(field + "firstName", family.get(i).firstName(), FullName.MAX_LENGTH);
            problems.name(field + "patronymic", family.get(i).patronymic(), FullName.MAX_LENGTH);
        }
    }

    /** Only resettlement moves a family. */
    static boolean movesFamily(DraftContent content) {
        return content.measure() != null && content.measure().kind().equals(MeasureKind.RESETTLEMENT);
    }
}
