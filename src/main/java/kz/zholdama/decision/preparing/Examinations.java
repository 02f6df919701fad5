package kz.zholdama.decision.preparing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.CaseVersion;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.decision.examination.Examination;
import kz.zholdama.decision.examination.FactFinding;
import kz.zholdama.decision.examination.PlaceTaker;
import kz.zholdama.decision.examination.SheetCheck;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The specialist's examination of a case: what he checked, found, asked, and where the person is to go. Possible until
 * the decision is with the director. Every command gives back the case as it then stands.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class Examinations {

    private final Cases cases;
    private final CaseReader reader;
    private final DecisionRecords records;
    private final SheetCheck check;
    private final PlaceTaker places;
    private final Kinds kinds;
    private final FactFinding facts;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Examinations(
            Cases cases,
            CaseReader reader,
            DecisionRecords records,
            SheetCheck check,
            PlaceTaker places,
            Kinds kinds,
            FactFinding facts,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.records = records;
        this.check = check;
        this.places = places;
        this.kinds = kinds;
        this.facts = facts;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Records what was checked and found. The place in the sheet is left alone: see {@link #choosePlace}.
     *
     * @throws AlreadyDecided  when a colleague was faster
     * @throws DecisionRefused when the case is not open for examination
     * @throws InvalidInput    when something is incomplete; fields are named as the components of the entry
     */
    @Transactional
    public CaseFile record(long id, CaseVersion shown, ExaminationSheet sheet) {
        var application = examinable(id, shown);
        var examination = records.examination(id, shown.examination());
        var before = examination.sheet();
        check.check(sheet, before);
        write(application, examination, sheet.atPlaceOf(before));
        events.publishEvent(
                new DecisionHappening.Examined(id, application.centreId(), changed(before, examination.sheet())));
        return reader.read(application);
    }

    /**
     * Chooses the place; an employer's place is held for the case in the same transaction, an earlier one given back.
     *
     * @throws InvalidInput                      when it does not fit the case
     * @throws kz.zholdama.directory.NoFreePlace when the last place has just been taken, or the contract does not fit
     */
    @Transactional
    public CaseFile choosePlace(long id, CaseVersion shown, PlaceChoice choice) {
        var application = examinable(id, shown);
        var examination = records.examination(id, shown.examination());
        var before = examination.sheet().place();
        var place = places.take(choice, application);
        var kind = kinds.place(application.measure());
        var chosen = examination.sheet().withPlace(place, before != null && kind.isSameWork(before, place));
        var commission = facts.place(application, place).commission();
        write(application, examination, commission == null ? chosen : chosen.withCommission(commission));
        events.publishEvent(new DecisionHappening.PlaceChosen(id, application.centreId(), kind.kind(), commission));
        return reader.read(application);
    }

    /** Gives the chosen place up; an employer's place becomes free for others. */
    @Transactional
    public CaseFile giveUpPlace(long id, CaseVersion shown) {
        var application = examinable(id, shown);
        var examination = records.examination(id, shown.examination());
        places.giveUp(id);
        write(application, examination, examination.sheet().withPlace(null, false));
        events.publishEvent(new DecisionHappening.PlaceGivenUp(id, application.centreId()));
        return reader.read(application);
    }

    private Application examinable(long id, CaseVersion shown) {
        var application = cases.lock(id, shown);
        if (!ApplicationStatus.EXAMINABLE.contains(application.status())) {
            throw new DecisionRefused(Reason.NOT_EXAMINABLE);
        }
        return application;
    }

    private void write(Application application, Examination examination, ExaminationSheet sheet) {
        examination.record(sheet, staff.actor(), clock.instant());
        records.keep(examination);
        records.keepVersion(application, staff.actor(), clock.instant());
    }

    /** Names of what changed; the contents stay out of the journal, they may speak of the citizen. */
    private static List<String> changed(ExaminationSheet before, ExaminationSheet after) {
        var names = new ArrayList<String>();
        add(names, "documentsChecked", before.documentsChecked(), after.documentsChecked());
        add(names, "discrepancies", before.discrepancies(), after.discrepancies());
        add(names, "inquiries", before.inquiries(), after.inquiries());
        add(names, "historyChecked", before.historyChecked(), after.historyChecked());
        add(names, "participations", before.participations(), after.participations());
        add(names, "leavings", before.leavings(), after.leavings());
        add(names, "ownProfession", before.ownProfession(), after.ownProfession());
        add(names, "representativeConsent", before.representativeConsent(), after.representativeConsent());
        add(names, "note", before.note(), after.note());
        return names;
    }

    private static void add(List<String> names, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
    }
}
