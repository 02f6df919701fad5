package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.regulation.entering.EditionProblem;
import org.jspecify.annotations.Nullable;

/** Fields by the path of the parameter that they stand for, so that what is refused can be told beside them. */
class EditionFields {

    private final Component screen;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param screen knows the language */
    EditionFields(Component screen) {
        this.screen = screen;
    }

    Section section(String title, FormLayout layout) {
        var section = new Section(new H2(title), layout);
        section.addClassName("panel");
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("16em");
        layout.setMaxColumns(3);
        return section;
    }

    <C extends Component> C add(String path, C field) {
        if (field instanceof HasLabel labelled
                && (labelled.getLabel() == null || labelled.getLabel().isEmpty())) {
            labelled.setLabel(
                    screen.getTranslation("regulation.parameter." + path.substring(path.lastIndexOf('.') + 1)));
        }
        fields.put(path, field);
        return field;
    }

    /** @param value null where nothing is asked; then the field may stay empty */
    IntegerField number(String path, @Nullable Integer value, boolean optional) {
        var field = add(path, new IntegerField());
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(!optional);
        field.setClearButtonVisible(optional);
        if (optional) {
            field.setPlaceholder(screen.getTranslation("regulation.parameter.none"));
        }
        return field;
    }

    Checkbox yes(String path, boolean value) {
        var field = add(path, new Checkbox());
        field.setValue(value);
        return field;
    }

    <E> CheckboxGroup<E> choice(String path, String texts, Collection<E> items, Set<E> value) {
        var field = add(path, new CheckboxGroup<E>());
        field.setItems(items);
        field.setItemLabelGenerator(item -> screen.getTranslation(texts + item));
        field.setValue(value);
        return field;
    }

    void nothingRefused() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
    }

    void refuse(EditionProblem problem) {
        Optional.ofNullable(fields.get(problem.path()))
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .ifPresent(field -> {
                    field.setErrorMessage(screen.getTranslation(problem.messageKey()));
                    field.setInvalid(true);
                });
    }

    @Nullable
    Component get(String path) {
        return fields.get(path);
    }

    /** A required number; an empty field reads as one that is out of every range. */
    static int read(IntegerField field) {
        return field.getOptionalValue().orElse(-1);
    }

    static @Nullable Integer readOptional(HasValue<?, Integer> field) {
        return field.getOptionalValue().orElse(null);
    }
}
