package kz.zholdama.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.journal.State;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.SettingRecords.SettingValue;
import kz.zholdama.regulation.keeping.Cached;
import kz.zholdama.regulation.keeping.National;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings in force today: a value entered by an administrator, or the one that the product ships with. */
@Service
public class Settings {

    /** What the text once ended with, and what a value entered since may have kept; the refusal says it by itself. */
    private static final String ONCE_SHIPPED =
            "После устранения причин отказа Вы вправе обратиться за государственной услугой повторно.";

    private final SettingRecords records;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final National national;
    private final Clock clock;
    private final Cached<List<SettingValue>> entered;

    Settings(
            SettingRecords records,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            National national,
            Clock clock) {
        this.records = records;
        this.events = events;
        this.staff = staff;
        this.national = national;
        this.clock = clock;
        this.entered = new Cached<>(records::settings);
    }

    /** Calendar days after which an untouched draft is deleted with its personal data. */
    public int draftDays() {
        return Integer.parseInt(value(Setting.DRAFT_DAYS));
    }

    /** Largest scan of a document, in bytes. */
    public int scanBytes() {
        return Integer.parseInt(value(Setting.SCAN_MEGABYTES)) * 1024 * 1024;
    }

    /** How many files one document may be scanned into. */
    public int scansPerDocument() {
        return Integer.parseInt(value(Setting.SCANS_PER_DOCUMENT));
    }

    /** Working day after a referral from which its slip stands on the to-do list. */
    public int slipToDoFromDay() {
        return Integer.parseInt(value(Setting.SLIP_TO_DO_FROM_DAY));
    }

    /** Hundredths of a directory's records that an import may retire without asking once more. */
    public int retiringShare() {
        return Integer.parseInt(value(Setting.RETIRING_SHARE));
    }

    /** Two-digit КАТО prefixes of the regions that receive settlers (Social Code 112) on a day. */
    public Set<String> receivingRegions(LocalDate day) {
        return Arrays.stream(valueOn(Setting.RECEIVING_REGIONS, day).split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an applicant whose counted day of receipt this is must be heard before a refusal (APPC art. 73). */
    public boolean isHeard(LocalDate countsFrom) {
        return Boolean.parseBoolean(valueOn(Setting.HEARING, countsFrom));
    }

    /** How, where and by when a refusal or an annulment can be appealed (APPC art. 80, 91, 92), in Russian and in Kazakh. */
    public String appealText() {
        return value(Setting.APPEAL_TEXT).replace(ONCE_SHIPPED, "").strip() + "\n" + value(Setting.APPEAL_TEXT_KK);
    }

    /** The value in force today, as it was entered. */
    public String value(Setting setting) {
        return valueOn(setting, LocalDate.now(clock));
    }

    /** The value in force on a day. */
    public String valueOn(Setting setting, LocalDate day) {
        return entered.get().stream()
                .filter(value ->
                        value.setting() == setting && !value.effectiveFrom().isAfter(day))
                .reduce((_, later) -> later)
                .map(SettingValue::value)
                .orElseGet(setting::shipped);
    }

    /** Every value ever entered, with who entered it, the latest day of effect first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR')")
    public List<EnteredSetting> history() {
        return records.enteredSettings();
    }

    /**
     * Takes back a value whose day has not come.
     *
     * @throws InvalidInput when its day has come, or there is none
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void withdraw(Setting setting, LocalDate effectiveFrom) {
        national.require();
        if (!effectiveFrom.isAfter(LocalDate.now(clock)) || !records.removeSetting(setting, effectiveFrom)) {
            throw new InvalidInput("effectiveFrom", "regulation.setting.not-ahead");
        }
        events.publishEvent(new RegulationHappening.SettingWithdrawn(setting, effectiveFrom));
        entered.changed();
    }

    /**
     * Enters a value from a day on; a value already entered for that day is replaced.
     *
     * @throws InvalidInput when the value does not fit the setting or the day has passed
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(Setting setting, String value, LocalDate effectiveFrom) {
        national.require();
        var problems = new ArrayList<Problem>();
        if (!setting.accepts(value)) {
            problems.add(Problem.of("value", "regulation.setting.invalid." + setting.kind()));
        }
        if (effectiveFrom.isBefore(LocalDate.now(clock))) {
            problems.add(Problem.of("effectiveFrom", "regulation.setting.past"));
        }
        InvalidInput.throwIfAny(problems);
        var before = valueOn(setting, effectiveFrom);
        records.put(new SettingValue(setting, effectiveFrom, value.strip()), staff.actor(), clock.instant());
        events.publishEvent(new RegulationHappening.SettingChanged(
                setting,
                effectiveFrom,
                State.of("value", before),
                State.of("value", value.strip()).and("effectiveFrom", effectiveFrom.toString())));
        entered.changed();
    }
}
