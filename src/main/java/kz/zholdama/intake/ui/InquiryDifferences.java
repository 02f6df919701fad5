package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.inquiries.Difference;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Focus;
import org.jspecify.annotations.Nullable;

/** Says below a field what the state's register has instead, and takes it over where the specialist wants it. */
final class InquiryDifferences {

    private final Map<Difference.Part, Component> fields = new EnumMap<>(Difference.Part.class);
    private final Component screen;
    private final Runnable taken;

    /** @param taken told when a value was taken over */
    InquiryDifferences(Component screen, Runnable taken) {
        this.screen = screen;
        this.taken = taken;
    }

    <T, C extends Component & HasHelper & HasValue<?, T>> void add(Difference.Part part, C field) {
        fields.put(part, field);
    }

    /** @param register empty when nothing is known of whoever is typed */
    void show(TypedPerson person, Optional<RegisteredPerson> register) {
        fields.forEach((part, field) -> ((HasHelper) field)
                .setHelperComponent(register.filter(known -> part.differs(person, known))
                        .map(known -> told(part, field, known))
                        .orElse(null)));
    }

    private Component told(Difference.Part part, Component field, RegisteredPerson register) {
        var value = part.registered(register);
        var said = words(value);
        var take = new Button(screen.getTranslation("inquiry.take"), _ -> {
            put(field, value);
            taken.run();
            Focus.on(field);
        });
        take.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        take.setAriaLabel(screen.getTranslation("inquiry.take.value", named("value", said)));
        var told = new Div(new Span(screen.getTranslation("inquiry.differs", named("value", said))), take);
        told.addClassName("inquiry-differs");
        return told;
    }

    @SuppressWarnings("unchecked") // a part's field holds what the register has of it
    private static void put(Component field, @Nullable Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case LocalDate day -> Dates.day(day);
            case Sex sex -> screen.getTranslation("sex." + sex.name());
            default -> value.toString();
        };
    }
}
