package kz.zholdama.intake.moving;

import static kz.zholdama.platform.Argument.named;

import java.util.List;
import java.util.Objects;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.OpenCentres;
import kz.zholdama.intake.Applications;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A director gives a case to another centre, because the person moved. */
@Service
@PreAuthorize("hasRole('DIRECTOR')")
public class Moving {

    public static final int LONGEST_REASON = 500;

    private final Applications applications;
    private final Removal removal;
    private final CareerCentres centres;
    private final OpenCentres open;
    private final CurrentStaff staff;

    Moving(Applications applications, Removal removal, CareerCentres centres, OpenCentres open, CurrentStaff staff) {
        this.applications = applications;
        this.removal = removal;
        this.centres = centres;
        this.open = open;
        this.staff = staff;
    }

    /** Where a case of the caller's centre may go. */
    public List<CareerCentre> others() {
        return centres.all().stream()
                .filter(centre -> !Objects.equals(centre.id(), staff.get().centreId()))
                .toList();
    }

    /**
     * The case goes with its papers, its term, its numbers and its history; nobody holds it there until somebody takes it. The
     * caller's centre does not see it any more.
     *
     * @param version of the application, as the screen shows it
     * @param to      id of a centre that is in use
     * @param reason  kept in the journal, for the history of the case; blank for none
     * @throws InvalidInput for a reason longer than {@link #LONGEST_REASON}
     * @throws kz.zholdama.directory.CentreClosed for one that is closed
     * @throws kz.zholdama.intake.AlreadyDecided  when a colleague changed the case since
     * @throws MoveRefused                        while it awaits a director, or when it is over
     * @throws kz.zholdama.platform.UserFacingException while a director signs it
     */
    @Transactional
    public void move(long id, long version, long to, @Nullable String reason) {
        var told = Objects.requireNonNullElse(reason, "").strip();
        if (told.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    "reason", "errors.too-long", named("most", LONGEST_REASON), named("typed", told.length()));
        }
        open.enter(to);
        removal.move(applications.lock(id, version), to, told.isEmpty() ? null : told);
    }
}
