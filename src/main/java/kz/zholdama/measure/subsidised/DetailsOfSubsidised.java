package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailFacts;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.ToldDocument;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The details of subsidised work: the occupation, and what the programme's conditions turn on. */
@Component
class DetailsOfSubsidised implements Subsidised, DetailsOfKind<SubsidisedDetails> {

    /** With the relation in brackets he is the issuer of the consent's paper. */
    private static final int REPRESENTATIVE = FieldProblems.TEXT - FieldProblems.SHORT - " ()".length();

    private final OccupationChoice occupations;
    private final KnownEducation education;

    DetailsOfSubsidised(OccupationChoice occupations, KnownEducation education) {
        this.occupations = occupations;
        this.education = education;
    }

    @Override
    public Class<SubsidisedDetails> type() {
        return SubsidisedDetails.class;
    }

    @Override
    public SubsidisedDetails blank() {
        return SubsidisedDetails.BLANK;
    }

    @Override
    public List<Problem> problems(SubsidisedDetails typed, Circumstances of, LocalDate today) {
        var asked = Questions.of(of);
        var problems = new FieldProblems();
        problems.require("occupation", typed.occupation());
        if (asked.graduation()) {
            graduation(Objects.requireNonNullElse(typed.graduation(), Graduation.NONE), today, problems);
        }
        if (asked.experience()) {
            problems.require("anyExperience", typed.anyExperience());
        }
        if (asked.experienceInProfession() && Boolean.TRUE.equals(typed.anyExperience())) {
            problems.require("experienceInProfession", typed.experienceInProfession());
        }
        if (asked.school()) {
            problems.requireText("school", typed.school(), FieldProblems.TEXT);
        }
        if (asked.representative()) {
            consent(typed.consent(), today, problems);
        }
        return problems.found();
    }

    private static void graduation(Graduation graduation, LocalDate today, FieldProblems problems) {
        problems.requireText("institution", graduation.institution(), FieldProblems.TEXT);
        problems.requireText("speciality", graduation.speciality(), FieldProblems.TEXT);
        problems.require("level", graduation.level());
        problems.require("graduatedOn", graduation.graduatedOn());
        problems.addIf(isAfter(graduation.graduatedOn(), today), "graduatedOn", "intake.problem.graduated-later");
    }

    private static void consent(@Nullable RepresentativeConsent consent, LocalDate today, FieldProblems problems) {
        problems.require("consent", consent);
        if (consent != null && consent.given()) {
            problems.requireName("consentName", consent.name(), REPRESENTATIVE);
            problems.requireText("consentRelation", consent.relation(), FieldProblems.SHORT);
            problems.require("consentDate", consent.givenOn());
            problems.addIf(isAfter(consent.givenOn(), today), "consentDate", "intake.problem.consent-later");
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    @Override
    public SubsidisedDetails filed(SubsidisedDetails typed, Circumstances of) {
        var asked = Questions.of(of);
        return new SubsidisedDetails(
                occupations.filed(typed.occupation()),
                asked.graduation() && typed.graduation() != null ? filed(typed.graduation()) : null,
                asked.experience() ? typed.anyExperience() : null,
                asked.experienceInProfession() ? experienceInProfession(typed) : null,
                asked.school() ? FieldProblems.trimmed(typed.school()) : null,
                asked.representative() && typed.consent() != null ? filed(typed.consent()) : null);
    }

    private static Graduation filed(Graduation typed) {
        return new Graduation(
                FieldProblems.trimmed(typed.institution()),
                FieldProblems.trimmed(typed.speciality()),
                typed.level(),
                typed.graduatedOn());
    }

    private static RepresentativeConsent filed(RepresentativeConsent typed) {
        return typed.given()
                ? new RepresentativeConsent(
                        true,
                        FieldProblems.trimmed(typed.name()),
                        FieldProblems.trimmed(typed.relation()),
                        typed.givenOn())
                : RepresentativeConsent.NONE;
    }

    @Override
    public void take(SubsidisedDetails filed) {
        occupations.take(filed.occupation());
    }

    @Override
    public void remember(SubsidisedDetails filed, long centreId, long applicantId) {
        education.remember(filed.graduation(), centreId, applicantId);
    }

    /** Whether the work is in his own profession is known only once a place is chosen. */
    @Override
    public DetailFacts facts(SubsidisedDetails details, List<PresentedDocument> documents, Circumstances of) {
        var graduation = Objects.requireNonNullElse(details.graduation(), Graduation.NONE);
        return new DetailFacts(
                CaseFacts.Training.UNKNOWN,
                new CaseFacts.Profession(
                        graduation.level(),
                        graduation.graduatedOn(),
                        details.anyExperience(),
                        Boolean.FALSE.equals(details.anyExperience())
                                ? Boolean.FALSE
                                : details.experienceInProfession(),
                        null),
                ConsentPaper.consent(details.consent(), documents),
                null,
                null);
    }

    /** Who has not worked has not worked in his profession. */
    private static @Nullable Boolean experienceInProfession(SubsidisedDetails typed) {
        return Boolean.TRUE.equals(typed.anyExperience()) ? typed.experienceInProfession() : Boolean.FALSE;
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return Set.of(
                Fact.GRADUATION,
                Fact.EDUCATION_LEVEL,
                Fact.WORK_EXPERIENCE,
                Fact.EXPERIENCE_IN_PROFESSION,
                Fact.REPRESENTATIVE_CONSENT);
    }

    @Override
    public void tell(SubsidisedDetails details, Telling telling) {
        telling.with("intake.occupation", occupations.words(details.occupation(), telling.language()));
        var graduation = details.graduation();
        if (graduation != null) {
            telling.with("intake.institution", graduation.institution())
                    .with("intake.speciality", graduation.speciality())
                    .word("intake.level", "education-level", graduation.level())
                    .day("intake.graduatedOn", graduation.graduatedOn());
        }
        if (details.anyExperience() != null) {
            telling.yesOrNo("intake.anyExperience", details.anyExperience());
        }
        if (Boolean.TRUE.equals(details.anyExperience()) && details.experienceInProfession() != null) {
            telling.yesOrNo("intake.experienceInProfession", details.experienceInProfession());
        }
        if (details.school() != null) {
            telling.with("intake.school", details.school());
        }
        if (details.consent() != null) {
            telling.with("intake.representative", words(details.consent(), telling));
        }
    }

    /** Who consented and when is told with the details; without a consent there can be no paper. */
    @Override
    public Optional<ToldDocument> told(SubsidisedDetails details, DocumentType document, Telling telling) {
        return document.equals(DocumentType.PARENTAL_CONSENT) && details.consent() != null
                ? Optional.of(new ToldDocument(
                        words(details.consent(), telling), !details.consent().given()))
                : Optional.empty();
    }

    private static String words(RepresentativeConsent consent, Telling telling) {
        return consent.given()
                ? consent.name() + " (" + consent.relation() + "), " + Dates.day(consent.givenOn())
                : telling.text("representative-consent.none");
    }
}
