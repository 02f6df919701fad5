package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.list.NarrowScreen;

/** A list of cases, fetched and sorted a screenful at a time; the most urgent first unless sorted otherwise. */
final class CasesGrid extends Grid<CaseSummary> {

    private static final String MEASURE = "measure";
    private static final String RECEIVED = "received";

    private static final Map<String, CaseQuery.Order> SORTED_BY = Map.of(
            "number",
            CaseQuery.Order.NUMBER,
            "name",
            CaseQuery.Order.NAME,
            MEASURE,
            CaseQuery.Order.MEASURE,
            "status",
            CaseQuery.Order.STATUS,
            RECEIVED,
            CaseQuery.Order.RECEIVED,
            "due",
            CaseQuery.Order.DUE);

    private final Clock clock;
    private Set<Long> returned = Set.of();

    CasesGrid(Applications applications, Supplier<CaseQuery> wanted, Clock clock) {
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        addComponentColumn(this::link)
                .setHeader(getTranslation("cases.column.number"))
                .setSortProperty("number")
                .setKey("number")
                .setWidth("10.25rem")
                .setFlexGrow(0);
        addComponentColumn(this::timeLeft)
                .setHeader(getTranslation("cases.column.due"))
                .setSortProperty("due")
                .setKey("due")
                .setWidth("8.75rem")
                .setFlexGrow(0);
        addColumn(twoLines(CaseSummary::applicantName, this::measure))
                .setHeader(getTranslation("cases.column.name"))
                .setSortProperty("name")
                .setKey("name")
                .setWidth("9rem")
                .setFlexGrow(2);
        addColumn(twoLines(this::measure, _ -> ""))
                .setHeader(getTranslation("cases.column.measure"))
                .setSortProperty("measure")
                .setKey(MEASURE)
                .setWidth("10rem")
                .setFlexGrow(2);
        addColumn(summary -> Dates.moment(summary.receivedAt()))
                .setHeader(getTranslation("cases.column.received"))
                .setSortProperty("received")
                .setKey(RECEIVED)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::status)
                .setHeader(getTranslation("cases.column.status"))
                .setSortProperty("status")
                .setKey("status")
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowScreen.hides(
                this,
                List.of(getColumnByKey(MEASURE), getColumnByKey(RECEIVED))); // the measure then stands below the name
        setEmptyStateText(getTranslation("cases.empty"));
        setItems(new CallbackDataProvider<>(
                query ->
                        applications
                                .list(sorted(wanted.get(), query).page(query.getOffset(), query.getLimit()))
                                .stream(),
                query -> (int) applications.count(wanted.get())));
    }

    /** Has the cases that a director returned say so from the next time they are drawn. */
    void mark(Set<Long> returnedCases) {
        returned = returnedCases;
    }

    private Component status(CaseSummary summary) {
        var badges = new Div(StatusBadges.of(summary.status()));
        badges.addClassName("two-lines");
        if (returned.contains(summary.id())) {
            badges.add(StatusBadges.returned());
        }
        return badges;
    }

    /** Wraps, so that no name is cut off; the second line stands in for a column that a narrow screen has no room for. */
    private static Renderer<CaseSummary> twoLines(
            ValueProvider<CaseSummary, String> first, ValueProvider<CaseSummary, String> whenNarrow) {
        return LitRenderer.<CaseSummary>of("<div class='two-lines'><span>${item.first}</span>"
                        + "<span class='muted narrow-only'>${item.second}</span></div>")
                .withProperty("first", first)
                .withProperty("second", whenNarrow);
    }

    private String measure(CaseSummary summary) {
        return getTranslation("measure." + summary.measure().name());
    }

    private static CaseQuery sorted(CaseQuery wanted, Query<CaseSummary, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .flatMap(order -> Optional.ofNullable(SORTED_BY.get(order.getSorted()))
                        .map(by -> wanted.sortedBy(by, order.getDirection() == SortDirection.ASCENDING)))
                .orElse(wanted);
    }

    private Component link(CaseSummary summary) {
        var link = new Anchor(
                "cases/" + summary.id(),
                summary.number() == null ? getTranslation("cases.without-number") : summary.number());
        link.addClassName("cell-link"); // the whole cell leads to the case
        return link;
    }

    private Component timeLeft(CaseSummary summary) {
        return summary.dueAt() != null && ApplicationStatus.UNDECIDED.contains(summary.status())
                ? new TimeLeftBadge(Duration.between(LocalDateTime.now(clock), summary.dueAt()))
                : new Span("");
    }
}
