package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Focusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;

/** The case that a screen shows, shared by its panels: runs commands on it and tells every panel how it then stands. */
public final class CaseDesk {

    private final Cases cases;
    private final Examinations examinations;
    private final StaffPrincipal staff;
    private final List<Consumer<CaseFile>> parts = new ArrayList<>();
    private final List<Supplier<Optional<Runnable>>> toDos = new ArrayList<>();
    private CaseFile file;

    public CaseDesk(Cases cases, Examinations examinations, StaffPrincipal staff, CaseFile file) {
        this.cases = cases;
        this.examinations = examinations;
        this.staff = staff;
        this.file = file;
    }

    public CaseFile file() {
        return file;
    }

    /** A part of the screen that wants to be told whenever the case has changed. */
    public void onShow(Consumer<CaseFile> part) {
        parts.add(part);
    }

    /** A part of the screen in which something may be left to do; asked in the order in which they were named. */
    public void onGoOn(Supplier<Optional<Runnable>> part) {
        toDos.add(part);
    }

    /** Puts the focus on what is to be done next. */
    public void goOn() {
        toDos.stream().flatMap(part -> part.get().stream()).findFirst().ifPresent(Runnable::run);
    }

    public void show() {
        parts.forEach(part -> part.accept(file));
    }

    /** Whether the person may examine this case now. The service decides it again. */
    public boolean mayExamine() {
        return isSpecialist() && file.isOpenForExamination();
    }

    public boolean isSpecialist() {
        return staff.has(Role.SPECIALIST);
    }

    public boolean isDirector() {
        return staff.has(Role.DIRECTOR);
    }

    /** Changes the sheet and saves it. @return whether it was saved; if not, the person has been told why */
    public boolean record(UnaryOperator<ExaminationSheet> change) {
        return run(recording(change));
    }

    /** The same by a button that goes with what it takes away; then the focus is where such a thing is added. */
    public void record(Focusable<?> then, UnaryOperator<ExaminationSheet> change) {
        if (record(change)) {
            then.focus();
        }
    }

    /** @return whether the command was carried out; if not, the person has been told why */
    public boolean run(Function<CaseFile, CaseFile> command) {
        try {
            carryOut(command);
            return true;
        } catch (UserFacingException refused) {
            Notices.problem(refused);
            show(); // fields go back to what is saved
            return false;
        }
    }

    /** Runs a command whose refusal is told by whoever asked for it; what a colleague decided meanwhile is shown all the same. */
    public void carryOut(Function<CaseFile, CaseFile> command) {
        try {
            file = command.apply(file);
        } catch (AlreadyDecided late) {
            reload();
            throw late;
        }
        show();
    }

    /** The same for what is done by a service that does not read the case, which is read anew afterwards. */
    public void carryOutApart(Consumer<CaseFile> act) {
        carryOut(shown -> {
            act.accept(shown);
            return reread();
        });
    }

    /** Asks over the page for something that is then written into the sheet. */
    public <V> void ask(String titleKey, Form<V> form, BiFunction<ExaminationSheet, V, ExaminationSheet> entered) {
        new FormDialog<>(titleKey, form)
                .about(new Whose(file))
                .submits(typed -> carryOut(recording(sheet -> entered.apply(sheet, typed))), () -> {})
                .open();
    }

    private Function<CaseFile, CaseFile> recording(UnaryOperator<ExaminationSheet> change) {
        return shown -> examinations.record(shown.id(), shown.version(), change.apply(shown.sheet()));
    }

    public void reload() {
        file = cases.open(file.id());
        show();
    }

    /** The case as it stands now, for a command that does not give it back. */
    public CaseFile reread() {
        return cases.open(file.id());
    }
}
