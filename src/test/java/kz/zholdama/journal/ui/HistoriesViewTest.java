package kz.zholdama.journal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.Set;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.Subject;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Histories name whoever acted with the post of that day, in the language of whoever reads. */
class HistoriesViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private Journal journal;

    @Autowired
    private Histories histories;

    private Centre centre;
    private Subject record;

    @BeforeEach
    void workInACentre() {
        centre = centres.create();
        record = Subject.of("application", 6_000_000 + centre.id());
    }

    @Test
    void nameThePostOfThatDayInTheLanguageOfTheScreen() {
        var chief = account("Ведущий специалист", "Жетекші маман");
        As.a(chief).run(() -> journal.looked(record, centre.id()));
        As.a(Centres.administrator()).run(() -> {
            var account = directory.find(chief.actor().staffId()).orElseThrow();
            var now = new AccountDetails(
                    account.details().name(), "Эксперт", "Сарапшы", null, null, centre.id(), Set.of(Role.SPECIALIST));
            directory.change(chief.actor().staffId(), account.version(), now);
        });
        signIn(centre.specialist());

        assertThat(told()).contains(chief.actor().name() + ", Ведущий специалист");
        UI.getCurrent().setLocale(Texts.KAZAKH);
        assertThat(told()).contains(chief.actor().name() + ", Жетекші маман");
    }

    @Test
    void nameAPostThatHadNoKazakhNameAsItWasRecorded() {
        As.a(centre.director()).run(() -> journal.looked(record, centre.id()));
        signIn(centre.specialist());
        UI.getCurrent().setLocale(Texts.KAZAKH);

        assertThat(told()).contains(centre.director().actor().name() + ", Директор карьерного центра");
    }

    @Test
    void nameTheSystemInTheLanguageOfTheScreen() {
        journal.looked(record, centre.id());
        signIn(centre.specialist());

        assertThat(told()).contains("Система").doesNotContain("system");
        UI.getCurrent().setLocale(Texts.KAZAKH);
        assertThat(told()).contains("Жүйе");
    }

    @Test
    void anEntryOfTheJournalNamesThePostInTheLanguageOfTheScreen() {
        As.a(account("Ведущий специалист", "Жетекші маман")).run(() -> journal.looked(record, centre.id()));
        signIn(Somebody.of(centre.id(), 2_700_000 + centre.id(), Role.AUDITOR));
        UI.getCurrent().setLocale(Texts.KAZAKH);
        UI.getCurrent().navigate("journal");

        _clickItem(grid(), 0);

        assertThat(_get(EntryPanel.class).getElement().getTextRecursively()).contains("Жетекші маман");
    }

    @SuppressWarnings("unchecked")
    private static Grid<JournalEntry> grid() {
        return _get(Grid.class);
    }

    private String told() {
        return histories.of(record).getElement().getTextRecursively();
    }

    private StaffPrincipal account(String position, String positionKk) {
        var username = "chief-" + centre.id();
        As.a(Centres.administrator())
                .run(() -> accounts.open(
                        new NewAccount(
                                username,
                                new FullName("Бастықова", "Әсел", "Тестқызы"),
                                position,
                                positionKk,
                                null,
                                null,
                                centre.id(),
                                Set.of(Role.SPECIALIST)),
                        Centres.PASSWORD));
        return (StaffPrincipal) accounts.loadUserByUsername(username);
    }
}
