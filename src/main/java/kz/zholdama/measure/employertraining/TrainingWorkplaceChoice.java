package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import kz.zholdama.measure.parts.ChoiceWithTerm;
import kz.zholdama.measure.parts.Term;

/** A place under an employer's contract, and what for. */
public record TrainingWorkplaceChoice(long contractId, String qualification, int months, LocalDate from, LocalDate to)
        implements ChoiceWithTerm {

    public TrainingWorkplaceChoice(long contractId, String qualification, Term term) {
        this(contractId, qualification, term.months(), term.from(), term.to());
    }
}
