package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.regulation.entering.CalendarDay;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The twelve months of a year; each day says what it is by its look and to a screen reader by its words. */
@Tag("zh-year")
@JavaScript("context://components/zh-year.js")
class YearCalendar extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a day looks like; the words are in the bundles under {@code calendar.kind.}. */
    enum Kind {
        WORKING,
        WEEKEND,
        HOLIDAY,
        MOVED_OFF,
        WORKING_WEEKEND
    }

    /** A day was clicked, or chosen by Space or Enter. */
    @DomEvent("day-chosen")
    public static class DayChosen extends ComponentEvent<YearCalendar> {

        private final LocalDate day;

        public DayChosen(YearCalendar source, boolean fromClient, @EventData("event.detail.day") String day) {
            super(source, fromClient);
            this.day = LocalDate.parse(day);
        }

        LocalDate day() {
            return day;
        }
    }

    /** @param pending days that are marked to be changed, with what they become */
    void show(List<CalendarDay> days, Map<LocalDate, Boolean> pending, LocalDate today) {
        var texts = JSON.objectNode();
        texts.set("months", words("date.months"));
        texts.set("weekdays", mondayFirst());
        var list = JSON.arrayNode();
        days.forEach(day -> list.add(node(day, pending, today)));
        var year = JSON.objectNode();
        year.set("texts", texts);
        year.set("days", list);
        getElement().setPropertyJson("year", year);
    }

    Registration addDayChosenListener(ComponentEventListener<DayChosen> listener) {
        return addListener(DayChosen.class, listener);
    }

    private ObjectNode node(CalendarDay day, Map<LocalDate, Boolean> pending, LocalDate today) {
        var kind = kind(day);
        var label =
                new StringBuilder(Dates.day(day.day())).append(", ").append(getTranslation("calendar.kind." + kind));
        if (day.holiday() != null) {
            label.append(", ").append(getTranslation("holiday." + day.holiday()));
        }
        if (day.reason() != null) {
            label.append(", ").append(day.reason());
        }
        var looks = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (pending.containsKey(day.day())) {
            looks += " pending";
            label.append(". ")
                    .append(getTranslation(
                            pending.get(day.day()) ? "calendar.becomes-working" : "calendar.becomes-off"));
        }
        if (day.day().equals(today)) {
            looks += " today";
            label.append(". ").append(getTranslation("date.today"));
        }
        return JSON.objectNode()
                .put("date", day.day().toString())
                .put("kind", looks)
                .put("label", label.toString());
    }

    static Kind kind(CalendarDay day) {
        var weekend =
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.day().getDayOfWeek());
        if (day.working()) {
            return weekend ? Kind.WORKING_WEEKEND : Kind.WORKING;
        }
        if (day.holiday() != null) {
            return Kind.HOLIDAY;
        }
        return weekend ? Kind.WEEKEND : Kind.MOVED_OFF;
    }

    private ArrayNode words(String key) {
        var words = JSON.arrayNode();
        for (var word : getTranslation(key).split(",", -1)) {
            words.add(word);
        }
        return words;
    }

    private ArrayNode mondayFirst() {
        var words = words("date.weekdays-short");
        words.add(words.remove(0));
        return words;
    }
}
