package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.home.DeskPart;
import kz.zholdama.register.OpenWork;
import kz.zholdama.register.OpenWork.Row;
import kz.zholdama.register.RegisterQuery.Lateness;

/** For auditors and the head office: what the centres have to decide, those with the most that is late first. */
@SpringComponent
class CountryPart implements DeskPart {

    /** The statistics have all of them. */
    private static final int MOST = 20;

    private final OpenWork work;
    private final CareerCentres centres;

    CountryPart(OpenWork work, CareerCentres centres) {
        this.work = work;
        this.centres = centres;
    }

    @Override
    public Optional<Component> part(StaffPrincipal staff) {
        return staff.has(Role.AUDITOR) || staff.isNationalAdministrator()
                ? Optional.of(new Panel(work.byCentre(), staff))
                : Optional.empty();
    }

    private final class Panel extends Section {

        /** Who may open the register finds the cases behind a figure. */
        private final boolean leads;

        Panel(List<Row> rows, StaffPrincipal staff) {
            leads = staff.has(Role.AUDITOR);
            addClassNames("panel", "country");
            var title = new H2(getTranslation(staff.centreId() == null ? "country.title" : "country.title.centre"));
            title.setId("country");
            getElement().setAttribute("aria-labelledby", "country");
            add(title);
            if (rows.isEmpty()) {
                add(new Paragraph(getTranslation("country.nothing")));
                return;
            }
            var table = new Div(table(rows));
            table.addClassName("country-table");
            table.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "group")
                    .setAttribute("aria-labelledby", "country");
            add(table);
            if (rows.size() > MOST) {
                add(new Paragraph(getTranslation("country.rest", named("count", rows.size() - MOST))));
            }
            add(new Anchor("statistics?by=CENTRE", getTranslation("country.statistics")));
        }

        private NativeTable table(List<Row> rows) {
            var table = new NativeTable();
            var head = new NativeTableRow();
            head.add(header("country.centre"), header("country.late"), header("country.today"));
            head.add(header("country.undecided"));
            table.getHead().add(head);
            rows.stream().limit(MOST).map(this::row).forEach(table.getBody()::add);
            rows.stream()
                    .reduce(Row::plus)
                    .filter(_ -> rows.size() > 1)
                    .ifPresent(all -> table.getFoot().add(row(getTranslation("country.all"), all, "")));
            return table;
        }

        private NativeTableHeaderCell header(String key) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            return cell;
        }

        private NativeTableRow row(Row row) {
            return row(Bilingual.name(centres.get(row.centreId()).names()), row, "centre=" + row.centreId() + "&");
        }

        private NativeTableRow row(String name, Row row, String ofCentre) {
            var whose = new NativeTableHeaderCell(name);
            whose.getElement().setAttribute("scope", "row");
            var late = new Span(String.valueOf(row.late()));
            late.addClassName(row.late() > 0 ? "time-late" : "muted");
            var cell = new NativeTableCell();
            cell.add(
                    leads && row.late() > 0
                            ? new Anchor(RegisterView.ROUTE + "?" + ofCentre + "late=" + Lateness.OVERDUE.name(), late)
                            : late);
            return new NativeTableRow(
                    whose,
                    cell,
                    new NativeTableCell(String.valueOf(row.today())),
                    new NativeTableCell(String.valueOf(row.undecided())));
        }
    }
}
