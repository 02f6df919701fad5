package kz.zholdama.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.ChosenPlace;
import org.jspecify.annotations.Nullable;

/**
 * What the specialist found and chose while examining a case. Nulls mean "not known yet", as in the facts.
 *
 * @param documentsChecked he compared the papers with the data (ground 1)
 * @param historyChecked   he asked for participations outside this system (grounds 2, 5, 6)
 * @param participations   those outside this system, recorded by hand
 * @param leavings         what he found out of participations that were left early
 * @param hearing          null until the person was heard, or was asked and did not come
 * @param ownProfession    the place is in the person's own or a related profession; nothing without a place
 * @param place            null until chosen
 * @param note             for the director, may be empty
 * @param representativeConsent null while nothing is known beside what was filed (Social Code 111(6))
 * @param commission       the regional commission's decision, null while nothing is known beside what was filed
 */
@RecordBuilder
public record ExaminationSheet(
        boolean documentsChecked,
        List<Discrepancy> discrepancies,
        List<Inquiry> inquiries,
        boolean historyChecked,
        List<Participation> participations,
        List<Leaving> leavings,
        @Nullable Hearing hearing,
        @Nullable Boolean ownProfession,
        @Nullable ChosenPlace place,
        String note,
        @Nullable RepresentativeConsent representativeConsent,
        @Nullable CommissionAnswer commission) {

    public static final ExaminationSheet BLANK = new ExaminationSheet(
            false, List.of(), List.of(), false, List.of(), List.of(), null, null, null, "", null, null);

    public ExaminationSheet {
        discrepancies = List.copyOf(discrepancies);
        inquiries = List.copyOf(inquiries);
        participations = List.copyOf(participations);
        leavings = List.copyOf(leavings);
        note = note == null ? "" : note.strip();
    }

    /** Why a participation that this system knows of was left, which the slip or the employer did not tell. */
    public record Leaving(
            Measure measure,
            LocalDate leftOn,
            @Nullable Boolean goodReason,
            @Nullable LocalDate reregisteredOn) {

        public boolean isOf(Participation participation) {
            return participation.measure().equals(measure) && leftOn.equals(participation.leftOn());
        }
    }

    /** The person's say before a refusal (APPC art. 73). */
    public record Hearing(LocalDate on, Response outcome, String statement) {

        /** What the person said to being heard. */
        public enum Response {
            HEARD,
            DECLINED,
            DID_NOT_COME
        }

        public Hearing {
            statement = statement == null ? "" : statement.strip();
        }

        @Override
        public String toString() {
            return "Hearing[hidden]";
        }
    }

    public ExaminationSheet withDocumentsChecked(boolean checked) {
        return ExaminationSheetBuilder.builder(this).documentsChecked(checked).build();
    }

    public ExaminationSheet withDiscrepancies(List<Discrepancy> found) {
        return ExaminationSheetBuilder.builder(this).discrepancies(found).build();
    }

    public ExaminationSheet withInquiries(List<Inquiry> made) {
        return ExaminationSheetBuilder.builder(this).inquiries(made).build();
    }

    public ExaminationSheet withHistory(boolean checked, List<Participation> recorded, List<Leaving> left) {
        return ExaminationSheetBuilder.builder(this)
                .historyChecked(checked)
                .participations(recorded)
                .leavings(left)
                .build();
    }

    public ExaminationSheet withHearing(Hearing held) {
        return ExaminationSheetBuilder.builder(this).hearing(held).build();
    }

    public ExaminationSheet withOwnProfession(@Nullable Boolean own) {
        return ExaminationSheetBuilder.builder(this).ownProfession(own).build();
    }

    public ExaminationSheet withNote(String text) {
        return ExaminationSheetBuilder.builder(this).note(text).build();
    }

    public ExaminationSheet withRepresentativeConsent(RepresentativeConsent told) {
        return ExaminationSheetBuilder.builder(this).representativeConsent(told).build();
    }

    public ExaminationSheet withCommission(CommissionAnswer told) {
        return ExaminationSheetBuilder.builder(this).commission(told).build();
    }

    /**
     * The place is chosen by a service of its own, which holds it; null gives it up. What was said of the profession was said of
     * the former place, and goes with it, unless both are the same work.
     */
    public ExaminationSheet withPlace(@Nullable ChosenPlace chosen, boolean sameWork) {
        return ExaminationSheetBuilder.builder(this)
                .ownProfession(sameWork ? ownProfession : null)
                .place(chosen)
                .build();
    }

    /**
     * This sheet at the place that another one has, with the commission's decision, which is told with the place. Nothing can
     * be said of the profession while there is none.
     */
    public ExaminationSheet atPlaceOf(ExaminationSheet other) {
        return ExaminationSheetBuilder.builder(this)
                .ownProfession(other.place == null ? null : ownProfession)
                .place(other.place)
                .commission(other.commission)
                .build();
    }

    @Override
    public String toString() {
        return "ExaminationSheet[hidden]";
    }
}
