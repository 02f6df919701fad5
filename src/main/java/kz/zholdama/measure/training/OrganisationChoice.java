package kz.zholdama.measure.training;

import java.time.LocalDate;
import kz.zholdama.measure.parts.ChoiceWithTerm;
import kz.zholdama.measure.parts.Term;

/** An educational organisation of the directory, and what for. */
public record OrganisationChoice(long organisationId, String qualification, int months, LocalDate from, LocalDate to)
        implements ChoiceWithTerm {

    public OrganisationChoice(long organisationId, String qualification, Term term) {
        this(organisationId, qualification, term.months(), term.from(), term.to());
    }
}
