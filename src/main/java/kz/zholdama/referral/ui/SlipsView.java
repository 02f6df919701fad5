package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.list.NarrowScreen;
import kz.zholdama.platform.ui.list.RowsByKey;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipLine;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.regulation.Regulations;

/** Issued referrals by what has to be done about them; the filters stay in the address. */
@Route("slips")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "slips.menu", order = 40, icon = "vaadin:clipboard-check")
class SlipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DueSlips slips;
    private final Regulations regulations;
    private final LocalDate today;
    private final Select<Pile> pile = new Select<>();
    private final TextField text = new TextField();
    private final Select<MeasureKind> kind = new Select<>();
    private final Checkbox mine = new Checkbox(getTranslation("slips.mine"));
    private final Grid<SlipLine> grid = new Grid<>();
    private final Div nothing = new Div();
    private boolean reading;

    SlipsView(DueSlips slips, Regulations regulations, CurrentStaff staff, Clock clock) {
        this.slips = slips;
        this.regulations = regulations;
        this.today = LocalDate.now(clock);
        addClassNames("page", "page-full");
        configureFilters();
        configureGrid();
        mine.setVisible(staff.get().has(Role.SPECIALIST));
        var toolbar = new Div(pile, text, kind, mine);
        toolbar.addClassName("toolbar");
        add(
                new PageHeader(getTranslation("slips.title")).withHint(getTranslation("slips.hint")),
                toolbar,
                nothing,
                grid);
    }

    private void configureFilters() {
        pile.setLabel(getTranslation("slips.pile"));
        pile.setItems(Pile.values());
        pile.setItemLabelGenerator(value -> getTranslation("slips.pile." + value.name()));
        pile.setValue(Pile.TO_DO);
        text.setLabel(getTranslation("slips.text"));
        text.setPlaceholder(getTranslation("slips.text.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("search");
        kind.setLabel(getTranslation("slips.kind"));
        kind.setItems(regulations.kinds());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("slips.kind.all"));
        kind.setItemLabelGenerator(
                value -> getTranslation(value == null ? "slips.kind.all" : "measure-kind." + value.name()));
        pile.addValueChangeListener(_ -> filter());
        text.addValueChangeListener(_ -> filter());
        kind.addValueChangeListener(_ -> filter());
        mine.addValueChangeListener(_ -> filter());
    }

    private void configureGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::term)
                .setHeader(getTranslation("slips.column.term"))
                .setWidth("14rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::person)
                .setHeader(getTranslation("slips.column.person"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::measure)
                .setHeader(getTranslation("slips.column.measure"))
                .setFlexGrow(3);
        var referredOn = grid.addColumn(line -> Dates.day(line.referredOn()))
                .setHeader(getTranslation("slips.column.referred-on"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var preparedBy = grid.addComponentColumn(SlipsView::specialist)
                .setHeader(getTranslation("slips.column.prepared-by"))
                .setWidth("10rem")
                .setFlexGrow(1);
        NarrowScreen.hides(grid, List.of(referredOn, preparedBy)); // both stand on the referral's own page
        grid.addItemClickListener(click ->
                UI.getCurrent().navigate(ReferralView.class, click.getItem().applicationId()));
        grid.setItems(new RowsByKey<>(_ -> query(), slips::page, slips::count));
    }

    private SlipQuery query() {
        return new SlipQuery(pile.getValue(), text.getValue(), kind.getValue(), mine.getValue());
    }

    private Div term(SlipLine line) {
        var standing = line.standing(today);
        var badge = ReferralStatusBadge.of(standing);
        return switch (standing) {
            case AWAITING_SLIP -> new SlipTerm(line.status(), line.slipDueOn(), today);
            case LAPSED -> lapsed(new SlipTerm(line.status(), line.slipDueOn(), today), badge);
            case ACCEPTED -> twoLines(badge, getTranslation("slips.from", named("day", line.startsOn())));
            case TAKING_PART, ENDED ->
                line.endsOn() == null
                        ? new Div(badge)
                        : twoLines(badge, getTranslation("slips.until", named("day", line.endsOn())));
            case NOT_TAKEN, LEFT, COMPLETED, ANNULLED -> new Div(badge);
        };
    }

    private static Div lapsed(SlipTerm term, StatusBadge badge) {
        term.add(badge);
        return term;
    }

    private Div person(SlipLine line) {
        var link = new RouterLink(line.applicantName(), ReferralView.class, line.applicationId());
        return twoLines(link, line.number());
    }

    private Div measure(SlipLine line) {
        return twoLines(new Span(getTranslation("measure." + line.measure().name())), line.host());
    }

    private static Span specialist(SlipLine line) {
        var name = new Span(line.preparedBy());
        name.addClassName("wrap");
        return name;
    }

    private static Div twoLines(Component first, String second) {
        var below = new Span(second);
        below.addClassName("muted");
        var cell = new Div(first, below);
        cell.addClassName("two-lines");
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        reading = true;
        asked.getSingleParameter("pile")
                .flatMap(name -> Arrays.stream(Pile.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .ifPresent(pile::setValue);
        asked.getSingleParameter("kind")
                .flatMap(name -> regulations.kinds().stream()
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .ifPresent(kind::setValue);
        mine.setValue(asked.getSingleParameter("mine").isPresent());
        reading = false;
        refresh();
    }

    private void filter() {
        if (reading) {
            return;
        }
        var chosen = new LinkedHashMap<String, String>(); // a searched name stays out of the address
        chosen.put("pile", pile.getValue().name());
        if (kind.getValue() != null) {
            chosen.put("kind", kind.getValue().name());
        }
        if (mine.getValue()) {
            chosen.put("mine", "");
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        "slips?" + QueryParameters.simple(Map.copyOf(chosen)).getQueryString());
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        var empty = slips.count(query()) == 0;
        grid.setVisible(!empty);
        nothing.removeAll();
        nothing.setVisible(empty);
        if (empty) {
            var searched = !text.isEmpty() || kind.getValue() != null || mine.getValue();
            nothing.add(new EmptyState(
                    getTranslation(
                            searched
                                    ? "slips.nothing-found"
                                    : "slips.nothing." + pile.getValue().name()),
                    getTranslation(searched ? "slips.nothing-found.hint" : "slips.nothing.hint")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("slips.title") + " · " + getTranslation("product.name");
    }
}
