package kz.zholdama.register.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Employers;
import kz.zholdama.platform.lists.SavedLists;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.register.Register;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.exporting.RegisterExport;
import kz.zholdama.register.printing.PrintedJournal;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** What every screen of the register needs. */
@Component
record RegisterTools(
        Register register,
        Statistics statistics,
        RegisterExport export,
        PrintedJournal journal,
        ClientAddress address,
        Employers employers,
        CareerCentres centres,
        Regulations regulations,
        CurrentStaff staff,
        SavedLists saved,
        Texts texts,
        Clock clock) {

    boolean isOfOneCentre() {
        return staff.get().centreId() != null;
    }

    /** Whether the register is open to who looks at the figures. */
    boolean mayRead() {
        return Stream.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR).anyMatch(staff.get()::has);
    }

    /** To choose from; none for who is bound to one. */
    List<CareerCentre> choice() {
        return isOfOneCentre() ? List.of() : centres.all();
    }

    RegisterWords words(Locale language) {
        var names = new HashMap<Long, String>();
        return new RegisterWords(
                texts,
                language,
                id -> names.computeIfAbsent(
                        id, centre -> centres.get(centre).names().in(language)),
                LocalDateTime.now(clock));
    }
}
