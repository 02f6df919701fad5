package kz.zholdama.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Figure;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import org.jspecify.annotations.Nullable;

/** Figures of a period: a table and a picture beside it for each of what is told together. The address says which. */
@Route("statistics")
@Menu(title = "statistics.menu", order = 26, icon = "vaadin:bar-chart-h")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE, Role.ADMINISTRATOR_ROLE})
class StatisticsView extends Div implements TitledPage, AfterNavigationObserver {

    /** The order is of 2024. */
    private static final int FIRST_YEAR = 2024;

    private final transient Statistics statistics;
    private final transient StatisticsWords words;
    private final Select<Integer> year = new Select<>();
    private final Select<Period> period = new Select<>();
    private final Select<Breakdown> by = new Select<>();
    private final ComboBox<CareerCentre> centre;
    private final boolean ofOneCentre;
    private final boolean leads;
    private final LocalDate today;
    private final Div tables = new Div();
    private final Div downloads = new Div();

    StatisticsView(Statistics statistics, RegisterTools tools, StatisticsTools own) {
        this.statistics = statistics;
        this.words = own.words(getLocale(), tools);
        ofOneCentre = tools.isOfOneCentre();
        leads = tools.mayRead();
        today = LocalDate.now(tools.clock());
        addClassNames("page", "statistics");
        choice(
                year,
                "year",
                IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                        .boxed()
                        .toList()
                        .reversed(),
                String::valueOf);
        choice(period, "period", List.of(Period.values()), one -> one.words(words));
        centre = CentrePicker.of(tools.choice(), getTranslation("statistics.country"));
        centre.setLabel(getTranslation("register.filter.centre"));
        centre.setVisible(!ofOneCentre);
        choice(by, "by", List.of(Breakdown.values()), one -> getTranslation("statistics.by." + one.name()));
        year.setValue(today.getYear());
        period.setValue(Period.YEAR);
        by.setValue(Breakdown.MONTH);
        Stream.of(year, period, by)
                .forEach(field -> field.addValueChangeListener(change -> changed(change.isFromClient())));
        centre.addValueChangeListener(change -> changed(change.isFromClient()));
        var filters = new Div(year, period, by, centre, downloads);
        filters.addClassNames("toolbar", "labelled");
        add(new PageHeader(title()), filters, tables);
    }

    private <T> void choice(Select<T> field, String name, List<T> values, Function<T, String> said) {
        field.setLabel(getTranslation("statistics." + name));
        field.setItems(values);
        field.setItemLabelGenerator(said::apply);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        address.getSingleParameter("year")
                .flatMap(text -> year.getListDataView()
                        .getItems()
                        .filter(one -> text.equals(String.valueOf(one)))
                        .findFirst())
                .ifPresent(year::setValue);
        address.getSingleParameter("period")
                .flatMap(text -> named(Period.values(), text))
                .ifPresent(period::setValue);
        address.getSingleParameter("by")
                .flatMap(text -> named(Breakdown.values(), text))
                .ifPresent(by::setValue);
        address.getSingleParameter("centre")
                .flatMap(id ->
                        CentrePicker.find(centre.getListDataView().getItems().toList(), id))
                .ifPresent(centre::setValue);
        show();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Stream.of(values).filter(one -> one.name().equals(text)).findFirst();
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            show();
            var address = new LinkedHashMap<String, String>();
            address.put("year", String.valueOf(year.getValue()));
            address.put("period", period.getValue().name());
            address.put("by", by.getValue().name());
            centre.getOptionalValue().ifPresent(one -> address.put("centre", String.valueOf(one.id())));
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location("statistics", QueryParameters.simple(address)));
        }
    }

    private void show() {
        var chosen = chosenCentre();
        var offered = Stream.of(Breakdown.values())
                .filter(one -> one.isOffered(chosen != null || ofOneCentre))
                .toList();
        var wanted = offered.contains(by.getValue()) ? by.getValue() : Breakdown.MONTH;
        if (by.getListDataView().getItemCount() != offered.size()
                || by.getListDataView().getItems().anyMatch(one -> !offered.contains(one))) {
            by.setItems(offered);
        }
        by.setValue(wanted);
        tables.removeAll();
        downloads.removeAll();
        var span = period.getValue();
        var query = new StatisticsQuery(span.from(year.getValue()), span.to(year.getValue()), chosen, wanted);
        var table = statistics.table(query);
        var sheets = new ArrayList<Sheet>();
        if (Stream.of(Figure.values()).allMatch(figure -> table.whole().amount(figure) == 0)) {
            tables.add(new EmptyState(getTranslation("statistics.empty"), getTranslation("statistics.empty.hint")));
        } else {
            FigureTable.of(wanted).forEach(each -> sheets.add(new FigureSheet(each, query, table, words, leads)));
        }
        places(wanted, chosen).ifPresent(sheets::add);
        sheets.forEach(sheet -> tables.add(new FigureSection(sheet)));
        if (sheets.isEmpty()) {
            return;
        }
        var name = "statistics-" + query.from() + "-" + query.to() + ".xlsx";
        var link = new Anchor(SheetFiles.workbook(name, sheets), getTranslation("statistics.xlsx"));
        link.addClassName("download");
        downloads.add(link);
    }

    private Optional<Sheet> places(Breakdown wanted, @Nullable Long chosen) {
        if (!Set.of(Breakdown.MEASURE, Breakdown.CENTRE, Breakdown.REGION).contains(wanted)) {
            return Optional.empty();
        }
        var found = statistics.places(today, chosen, wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(new PlacesSheet(wanted, today, found, words));
    }

    private @Nullable Long chosenCentre() {
        return centre.getOptionalValue().map(CareerCentre::id).orElse(null);
    }

    @Override
    public String title() {
        return getTranslation("statistics.title");
    }
}
