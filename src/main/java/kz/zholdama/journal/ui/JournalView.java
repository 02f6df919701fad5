package kz.zholdama.journal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.journal.ActionTexts;
import kz.zholdama.journal.CentreNames;
import kz.zholdama.journal.ChainCheck;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Persons;
import kz.zholdama.journal.StateTexts;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import org.jspecify.annotations.Nullable;

/** The journal for auditors: who did, looked at or was refused what; and the check of its chains. */
@Route(JournalAddress.ROUTE)
@RolesAllowed(Role.AUDITOR_ROLE)
@Menu(title = "journal.menu", order = 90, icon = "vaadin:book")
class JournalView extends RecordsView<JournalEntry> {

    private final transient JournalReader reader;
    private final transient EntryTexts texts;
    private final transient JournalFilters asked;

    JournalView(
            JournalReader reader,
            ChainCheck check,
            ActionTexts actions,
            StateTexts states,
            CentreNames names,
            Persons persons,
            CurrentStaff staff,
            Clock clock) {
        super("journal.title", new RecordList<>("journal.title", "journal.column.", JournalEntry::id));
        this.reader = reader;
        var centres = names.names(getLocale());
        var national = staff.get().centreId() == null;
        texts = new EntryTexts(actions, states, centres);
        asked = new JournalFilters(filters(), texts, persons, national ? centres : Map.of(), LocalDate.now(clock));
        columns(list(), national);
        header().addAction(new Button(
                getTranslation("journal.check"),
                VaadinIcon.LINK.create(),
                _ -> new ChainDialog(check.check(), centres).open()));
    }

    private void columns(RecordList<JournalEntry> list, boolean national) {
        list.dense();
        list.text("at", texts::at).setWidth("9.75rem").setFlexGrow(0);
        list.text("who", texts::who).setWidth("12rem").setFlexGrow(0);
        list.twoLines("action", texts::action, texts::who).setWidth("8.5rem").setFlexGrow(2);
        list.text("about", entry -> texts.about(entry.subject()))
                .setWidth("8.75rem")
                .setFlexGrow(0);
        if (national) {
            list.text("centre", texts::centre).setWidth("12rem");
        }
        list.giveWay("who", "about", "centre"); // who it was then stands below the action
    }

    @Override
    protected Source<JournalEntry> source(ColumnSort by) {
        var filter = asked.filter();
        return Source.byKey(page -> reader.page(filter, page), reader.found(filter));
    }

    @Override
    protected void read(QueryParameters address) {
        asked.read(address);
    }

    @Override
    protected Optional<JournalEntry> find(String id) {
        return JournalAddress.number(id).flatMap(reader::find);
    }

    @Override
    protected String id(JournalEntry entry) {
        return String.valueOf(entry.id());
    }

    @Override
    protected RecordPanel panel(@Nullable JournalEntry entry, Beside<JournalEntry> beside) {
        return new EntryPanel(Objects.requireNonNull(entry, "nobody enters one"), texts, asked);
    }
}
