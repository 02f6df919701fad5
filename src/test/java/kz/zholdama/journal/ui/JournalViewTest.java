package kz.zholdama.journal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormatted;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.Written;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private Centre centre;
    private Somebody auditor;
    private Subject application;

    @BeforeEach
    void workInACentre() {
        centre = centres.create();
        auditor = Somebody.of(centre.id(), 2_000_000 + centre.id(), Role.AUDITOR);
        application = Subject.of("application", 5_000_000 + centre.id());
        As.a(centre.specialist()).run(() -> {
            journal.looked(application, centre.id());
            new TransactionTemplate(transactions)
                    .executeWithoutResult(_ -> events.publishEvent(new Written(
                            "decision.prepared",
                            application,
                            centre.id(),
                            State.of("status", "REGISTERED"),
                            State.of("status", "PREPARED").and("number", "A-1"))));
        });
        As.a(centre.director()).run(() -> journal.refused("application.look", application, centre.id()));
    }

    @Test
    void showsTheLatestFirstInWords() {
        open(auditor, "journal");

        assertThat(cell(0, "at")).isEqualTo("02.03.2026 10:00:00");
        assertThat(cell(0, "who")).isEqualTo(centre.director().actor().name());
        assertThat(cell(0, "action")).startsWith("Просмотр: Заявление — отказано в доступе");
        assertThat(cell(0, "about")).isEqualTo("Заявление №\u00a0" + application.id());
        assertThat(cell(1, "action")).startsWith("Подготовлено решение");
    }

    @Test
    void showsTheFieldsBeforeAndAfter() {
        open(auditor, "journal");

        _clickItem(grid(), 1);

        assertThat(_get(H2.class, spec -> spec.withText("Подготовлено решение")))
                .isNotNull();
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .containsExactlyInAnyOrder("Статус", "Зарегистрировано", "Готовится решение", "Номер", "—", "A-1");
    }

    @Test
    void findsLooksAndRefusals() {
        open(auditor, "journal?kind=LOOKED");
        assertThat(entries()).extracting(JournalEntry::action).containsExactly("application.looked");

        open(auditor, "journal?kind=REFUSED&area=application");
        assertThat(entries()).extracting(JournalEntry::action).containsExactly("application.look.refused");
    }

    @Test
    void beginsWithTheWeeksLooksRefusalsAndExports() {
        open(auditor, "");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "journal/unusual",
                        "journal?kind=REFUSED&from=2026-02-24",
                        "journal?kind=EXPORTED&from=2026-02-24");
        open(auditor, "journal/unusual");
        assertThat(_get(H1.class).getText()).isEqualTo("Просмотры вне обычного");
    }

    @Test
    void understandsAddressesFromBeforeTheListHadASort() {
        open(auditor, "journal?sort=REFUSED");

        assertThat(entries()).extracting(JournalEntry::action).containsExactly("application.look.refused");
    }

    @Test
    void showsTheLastDaysUnlessTheAddressSaysWhich() {
        open(auditor, "journal");
        assertThat(date("С").getValue()).isEqualTo("2026-01-31");

        open(auditor, "journal?subject=application:" + application.id());
        assertThat(date("С").isEmpty()).isTrue();
        assertThat(entries()).hasSize(3);

        open(auditor, "journal?to=2026-03-01");
        assertThat(entries()).isEmpty();

        open(auditor, "journal?from=02.03.2026");
        assertThat(date("С").isEmpty()).isTrue();
    }

    @Test
    void opensAnEntryByItsAddressWithinTheScope() {
        open(auditor, "journal");
        var prepared = entries().get(1);

        open(auditor, "journal?id=" + prepared.id());
        assertThat(_get(H2.class).getText()).isEqualTo("Подготовлено решение");

        open(Somebody.of(centres.create().id(), 2_900_000, Role.AUDITOR), "journal?id=" + prepared.id());
        _assertNone(H2.class);
    }

    @Test
    void showsEverythingAboutARecordOfWhateverDay() {
        open(auditor, "journal?kind=LOOKED&from=2026-03-02");
        _clickItem(grid(), 0);

        _click(button("Все об этой записи"));

        assertThat(date("С").isEmpty()).isTrue();
        assertThat(entries())
                .extracting(JournalEntry::subject)
                .containsOnly(application)
                .hasSize(3);
        _click(button("Заявление №\u00a0" + application.id()));
        _assertNone(Button.class, spec -> spec.withText("Заявление №\u00a0" + application.id()));
    }

    @Test
    void narrowsToOnePersonAndBack() {
        open(auditor, "journal");
        _clickItem(grid(), 0);

        _click(_get(Button.class, spec -> spec.withText("Все действия сотрудника")));
        assertThat(entries())
                .extracting(JournalEntry::actorId)
                .containsOnly(centre.director().actor().staffId());

        _click(_get(
                Button.class,
                spec -> spec.withText("Сотрудник № " + centre.director().actor().staffId())));
        assertThat(entries()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void showsANationalAuditorEveryCentre() {
        open(Centres.auditor(), "journal?subject=application:" + application.id());

        assertThat(cell(0, "centre")).isEqualTo(centre.centre().nameRu());
        _assertOne(ComboBox.class.asSubclass(Component.class), spec -> spec.withLabel("Карьерный центр"));
    }

    @Test
    void offersStaffOfACentreNoOther() {
        open(auditor, "journal");
        _assertNone(ComboBox.class.asSubclass(Component.class), spec -> spec.withLabel("Карьерный центр"));
    }

    @Test
    void checksTheChain() {
        open(auditor, "journal");

        _click(_get(Button.class, spec -> spec.withText("Проверить целостность")));

        assertThat(_get(StatusBadge.class).getText()).startsWith("цела, ");
    }

    @Test
    void isClosedToSpecialistsAndDirectors() {
        for (var staff : List.of(centre.specialist(), centre.director())) {
            open(staff, "journal");
            _assertNone(H1.class, spec -> spec.withText("Журнал действий"));
        }
    }

    @SuppressWarnings("unchecked")
    private Grid<JournalEntry> grid() {
        return _get(Grid.class);
    }

    private String cell(int row, String column) {
        return _getFormatted(grid(), row, column);
    }

    private List<JournalEntry> entries() {
        return grid().getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .toList();
    }
}
