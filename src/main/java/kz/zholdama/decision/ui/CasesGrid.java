package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.TimeLeftBadge;

/** A list of cases, fetched and sorted a screenful at a time; the most urgent first unless sorted otherwise. */
final class CasesGrid extends Grid<CaseSummary> {

    private static final Map<String, CaseQuery.Order> SORTED_BY = Map.of("number", CaseQuery.Order.NUMBER, "name", CaseQuery.Order.NAME,
            "measure", CaseQuery.Order.MEASURE, "status", CaseQuery.Order.STATUS, "received", CaseQuery.Order.RECEIVED,
            "due", CaseQuery.Order.DUE);

    private final Clock clock;

    CasesGrid(Applications applications, Supplier<CaseQuery> wanted, Clock clock) {
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        addComponentColumn(this::link).setHeader(getTranslation("cases.column.number")).setSortProperty("number").setKey("number").setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::timeLeft).setHeader(getTranslation("cases.column.due")).setSortProperty("due").setKey("due").setAutoWidth(true).setFlexGrow(0);
        addColumn(CaseSummary::applicantName).setHeader(getTranslation("cases.column.name")).setSortProperty("name").setKey("name").setWidth("12rem").setFlexGrow(2)
                .setTooltipGenerator(CaseSummary::applicantName);
        addColumn(summary -> getTranslation("measure." + summary.measure().name())).setHeader(getTranslation("cases.column.measure"))
                .setSortProperty("measure").setKey("measure").setWidth("12rem").setFlexGrow(2)
                .setTooltipGenerator(summary -> getTranslation("measure." + summary.measure().name()));
        addColumn(summary -> Dates.moment(summary.receivedAt())).setHeader(getTranslation("cases.column.received")).setSortProperty("received").setKey("received").setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(summary -> StatusBadges.of(summary.status())).setHeader(getTranslation("cases.column.status")).setSortProperty("status").setKey("status").setAutoWidth(true).setFlexGrow(0);
        setEmptyStateText(getTranslation("cases.empty"));
        setItems(new CallbackDataProvider<>(
                query -> applications.list(sorted(wanted.get(), query).page(query.getOffset(), query.getLimit())).stream(),
                query -> (int) applications.count(wanted.get())));
    }

    private static CaseQuery sorted(CaseQuery wanted, Query<CaseSummary, Void> query) {
        return query.getSortOrders().stream().findFirst()
                .map(order -> wanted.sortedBy(SORTED_BY.get(order.getSorted()), order.getDirection() == SortDirection.ASCENDING)).orElse(wanted);
    }

    private Component link(CaseSummary summary) {
        return new Anchor("cases/" + summary.id(), summary.number() == null ? getTranslation("cases.without-number") : summary.number());
    }

    private Component timeLeft(CaseSummary summary) {
        return summary.dueAt() != null && ApplicationStatus.UNDECIDED.contains(summary.status())
                ? new TimeLeftBadge(Duration.between(LocalDateTime.now(clock), summary.dueAt())) : new Span("");
    }
}
