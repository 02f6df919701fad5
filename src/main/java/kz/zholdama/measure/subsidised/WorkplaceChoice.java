package kz.zholdama.measure.subsidised;

import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.Term;

/** A place under an employer's contract, and as what. */
public record WorkplaceChoice(long contractId, long occupationId, Term term) implements PlaceChoice {}
