package kz.zholdama.regulation;

import java.time.LocalDate;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What administrators change of what holds for the whole country. */
public sealed interface RegulationHappening extends Happening {

    @Override
    default @Nullable Long centreId() {
        return null;
    }

    /** Of a rule edition, by its name. */
    sealed interface OfEdition extends RegulationHappening {

        String edition();

        @Override
        default Subject subject() {
            return new Subject("rule-edition", edition());
        }
    }

    @EventType("regulation.edition-entered")
    record EditionEntered(String edition, LocalDate effectiveFrom, State after) implements OfEdition {}

    @EventType("regulation.edition-withdrawn")
    record EditionWithdrawn(String edition, LocalDate effectiveFrom) implements OfEdition {

        @Override
        public State before() {
            return State.of("effectiveFrom", effectiveFrom.toString());
        }
    }

    sealed interface OfSetting extends RegulationHappening {

        Setting setting();

        @Override
        default Subject subject() {
            return new Subject("setting", setting().name());
        }
    }

    @EventType("regulation.setting-changed")
    record SettingChanged(Setting setting, LocalDate effectiveFrom, State before, State after) implements OfSetting {}

    @EventType("regulation.setting-withdrawn")
    record SettingWithdrawn(Setting setting, LocalDate effectiveFrom) implements OfSetting {

        @Override
        public State before() {
            return State.of("effectiveFrom", effectiveFrom.toString());
        }
    }

    /** Of a day of the working calendar. */
    sealed interface OfDay extends RegulationHappening {

        LocalDate day();

        @Override
        default Subject subject() {
            return new Subject("calendar-day", day().toString());
        }
    }

    @EventType("regulation.calendar-corrected")
    record DayCorrected(LocalDate day, State before, State after) implements OfDay {}

    @EventType("regulation.calendar-restored")
    record DayRestored(LocalDate day, State before, State after) implements OfDay {}

    sealed interface OfYear extends RegulationHappening {

        int year();

        @Override
        default Subject subject() {
            return Subject.of("calendar-year", year());
        }
    }

    @EventType("regulation.calendar-confirmed")
    record YearConfirmed(int year) implements OfYear {}

    @EventType("regulation.calendar-unconfirmed")
    record YearUnconfirmed(int year) implements OfYear {}
}
