package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Facts;

/** A chosen place for reading. */
final class ChosenPlaceFacts {

    private ChosenPlaceFacts() {}

    static Facts of(ExaminationSheet sheet, Component owner) {
        var facts = new Facts();
        switch (Objects.requireNonNull(sheet.place(), "shown once it is chosen")) {
            case ChosenPlace.AtOrganisation at -> {
                facts.with(text(owner, "organisation"), at.name())
                        .with(text(owner, "address"), at.address())
                        .with(text(owner, "phone"), at.phone())
                        .with(text(owner, "qualification"), at.qualification());
                term(facts, owner, at.months(), at.from(), at.to());
            }
            case ChosenPlace.TrainingAtEmployer at -> {
                facts.with(text(owner, "employer"), at.name())
                        .with(text(owner, "bin"), at.bin())
                        .with(text(owner, "address"), at.legalAddress())
                        .with(text(owner, "phone"), at.phone())
                        .with(text(owner, "qualification"), at.qualification());
                term(facts, owner, at.months(), at.from(), at.to());
            }
            case ChosenPlace.Workplace at -> {
                facts.with(text(owner, "employer"), at.name())
                        .with(text(owner, "bin"), at.bin())
                        .with(text(owner, "address"), at.legalAddress())
                        .with(text(owner, "phone"), at.phone())
                        .with(text(owner, "occupation"), at.occupation() + " (" + at.occupationCode() + ")");
                term(facts, owner, at.months(), at.from(), at.to());
            }
            case ChosenPlace.Destination to ->
                facts.with(text(owner, "destination"), to.destination())
                        .with(text(owner, "occupation"), to.occupation() + " (" + to.occupationCode() + ")")
                        .with(text(owner, "decision"), decision(to, sheet, owner))
                        .with(
                                text(owner, "family"),
                                to.family().stream()
                                        .map(relative -> relative.relation() + ": " + relative.name())
                                        .collect(Collectors.joining("; ")))
                        .with(text(owner, "receiving-centre"), to.receivingCentre());
        }
        return facts;
    }

    private static String decision(ChosenPlace.Destination to, ExaminationSheet sheet, Component owner) {
        if (to.commissionDecisionNumber() != null) {
            return "№ " + to.commissionDecisionNumber() + ", " + Dates.day(to.commissionDecisionDate());
        }
        var told = sheet.commission();
        return told == null ? "" : owner.getTranslation("commission-answer." + told.name());
    }

    private static void term(Facts facts, Component owner, int months, LocalDate from, LocalDate to) {
        facts.with(
                text(owner, "term"),
                owner.getTranslation("cases.place.term.value", months, Dates.day(from), Dates.day(to)));
    }

    private static String text(Component owner, String key) {
        return owner.getTranslation("cases.place." + key);
    }
}
