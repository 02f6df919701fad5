package kz.zholdama.decision.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import kz.zholdama.decision.forecast.Forecast;
import kz.zholdama.decision.forecast.Forecasts;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.home.DeskPart;

/** For a director: what will be late by the end of the office day. */
@SpringComponent
class ForecastPart implements DeskPart {

    private static final int MINUTES = 60;

    private final Forecasts forecasts;

    ForecastPart(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @Override
    public Optional<Component> part(StaffPrincipal staff) {
        return staff.has(Role.DIRECTOR) && staff.centreId() != null
                ? Optional.of(new Panel(forecasts.today()))
                : Optional.empty();
    }

    private static final class Panel extends Section {

        Panel(Forecast forecast) {
            addClassNames("panel", "forecast");
            var title = new H2(getTranslation("forecast.title", named("by", Dates.moment(forecast.by()))));
            title.setId("forecast");
            getElement().setAttribute("aria-labelledby", "forecast");
            add(title, badge(forecast), new Span(says(forecast)));
            if (forecast.late() > 0) {
                add(new Div(new Anchor(
                        "cases?late=yes", getTranslation("forecast.late", named("count", forecast.late())))));
            }
        }

        private StatusBadge badge(Forecast forecast) {
            return forecast.willBeLate() > 0
                    ? new StatusBadge(
                            getTranslation("forecast.will-be-late", named("count", forecast.willBeLate())),
                            StatusBadge.Tone.BAD)
                    : new StatusBadge(getTranslation("forecast.in-time"), StatusBadge.Tone.GOOD);
        }

        private String says(Forecast forecast) {
            if (forecast.due() == 0) {
                return getTranslation("forecast.nothing-due");
            }
            var due = getTranslation("forecast.due", named("count", forecast.due()));
            var hours = Math.max(1, Math.round(forecast.worked().toMinutes() / (double) MINUTES));
            return due + " "
                    + getTranslation("forecast.pace", named("count", forecast.signed()), named("hours", hours));
        }
    }
}
