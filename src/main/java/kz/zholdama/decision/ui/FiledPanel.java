package kz.zholdama.decision.ui;

import com.vaadin.flow.component.details.Details;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.intake.Application;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Facts;
import org.jspecify.annotations.Nullable;

/** What the applicant filed, as it was filed. */
final class FiledPanel extends CasePanel {

    private final Details contents = new Details();
    private final Drawn filed = new Drawn();

    FiledPanel(CaseDesk desk) {
        super(desk, "cases.filed");
        contents.setOpened(true);
        contents.setSummaryText(getTranslation("cases.filed.summary"));
        contents.add(filed);
        add(contents);
    }

    @Override
    void show(CaseFile file) {
        filed.show(file.application().content(), () -> Stream.of(person(file.application()), wish(file.application())));
    }

    private Facts person(Application application) {
        var applicant = application.content().applicant();
        return new Facts()
                .with(getTranslation("cases.filed.name"), applicant.name().full())
                .with(getTranslation("cases.filed.iin"), applicant.iin().value())
                .with(getTranslation("cases.filed.birth"), Dates.day(applicant.birthDate()))
                .with(
                        getTranslation("cases.filed.sex"),
                        applicant.sex() == null
                                ? null
                                : getTranslation("sex." + applicant.sex().name()))
                .with(
                        getTranslation("cases.filed.address"),
                        applicant.address() == null ? null : applicant.address().line())
                .with(
                        getTranslation("cases.filed.contact"),
                        Stream.of(applicant.phone(), applicant.email())
                                .filter(text -> text != null && !text.isBlank())
                                .collect(Collectors.joining(", ")))
                .with(
                        getTranslation("cases.filed.categories"),
                        applicant.categories().stream()
                                .sorted()
                                .map(category -> getTranslation("category." + category.name()))
                                .collect(Collectors.joining("; ")))
                .with(getTranslation("cases.filed.unemployed-since"), Dates.day(applicant.unemployedSince()))
                .with(getTranslation("cases.filed.received"), Dates.moment(application.receivedAt()))
                .with(getTranslation("cases.filed.counts-from"), Dates.day(application.countsFrom()))
                .with(
                        getTranslation("cases.filed.channel"),
                        getTranslation("channel." + application.channel().name()))
                .with(
                        getTranslation("cases.filed.taken-by"),
                        application.takenBy().name());
    }

    private Facts wish(Application application) {
        var facts = new Facts()
                .with(
                        getTranslation("cases.filed.measure"),
                        getTranslation("measure." + application.measure().name()));
        switch (application.content().details()) {
            case MeasureDetails.Training training ->
                facts.with(
                                getTranslation("cases.filed.reason"),
                                training.reason() == null
                                        ? null
                                        : getTranslation("training-reason."
                                                + training.reason().name()))
                        .with(getTranslation("cases.filed.qualification"), training.qualification());
            case MeasureDetails.Subsidised work -> subsidised(facts, work);
            case MeasureDetails.Resettlement move ->
                facts.with(getTranslation("cases.filed.wanted-place"), move.wantedPlace())
                        .with(getTranslation("cases.filed.occupation"), name(move.occupation()))
                        .with(
                                getTranslation("cases.filed.family"),
                                move.family().stream()
                                        .map(member -> member.relation() + ": "
                                                + member.name().full())
                                        .toList())
                        .with(getTranslation("cases.filed.commission"), commission(move));
            case null -> {}
        }
        return facts;
    }

    private void subsidised(Facts facts, MeasureDetails.Subsidised work) {
        facts.with(getTranslation("cases.filed.occupation"), name(work.occupation()));
        var graduation = work.graduation();
        if (graduation != null) {
            facts.with(
                    getTranslation("cases.filed.graduation"),
                    Stream.of(
                                    graduation.institution(),
                                    graduation.speciality(),
                                    graduation.level() == null
                                            ? null
                                            : getTranslation("education-level."
                                                    + graduation.level().name()),
                                    Dates.day(graduation.graduatedOn()))
                            .filter(text -> text != null && !text.isBlank())
                            .collect(Collectors.joining(", ")));
        }
        if (work.anyExperience() != null) {
            facts.with(getTranslation("cases.filed.experience"), yesNo(work.anyExperience()));
        }
        if (work.experienceInProfession() != null) {
            facts.with(getTranslation("cases.filed.experience-in-profession"), yesNo(work.experienceInProfession()));
        }
        if (work.school() != null) {
            facts.with(getTranslation("cases.filed.school"), work.school());
        }
        if (work.consent() != null) {
            facts.with(getTranslation("cases.representative"), RepresentativePanel.words(work.consent(), this));
        }
    }

    private @Nullable String commission(MeasureDetails.Resettlement move) {
        return switch (move.commission()) {
            case null -> null;
            case DECIDED -> {
                var decision = Objects.requireNonNull(move.commissionDecision(), "asked of one that has decided");
                yield "№ " + decision.number() + ", " + Dates.day(decision.date());
            }
            case NOT_DECIDED_YET, NONE_ASKED ->
                getTranslation("commission-answer." + move.commission().name());
        };
    }

    private String yesNo(boolean yes) {
        return getTranslation(yes ? "cases.yes" : "cases.no");
    }

    private static @Nullable String name(MeasureDetails.@Nullable Occupation occupation) {
        return occupation == null ? null : occupation.name() + " (" + occupation.code() + ")";
    }
}
