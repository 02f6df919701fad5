package kz.zholdama.intake.inquiries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.DigitalDocument;
import kz.zholdama.gateway.DigitalDocuments;
import kz.zholdama.gateway.EducationRegister;
import kz.zholdama.gateway.EmploymentRegister;
import kz.zholdama.gateway.IdentityRegister;
import kz.zholdama.person.Iin;
import org.springframework.stereotype.Component;

/** Asks one source after the other, and puts what they tell together. */
@Component
class AskedSystems {

    private final IdentityRegister identity;
    private final EmploymentRegister employment;
    private final EducationRegister education;
    private final DigitalDocuments documents;

    AskedSystems(
            IdentityRegister identity,
            EmploymentRegister employment,
            EducationRegister education,
            DigitalDocuments documents) {
        this.identity = identity;
        this.employment = employment;
        this.education = education;
        this.documents = documents;
    }

    /** Whether there is anybody to ask. */
    boolean isAny() {
        return List.of(Source.values()).stream().anyMatch(this::isConfigured);
    }

    private boolean isConfigured(Source source) {
        return switch (source) {
            case IDENTITY -> identity.isConfigured();
            case EMPLOYMENT -> employment.isConfigured();
            case EDUCATION -> education.isConfigured();
            case IDENTITY_DOCUMENT -> documents.knows(DocumentType.IDENTITY_DOCUMENT);
            case EDUCATION_DOCUMENT -> documents.knows(DocumentType.EDUCATION_DOCUMENT);
        };
    }

    /** What was told already, with what those tell who had not. */
    InquiryAnswers ask(Iin person, ConsentToken consent, InquiryAnswers before) {
        var answers = before;
        for (var source : Source.values()) {
            if (isConfigured(source) && !answers.isSettled(source)) {
                answers = ask(source, person, consent, answers);
            }
        }
        return answers;
    }

    private InquiryAnswers ask(Source source, Iin person, ConsentToken consent, InquiryAnswers answers) {
        return switch (source) {
            case IDENTITY ->
                put(
                        source,
                        identity.find(person, consent),
                        answers,
                        (told, all) ->
                                InquiryAnswersBuilder.builder(all).person(told).build());
            case EMPLOYMENT ->
                put(
                        source,
                        employment.find(person, consent),
                        answers,
                        (told, all) ->
                                InquiryAnswersBuilder.builder(all).work(told).build());
            case EDUCATION ->
                put(
                        source,
                        education.find(person, consent),
                        answers,
                        (told, all) -> InquiryAnswersBuilder.builder(all)
                                .diplomas(told)
                                .build());
            case IDENTITY_DOCUMENT -> document(source, DocumentType.IDENTITY_DOCUMENT, person, consent, answers);
            case EDUCATION_DOCUMENT -> document(source, DocumentType.EDUCATION_DOCUMENT, person, consent, answers);
        };
    }

    private InquiryAnswers document(
            Source source, DocumentType type, Iin person, ConsentToken consent, InquiryAnswers answers) {
        return put(source, documents.find(person, type, consent), answers, (told, all) -> {
            var documents = new ArrayList<DigitalDocument>(all.documents());
            documents.add(told);
            return InquiryAnswersBuilder.builder(all).documents(documents).build();
        });
    }

    private static <T> InquiryAnswers put(
            Source source, Answer<T> told, InquiryAnswers answers, BiFunction<T, InquiryAnswers, InquiryAnswers> into) {
        return switch (told) {
            case Answer.Found<T> found ->
                into.apply(found.value(), answers)
                        .with(source, isEmpty(found.value()) ? Outcome.NOTHING : Outcome.ANSWERED);
            case Answer.Nothing<T> _ -> answers.with(source, Outcome.NOTHING);
            case Answer.Failed<T> failed -> answers.with(source, Outcome.of(failed.why()));
        };
    }

    private static boolean isEmpty(Object told) {
        return told instanceof List<?> list && list.isEmpty();
    }
}
