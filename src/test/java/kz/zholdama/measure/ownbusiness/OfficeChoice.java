package kz.zholdama.measure.ownbusiness;

import java.time.LocalDate;
import kz.zholdama.measure.PlaceChoice;

/** As typed. */
record OfficeChoice(String office, LocalDate from) implements PlaceChoice {}
