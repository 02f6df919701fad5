package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import kz.zholdama.measure.parts.ChoiceWithTerm;
import kz.zholdama.measure.parts.Term;

/** A place under an employer's contract, and as what. */
public record WorkplaceChoice(long contractId, long occupationId, int months, LocalDate from, LocalDate to)
        implements ChoiceWithTerm {

    public WorkplaceChoice(long contractId, long occupationId, Term term) {
        this(contractId, occupationId, term.months(), term.from(), term.to());
    }
}
