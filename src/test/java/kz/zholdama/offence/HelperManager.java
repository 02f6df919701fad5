package kz.zholdama.offence;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A name that says nothing, a clock of its own, an inline style, a bundle of its own, a framework. */
public class HelperManager {

    Supplier<LocalDate> today() {
        return LocalDate::now;
    }

    LocalDate todayThere() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }

    Instant instant() {
        return Instant.now();
    }

    /** A parameter is as much a dependency as an annotation, and nobody scans the class path for it. */
    boolean ownBundle(CssImport styles) {
        return styles.value().isEmpty();
    }

    Div red() {
        var div = new Div();
        div.getStyle().set("color", "red");
        return div;
    }
}
