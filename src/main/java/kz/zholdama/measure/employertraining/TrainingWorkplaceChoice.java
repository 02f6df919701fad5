package kz.zholdama.measure.employertraining;

import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.Term;

/** A place under an employer's contract, and what for. */
public record TrainingWorkplaceChoice(long contractId, String qualification, Term term) implements PlaceChoice {}
