package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseQuery.Order;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.list.NarrowScreen;
import kz.zholdama.platform.ui.list.RowsByKey;

/** A list of cases, fetched and sorted a screenful at a time; the most urgent first unless sorted otherwise. */
final class CasesGrid extends Grid<CaseSummary> {

    private final Clock clock;
    private Set<Long> returned = Set.of();

    CasesGrid(Applications applications, Supplier<CaseQuery> wanted, Clock clock) {
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        NarrowScreen.hides(
                this,
                columns().stream()
                        .map(column -> Map.entry(column, column.addTo(this)))
                        .filter(added -> added.getKey().wideOnly())
                        .map(Map.Entry::getValue)
                        .toList());
        setEmptyStateText(getTranslation("cases.empty"));
        setItems(new RowsByKey<>(query -> sorted(wanted.get(), query), applications::page, applications::count));
    }

    /** From left to right; what a new one shows is a component of {@link CaseSummary}. */
    private List<CaseColumn> columns() {
        return List.of(
                CaseColumn.of("number", Order.NUMBER, new ComponentRenderer<>(this::link))
                        .width("10.25rem", 0),
                CaseColumn.of("due", Order.DUE, new ComponentRenderer<>(this::timeLeft))
                        .width("8.75rem", 0),
                CaseColumn.of("name", Order.NAME, twoLines(CaseSummary::applicantName, this::measure))
                        .width("9rem", 2),
                CaseColumn.of("measure", Order.MEASURE, twoLines(this::measure, _ -> ""))
                        .width("10rem", 2)
                        .onWideScreens(), // then it stands below the name
                CaseColumn.of("received", Order.RECEIVED, new TextRenderer<>(one -> Dates.moment(one.receivedAt())))
                        .onWideScreens(),
                CaseColumn.of("status", Order.STATUS, new ComponentRenderer<>(this::status)));
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
                .map(order -> wanted.sortedBy(
                        Order.valueOf(order.getSorted()), order.getDirection() == SortDirection.ASCENDING))
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
