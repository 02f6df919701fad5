package kz.zholdama.decision.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.InvalidExamination;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.Notices;

/** The case that a screen shows, shared by its panels: runs commands on it and tells every panel how it then stands. */
public final class CaseDesk {

    private final Cases cases;
    private final Examinations examinations;
    private final StaffPrincipal staff;
    private final List<Consumer<CaseFile>> parts = new ArrayList<>();
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
        return run(shown -> examinations.record(shown.id(), shown.version(), change.apply(shown.sheet())));
    }

    /**
     * Like {@link #record(UnaryOperator)}; {@code beside} may tell what is wrong with an entry beside its field and
     * then says so.
     */
    public boolean record(UnaryOperator<ExaminationSheet> change, Predicate<InvalidExamination> beside) {
        return run(shown -> examinations.record(shown.id(), shown.version(), change.apply(shown.sheet())), beside);
    }

    /** @return whether the command was carried out; if not, the person has been told why */
    public boolean run(Function<CaseFile, CaseFile> command) {
        return run(command, _ -> false);
    }

    private boolean run(Function<CaseFile, CaseFile> command, Predicate<InvalidExamination> beside) {
        try {
            file = command.apply(file);
            show();
            return true;
        } catch (AlreadyDecided late) {
            Notices.problem(late);
            reload();
        } catch (UserFacingException refused) {
            if (!(refused instanceof InvalidExamination wrong && beside.test(wrong))) {
                Notices.problem(refused);
                show(); // fields go back to what is saved
            }
        }
        return false;
    }

    public void reload() {
        file = cases.open(file.id());
        show();
    }
}
