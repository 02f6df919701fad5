package kz.zholdama.staff.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import kz.zholdama.staff.acting.ActingTerms;
import kz.zholdama.staff.acting.NewTerm;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffViewTest extends Screens {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Autowired
    private Centres centres;

    @Autowired
    private StaffDirectory directory;

    @Test
    void listsTheAccountsThatTheAddressAsksFor() {
        var centre = centres.create();

        open(Centres.administrator(), "staff?role=DIRECTOR&centre=" + centre.id());

        assertThat(_size(grid())).isEqualTo(2);
        assertThat(_get(grid(), 0).details().roles()).contains(Role.DIRECTOR);
    }

    @Test
    void opensTheAccountOfTheAddress() {
        var specialist = specialistOf(centres.create());

        open(Centres.administrator(), "staff?id=" + specialist.id());

        assertThat(_get(H2.class).getText())
                .isEqualTo(specialist.details().name().full());
        assertThat(_get(TextField.class, spec -> spec.withLabel("Имя пользователя"))
                        .isReadOnly())
                .isTrue();
    }

    @Test
    void showsAuditorsTheAccountsToReadWithTheWayToTheJournal() {
        var specialist = specialistOf(centres.create());

        open(Centres.auditor(), "staff?id=" + specialist.id());

        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .doesNotContain("Пригласить сотрудника", "Сохранить", "Заблокировать");
        assertThat(field("Фамилия").isReadOnly()).isTrue();
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("journal?actor=" + specialist.id(), "journal?subject=staff:" + specialist.id());
    }

    @Test
    void showsAndEndsTheTimeInWhichSomebodyDirectsTheCentre(@Autowired ActingTerms terms) {
        var specialist = specialistOf(centres.create());
        var today = TestClock.USUAL.toLocalDate();
        As.a(Centres.administrator())
                .run(() -> terms.enter(
                        specialist.id(), new NewTerm(today, today.plusDays(7), "приказ", "бұйрық", "12", today)));
        open(Centres.administrator(), "staff?id=" + specialist.id());
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("И.о. директора с 02.03.2026 по 09.03.2026: приказ № 12 от 02.03.2026");

        _click(button("Прекратить"));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Прекратить");
    }

    @Test
    void invitesAndShowsTheLinkOnce() {
        var centre = centres.create();
        open(Centres.administrator(), "staff");
        _click(button("Пригласить сотрудника"));
        fill(centre.centre(), "new" + COUNTER.incrementAndGet());

        _click(button("Создать и получить ссылку"));

        var link = _get(TextField.class, spec -> spec.withLabel("Ссылка")).getValue();
        assertThat(link).containsPattern("/invitation/[A-Za-z0-9_-]{43}$");
        var invited = As.a(Centres.administrator())
                .call(() -> directory.list(
                        new StaffFilter("", null, centre.id(), AccountState.INVITED), StaffOrder.BY_NAME, 0, 10));
        assertThat(invited)
                .singleElement()
                .satisfies(account -> assertThat(account.details().position()).isEqualTo("Специалист"));
    }

    @Test
    void tellsBesideTheFieldWhatIsWrong() {
        open(Centres.administrator(), "staff");
        _click(button("Пригласить сотрудника"));
        _click(button("Создать и получить ссылку"));
        assertThat(field("Фамилия").isInvalid()).isTrue();

        fill(centres.create().centre(), "Айгүл");
        _click(button("Создать и получить ссылку"));

        assertThat(field("Имя пользователя").isInvalid()).isTrue();
        assertThat(field("Фамилия").isInvalid()).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenAColleagueWasFaster() {
        var specialist = specialistOf(centres.create());
        open(Centres.administrator(), "staff?id=" + specialist.id());
        _setValue(field("Должность"), "Главный специалист");
        As.a(Centres.administrator()).run(() -> directory.lock(specialist.id(), specialist.version()));

        _click(button("Сохранить"));

        assertThat(field("Должность").getValue()).isEqualTo("Главный специалист");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Пока вы работали"));
        _click(button("Сохранить введенное мной"));
        assertThat(now(specialist).details().position()).isEqualTo("Главный специалист");
        assertThat(now(specialist).state()).isEqualTo(AccountState.LOCKED);
    }

    @Test
    void asksBeforeItLocks() {
        var specialist = specialistOf(centres.create());
        open(Centres.administrator(), "staff?id=" + specialist.id());

        _click(button("Заблокировать"));
        assertThat(now(specialist).state()).isEqualTo(AccountState.ACTIVE);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(now(specialist).state()).isEqualTo(AccountState.LOCKED);
        _assertNone(Button.class, spec -> spec.withText("Заблокировать"));
        _click(button("Разблокировать"));
        assertThat(now(specialist).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void showsACentresAdministratorHisCentreOnly() {
        var centre = centres.create();
        var other = specialistOf(centres.create());

        open(Somebody.of(centre.id(), 1_000_002, Role.ADMINISTRATOR), "staff?id=" + other.id());

        assertThat(_size(grid())).isEqualTo(4);
        _assertNone(H2.class, spec -> spec.withText(other.details().name().full()));
        _click(button("Пригласить сотрудника"));
        assertThat(centreField().isReadOnly()).isTrue();
        assertThat(centreField().getValue()).extracting(CareerCentre::id).isEqualTo(centre.id());
    }

    @Test
    void sortsInTheDatabaseAsTheAddressSays() {
        var centre = centres.create();
        open(Centres.administrator(), "staff?centre=" + centre.id() + "&sort=-username");

        assertThat(usernames()).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(4);
        assertThat(grid().getSortOrder())
                .extracting(order -> order.getSorted().getKey())
                .containsExactly("username");

        for (var column : List.of("state", "name", "position", "centre", "lastLogin")) {
            open(Centres.administrator(), "staff?centre=" + centre.id() + "&sort=" + column);
            assertThat(usernames()).as(column).hasSize(4);
        }
        open(Centres.administrator(), "staff?centre=" + centre.id() + "&sort=roles");
        assertThat(grid().getSortOrder()).as("roles are no order").isEmpty();
    }

    @Test
    void remembersWhichColumnsAreShown() {
        open(Centres.administrator(), "staff");
        assertThat(shownColumns()).doesNotContain("position");
        choice().setValue(Set.of("name", "position"));
        assertThat(shownColumns()).containsExactly("name", "position");
        choice().setValue(Set.of());
        assertThat(shownColumns()).as("one always stays").isNotEmpty();

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("staff");

        assertThat(shownColumns()).containsExactly("name", "position");
    }

    @Test
    void asksBeforeAnotherAccountTakesTheFormAway() {
        var centre = centres.create();
        var specialist = specialistOf(centre);
        open(Centres.administrator(), "staff?centre=" + centre.id() + "&id=" + specialist.id());
        _setValue(field("Должность"), "Ведущий специалист");
        var other = _get(grid(), 0).id() == specialist.id() ? 1 : 0;

        _clickItem(grid(), other);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(field("Должность").getValue()).as("stays").isEqualTo("Ведущий специалист");

        _clickItem(grid(), other);
        _fireReject(_get(ConfirmDialog.class));
        assertThat(field("Имя пользователя").getValue())
                .as("discarded")
                .isEqualTo(_get(grid(), other).username());
        assertThat(now(specialist).details().position())
                .isEqualTo(specialist.details().position());
    }

    @Test
    void asksBeforeThePageIsLeftWithUnsavedTyping() {
        open(Centres.administrator(), "staff");
        _click(button("Пригласить сотрудника"));
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).as("nothing was typed").isEqualTo("Моя работа");

        UI.getCurrent().navigate("staff");
        _click(button("Пригласить сотрудника"));
        _setValue(field("Фамилия"), "Недописанная");
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo("Сотрудники и учетные записи");
        _fireReject(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).isEqualTo("Моя работа");
    }

    @Test
    void keepsWhatIsTypedWhenTheAccountIsUnlocked() {
        var specialist = specialistOf(centres.create());
        As.a(Centres.administrator()).run(() -> directory.lock(specialist.id(), specialist.version()));
        open(Centres.administrator(), "staff?id=" + specialist.id());
        _setValue(field("Должность"), "Старший специалист");

        _click(button("Разблокировать"));
        _click(button("Сохранить"));

        assertThat(now(specialist).details().position()).isEqualTo("Старший специалист");
        assertThat(now(specialist).state()).isEqualTo(AccountState.ACTIVE);
    }

    private static Stream<String> shownColumns() {
        return grid().getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> choice() {
        return _get(_get(Popover.class), CheckboxGroup.class);
    }

    private static List<String> usernames() {
        return IntStream.range(0, _size(grid()))
                .mapToObj(row -> _get(grid(), row).username())
                .toList();
    }

    private void fill(CareerCentre centre, String username) {
        _setValue(field("Имя пользователя"), username);
        _setValue(field("Фамилия"), "Новикова");
        _setValue(field("Имя"), "Әсел");
        _setValue(field("Должность"), "Специалист");
        centreField().setValue(centre);
        rolesField().setValue(Set.of(Role.SPECIALIST));
    }

    @SuppressWarnings("unchecked")
    private static Grid<StaffAccount> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CareerCentre> centreField() {
        return (ComboBox<CareerCentre>)
                _find(ComboBox.class.asSubclass(Component.class), spec -> spec.withLabel("Карьерный центр"))
                        .getLast();
    }

    private static CheckboxGroup<Role> rolesField() {
        return labelled(CheckboxGroup.class, "Роли");
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private StaffAccount specialistOf(Centres.Centre centre) {
        return As.a(Centres.administrator())
                .call(() ->
                        directory.find(centre.specialist().actor().staffId()).orElseThrow());
    }

    private StaffAccount now(StaffAccount account) {
        return As.a(Centres.administrator())
                .call(() -> directory.find(account.id()).orElseThrow());
    }
}
