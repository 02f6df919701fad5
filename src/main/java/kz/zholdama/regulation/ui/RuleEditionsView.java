package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.regulation.keeping.EnteredEdition;
import org.jspecify.annotations.Nullable;

/** The rule editions by day of effect, and two of them compared. */
@Route("rule-editions")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "regulation.editions.menu", order = 84, icon = "vaadin:scale")
class RuleEditionsView extends Div implements TitledPage {

    private final transient RuleEditions editions;
    private final transient Regulations regulations;
    private final LocalDate today;
    private final boolean writable;
    private final RecordList<EnteredEdition> list = new RecordList<>(
            "regulation.editions.title",
            "regulation.edition.",
            entered -> entered.edition().name());
    private final Select<EnteredEdition> left = new Select<>();
    private final Select<EnteredEdition> right = new Select<>();
    private final Checkbox differences = new Checkbox();
    private final Div compared = new Div();

    RuleEditionsView(RuleEditions editions, Regulations regulations, CurrentStaff staff, Clock clock) {
        this.editions = editions;
        this.regulations = regulations;
        this.today = LocalDate.now(clock);
        this.writable = staff.get().isNationalAdministrator();
        addClassName("page");
        var header = new PageHeader(getTranslation("regulation.editions.title"))
                .withHint(getTranslation("regulation.editions.hint"));
        if (writable) {
            var add = new Button(
                    getTranslation("regulation.edition.new"),
                    VaadinIcon.PLUS.create(),
                    _ -> getUI().ifPresent(ui -> ui.navigate(EditionView.class)));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(add);
        }
        configureList();
        configureComparison();
        var choice = new Div(left, right, differences);
        choice.addClassName("toolbar");
        var comparison = new Section(new H2(getTranslation("regulation.compare")), choice, compared);
        comparison.addClassName("panel");
        add(header, list, comparison);
        load();
    }

    private void configureList() {
        list.part("state", this::state).setWidth("8.5rem").setFlexGrow(0);
        list.text("name", entered -> entered.edition().name()).setWidth("9rem").setFlexGrow(1);
        list.text("from", entered -> Dates.day(entered.edition().effectiveFrom()))
                .setWidth("8rem")
                .setFlexGrow(0);
        list.text("reason", this::reason).setWidth("10rem").setFlexGrow(2);
        list.text("entered", this::enteredBy).setWidth("10rem").setFlexGrow(1);
        if (writable) {
            list.part("withdrawal", this::withdrawal).setWidth("9rem").setFlexGrow(0);
        }
        list.giveWay("entered", "reason");
        list.inShort("name", "state", "withdrawal");
        list.setAllRowsVisible(true);
        list.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private @Nullable String reason(EnteredEdition entered) {
        return entered.isShipped() ? getTranslation("regulation.edition.shipped") : entered.reason();
    }

    private String enteredBy(EnteredEdition entered) {
        return entered.isShipped()
                ? "—"
                : getTranslation(
                        "regulation.entered", named("by", entered.enteredBy()), named("at", entered.enteredAt()));
    }

    private StatusBadge state(EnteredEdition entered) {
        var edition = entered.edition();
        if (edition.effectiveFrom().isAfter(today)) {
            return new StatusBadge(getTranslation("regulation.edition.ahead"), Tone.ACTIVE);
        }
        return edition.equals(regulations.editionOn(today))
                ? new StatusBadge(getTranslation("regulation.edition.in-force"), Tone.GOOD)
                : new StatusBadge(getTranslation("regulation.edition.past"), Tone.NEUTRAL);
    }

    private Button withdrawal(EnteredEdition entered) {
        var button = new Button(
                getTranslation("regulation.edition.withdraw"),
                _ -> Question.ask(
                        "regulation.edition.withdraw",
                        () -> withdraw(entered),
                        named("edition", entered.edition().name())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setVisible(
                !entered.isShipped() && entered.edition().effectiveFrom().isAfter(today));
        return button;
    }

    private void withdraw(EnteredEdition entered) {
        try {
            editions.withdraw(entered.edition());
            Notices.done(getTranslation("regulation.edition.withdrawn"));
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
        load();
    }

    private void configureComparison() {
        left.setLabel(getTranslation("regulation.compare.left"));
        right.setLabel(getTranslation("regulation.compare.right"));
        for (var select : List.of(left, right)) {
            select.setItemLabelGenerator(entered -> entered.edition().name() + ", "
                    + getTranslation(
                            "regulation.from",
                            named("day", Dates.day(entered.edition().effectiveFrom()))));
            select.addClassName("wide");
            select.addValueChangeListener(_ -> compare());
        }
        differences.setLabel(getTranslation("regulation.compare.differences-only"));
        differences.setValue(true);
        differences.addValueChangeListener(_ -> compare());
    }

    private void load() {
        var all = editions.all();
        list.show(Source.of(all));
        left.setItems(all);
        right.setItems(all);
        right.setValue(all.getFirst());
        left.setValue(all.get(Math.min(1, all.size() - 1)));
    }

    private void compare() {
        compared.removeAll();
        if (!left.isEmpty() && !right.isEmpty()) {
            compared.add(
                    new Comparison(left.getValue().edition(), right.getValue().edition(), differences.getValue()));
        }
    }

    @Override
    public String title() {
        return getTranslation("regulation.editions.title");
    }
}
