package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.intake.drafts.DraftSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.list.NarrowScreen;
import kz.zholdama.platform.ui.list.RowsByKey;

/** The unfinished applications of the centre: go on with one's own, take over a colleague's, discard. */
@Route("drafts")
@RolesAllowed(Role.SPECIALIST_ROLE)
@Menu(title = "drafts.menu", order = 11, icon = "vaadin:edit")
class DraftsView extends Div implements HasDynamicTitle {

    private final Drafts drafts;
    private final CurrentStaff staff;
    private final LocalDate today;
    private final Checkbox mine = new Checkbox(getTranslation("drafts.mine"));
    private final Grid<DraftSummary> grid = new Grid<>();

    DraftsView(Drafts drafts, CurrentStaff staff, Clock clock) {
        this.drafts = drafts;
        this.staff = staff;
        this.today = LocalDate.now(clock);
        addClassNames("page", "page-full");
        var start = new Anchor("intake", getTranslation("drafts.new"));
        start.addClassName("primary-link");
        mine.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        var header =
                new PageHeader(getTranslation("drafts.title"), mine, start).withHint(getTranslation("drafts.hint"));
        create();
        add(header, grid);
    }

    private void create() {
        grid.setItems(new RowsByKey<>(_ -> mine.getValue(), drafts::page, drafts::count));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        column("drafts.applicant", this::applicant).setWidth("11rem").setFlexGrow(3);
        var measure = grid.addColumn(this::measure)
                .setHeader(getTranslation("intake.measure"))
                .setFlexGrow(3);
        grid.addColumn(line -> getTranslation("intake.step." + line.step().name()))
                .setHeader(getTranslation("drafts.step"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.holder().name())
                .setHeader(getTranslation("drafts.holder"))
                .setFlexGrow(2);
        var changed = grid.addColumn(line -> Dates.moment(line.changedAt()))
                .setHeader(getTranslation("drafts.changed"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column(
                        "drafts.left",
                        line -> new StatusBadge(
                                getTranslation("drafts.days", named("count", line.daysLeft(today))),
                                line.endsSoon(today) ? StatusBadge.Tone.BAD : StatusBadge.Tone.NEUTRAL))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column("drafts.actions", this::actions)
                .setKey("actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowScreen.hides(
                grid,
                List.of(measure, changed)); // the measure then stands below the name, and the days left tell the change
        grid.setEmptyStateComponent(new EmptyState(getTranslation("drafts.none"), getTranslation("drafts.none.hint")));
    }

    private Grid.Column<DraftSummary> column(
            String header, com.vaadin.flow.function.SerializableFunction<DraftSummary, Component> cell) {
        return grid.addComponentColumn(cell::apply).setHeader(getTranslation(header));
    }

    private Component applicant(DraftSummary line) {
        var name = line.applicantName().isBlank() ? getTranslation("drafts.nameless") : line.applicantName();
        var cell = isMine(line) ? new Anchor("intake/" + line.id(), name) : new Div(name);
        cell.addClassName("wrap");
        var below = new Span(measure(line));
        below.addClassNames("muted", "narrow-only");
        var lines = new Div(cell, below);
        lines.addClassName("two-lines");
        return lines;
    }

    private String measure(DraftSummary line) {
        return line.measure() == null
                ? "—"
                : getTranslation("measure." + line.measure().name());
    }

    private Component actions(DraftSummary line) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (isMine(line)) {
            actions.add(button(
                    "drafts.discard",
                    line,
                    () -> confirm("drafts.discard", line, () -> drafts.discard(line.id(), line.version()))));
        } else {
            actions.add(button(
                    "drafts.take-over",
                    line,
                    () -> confirm("drafts.take-over", line, () -> {
                        drafts.takeOver(line.id());
                        getUI().ifPresent(ui -> ui.navigate("intake/" + line.id()));
                    })));
        }
        return actions;
    }

    private Button button(String text, DraftSummary line, Runnable action) {
        var button = new Button(getTranslation(text), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(text) + ": " + line.applicantName());
        return button;
    }

    private void confirm(String text, DraftSummary line, Runnable action) {
        var dialog = new ConfirmDialog(
                getTranslation(text + ".question"),
                getTranslation(
                        text + ".consequence", named("holder", line.holder().name())),
                getTranslation(text),
                _ -> {
                    try {
                        action.run();
                    } catch (UserFacingException refused) {
                        Notices.problem(refused);
                    }
                    grid.getDataProvider().refreshAll();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("drafts.cancel"));
        dialog.open();
    }

    private boolean isMine(DraftSummary line) {
        return staff.actor().isSamePersonAs(line.holder());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("drafts.title") + " · " + getTranslation("product.name");
    }
}
