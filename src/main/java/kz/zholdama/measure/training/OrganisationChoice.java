package kz.zholdama.measure.training;

import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.Term;

/** An educational organisation of the directory, and what for. */
public record OrganisationChoice(long organisationId, String qualification, Term term) implements PlaceChoice {}
