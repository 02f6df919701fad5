package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.printing.SignedResults;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.decision.ui.holding.Holders;
import kz.zholdama.decision.ui.printing.PrintDialog;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseQuery.Order;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.platform.lists.SavedLists;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.regulation.Regulations;

/**
 * The cases of the centre, the most urgent first unless sorted otherwise. The filter stays in the address, except what was typed:
 * that may be a name.
 */
@Route("cases")
@Menu(title = "cases.menu", order = 20, icon = "vaadin:folder-open")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class CasesView extends ListView<CaseSummary> {

    /** What an index carries; the register is sorted by names and numbers. */
    private static final Map<String, Order> SORTS = Map.of("due", Order.DUE, "received", Order.RECEIVED);

    private final transient Applications applications;
    private final transient Cases cases;
    private final transient CaseNotes notes;
    private final transient Inquiries inquiries;
    private final transient SignedResults results;
    private final transient Clock clock;
    private final TextField text;
    private final Select<ApplicationStatus> status;
    private final Select<Measure> measure;
    private final Select<Actor> holder;
    private final Checkbox late;
    private final Checkbox toHandOver;
    private final Checkbox returned;
    private final Checkbox compare;
    private final Checkbox mentioned;
    private final Checkbox inquiry;
    /** What directors returned, by id. */
    private transient Set<Long> sentBack = Set.of();

    CasesView(
            Applications applications,
            Cases cases,
            CaseNotes notes,
            Inquiries inquiries,
            SignedResults results,
            Regulations regulations,
            Holders holders,
            CurrentStaff staff,
            SavedLists saved,
            Clock clock) {
        super("cases.menu", new RecordList<>("cases.menu", "cases.column.", CaseSummary::id));
        this.applications = applications;
        this.cases = cases;
        this.notes = notes;
        this.inquiries = inquiries;
        this.results = results;
        this.clock = clock;
        filters().haveLabels();
        text = filters().add(Filters.search(getTranslation("cases.filter.text.hint")));
        text.setLabel(getTranslation("cases.filter.text"));
        status = filters()
                .choice(
                        "status",
                        getTranslation("cases.filter.status"),
                        List.of(ApplicationStatus.values()),
                        getTranslation("cases.filter.status.all"),
                        value -> getTranslation("application-status." + value.name()));
        measure = filters()
                .choice(
                        "measure",
                        getTranslation("cases.filter.measure"),
                        regulations.measures(),
                        Measure::name,
                        getTranslation("cases.filter.status.all"),
                        value -> getTranslation("measure." + value.name()));
        holder = filters()
                .choice(
                        "holder",
                        getTranslation("cases.filter.holder"),
                        holders(applications),
                        one -> String.valueOf(one.staffId()),
                        getTranslation("cases.filter.status.all"),
                        Actor::name);
        holder.setVisible(staff.get().centreId() != null);
        late = filters().only("late", getTranslation("cases.filter.late"));
        toHandOver = filters().only("hand-over", getTranslation("cases.filter.hand-over"));
        returned = filters().only("returned", getTranslation("cases.filter.returned"));
        returned.setVisible(staff.get().centreId() != null);
        compare = filters().only("compare", getTranslation("cases.filter.compare"));
        compare.setVisible(staff.get().centreId() != null);
        mentioned = filters().only("mentioned", getTranslation("cases.filter.mentioned"));
        mentioned.setVisible(staff.get().has(Role.SPECIALIST) || staff.get().has(Role.DIRECTOR));
        inquiry = filters().only("inquiry", getTranslation("cases.filter.inquiry"));
        inquiry.setVisible(staff.get().centreId() != null && inquiries.isOffered());
        columns(list());
        keepsFilters(saved, staff.get().centreId() != null);
        left().addComponentAtIndex(1, holders.many(list(), this::reload));
        header().addAction(new Button(getTranslation("printing.results"), _ -> printResults()));
    }

    /** And nobody, whose cases wait for somebody to take them. */
    private List<Actor> holders(Applications applications) {
        var nobody = new Actor(CaseQuery.NOBODY, getTranslation("cases.filter.holder.nobody"), "");
        return Stream.concat(Stream.of(nobody), applications.holders().stream()).toList();
    }

    private void columns(RecordList<CaseSummary> list) {
        list.part("number", this::link).setWidth("11rem").setFlexGrow(0);
        list.part("due", this::timeLeft).setWidth("9rem").setFlexGrow(0);
        list.twoLines("name", CaseSummary::applicantName, this::measure)
                .setWidth("10.5rem")
                .setFlexGrow(3);
        list.text("measure", this::measure).setWidth("10.5rem").setFlexGrow(2);
        list.text("received", one -> Dates.moment(one.receivedAt()))
                .setWidth("7.75rem")
                .setFlexGrow(0);
        list.text("holder", one -> one.holder() == null ? "—" : one.holder().name())
                .setWidth("9rem")
                .setFlexGrow(1);
        list.part("status", this::status).setWidth("10.75rem").setFlexGrow(1);
        list.sortBy(SORTS.keySet());
        list.giveWay("holder", "measure", "received"); // the measure then stands below the name
        list.inShort("name", "status", "due", "number");
    }

    @Override
    protected Source<CaseSummary> source(ColumnSort by) {
        sentBack = cases.returned();
        var asked = query(by);
        return Source.byKey(page -> applications.page(asked, page), applications.found(asked));
    }

    private CaseQuery query(ColumnSort by) {
        Set<ApplicationStatus> wanted = status.getValue() == null ? Set.of() : EnumSet.of(status.getValue());
        var query = CaseQuery.of(wanted).matching(text.getValue());
        query = measure.isEmpty() ? query : query.onlyFor(Set.of(measure.getValue()));
        query = holder.isEmpty() ? query : query.heldBy(holder.getValue().staffId());
        query = late.getValue() ? query.onlyLate() : query;
        query = returned.getValue() ? query.onlyAmong(sentBack) : query;
        query = compare.getValue() ? query.onlyAmong(cases.toCompare()) : query;
        query = mentioned.getValue() ? query.onlyAmong(notes.unseen()) : query;
        query = inquiry.getValue() ? query.onlyAmong(inquiries.waitingCases()) : query;
        query = toHandOver.getValue() ? query.onlyToHandOver() : query;
        var order = by.column() == null ? null : SORTS.get(by.column());
        return order == null ? query : query.sortedBy(order, by.ascending());
    }

    @Override
    protected Optional<Component> nothing() {
        return Optional.of(new EmptyState(
                getTranslation("cases.empty"),
                getTranslation("cases.empty.hint"),
                new Button(getTranslation("cases.filter.clear"), _ -> filters().clear())));
    }

    private Component status(CaseSummary summary) {
        var badges = new Div(StatusBadges.of(summary.status()));
        badges.addClassName("two-lines");
        if (sentBack.contains(summary.id())) {
            badges.add(StatusBadges.returned());
        }
        return badges;
    }

    private void printResults() {
        var found = results.toHandOver(query(sort()));
        if (found.isEmpty()) {
            Notices.done(getTranslation("printing.nothing"));
            return;
        }
        var names = found.stream()
                .collect(Collectors.toMap(
                        one -> one.document().id(), one -> " · " + one.summary().applicantName()));
        new PrintDialog(
                        found.stream().map(SignedResults.Result::document).toList(),
                        document -> names.getOrDefault(document.id(), ""))
                .open();
    }

    private String measure(CaseSummary summary) {
        return getTranslation("measure." + summary.measure().name());
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
