package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Set;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;

/** The cases of the centre. The filter stays in the address, except what was typed: that may be a name. */
@Route("cases")
@Menu(title = "cases.menu", order = 20, icon = "vaadin:folder-open")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATUS = "status";
    private static final String LATE = "late";
    private static final String TO_HAND_OVER = "hand-over";
    private static final String RETURNED = "returned";

    private final Applications applications;
    private final Cases cases;
    private final TextField text = new TextField(getTranslation("cases.filter.text"));
    private final Select<ApplicationStatus> status = new Select<>();
    private final Checkbox late = new Checkbox(getTranslation("cases.filter.late"));
    private final Checkbox toHandOver = new Checkbox(getTranslation("cases.filter.hand-over"));
    private final Checkbox returned = new Checkbox(getTranslation("cases.filter.returned"));
    private final CasesGrid grid;
    private final EmptyState empty;
    /** What directors returned, by id. */
    private Set<Long> sentBack = Set.of();
    /** The fields are being set from the address, not by a person. */
    private boolean reading;

    CasesView(Applications applications, Cases cases, CurrentStaff staff, Clock clock) {
        this.applications = applications;
        this.cases = cases;
        this.grid = new CasesGrid(applications, this::query, clock);
        this.empty = new EmptyState(
                getTranslation("cases.empty"),
                getTranslation("cases.empty.hint"),
                new Button(getTranslation("cases.filter.clear"), _ -> clearFilter()));
        addClassNames("page", "page-full");
        text.setPlaceholder(getTranslation("cases.filter.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("filter-text");
        status.setLabel(getTranslation("cases.filter.status"));
        status.setItems(Arrays.stream(ApplicationStatus.values()).toList());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("cases.filter.status.all"));
        status.setItemLabelGenerator(value ->
                getTranslation(value == null ? "cases.filter.status.all" : "application-status." + value.name()));
        text.addValueChangeListener(_ -> filterChanged());
        status.addValueChangeListener(_ -> filterChanged());
        late.addValueChangeListener(_ -> filterChanged());
        toHandOver.addValueChangeListener(_ -> filterChanged());
        returned.setVisible(staff.get().centreId() != null);
        returned.addValueChangeListener(_ -> filterChanged());
        var toolbar = new Div(text, status, late, toHandOver, returned);
        toolbar.addClassName("toolbar");
        add(new PageHeader(getTranslation("cases.menu")), toolbar, empty, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        reading = true;
        status.setValue(parameters
                .getSingleParameter(STATUS)
                .flatMap(name -> Arrays.stream(ApplicationStatus.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(null));
        late.setValue(parameters.getSingleParameter(LATE).isPresent());
        toHandOver.setValue(parameters.getSingleParameter(TO_HAND_OVER).isPresent());
        returned.setValue(parameters.getSingleParameter(RETURNED).isPresent());
        reading = false;
        refresh();
    }

    private void clearFilter() {
        text.clear();
        status.clear();
        late.setValue(false);
        toHandOver.setValue(false);
        returned.setValue(false);
    }

    private void filterChanged() {
        if (!reading) {
            var parameters = new LinkedHashMap<String, String>();
            if (status.getValue() != null) {
                parameters.put(STATUS, status.getValue().name());
            }
            if (late.getValue()) {
                parameters.put(LATE, "yes");
            }
            if (toHandOver.getValue()) {
                parameters.put(TO_HAND_OVER, "yes");
            }
            if (returned.getValue()) {
                parameters.put(RETURNED, "yes");
            }
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location("cases", QueryParameters.simple(parameters)));
            refresh();
        }
    }

    private CaseQuery query() {
        Set<ApplicationStatus> wanted =
                status.getValue() == null ? EnumSet.allOf(ApplicationStatus.class) : EnumSet.of(status.getValue());
        var query = CaseQuery.of(wanted).matching(text.getValue());
        query = late.getValue() ? query.onlyLate() : query;
        query = returned.getValue() ? query.onlyAmong(sentBack) : query;
        return toHandOver.getValue() ? query.onlyToHandOver() : query;
    }

    private void refresh() {
        sentBack = cases.returned();
        grid.mark(sentBack);
        var some = applications.count(query()) > 0;
        empty.setVisible(!some);
        grid.setVisible(some);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cases.menu") + " · " + getTranslation("product.name");
    }
}
