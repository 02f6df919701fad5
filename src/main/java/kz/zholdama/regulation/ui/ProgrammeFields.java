package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.Programme.Experience;
import kz.zholdama.person.Category;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** What an edition asks of one measure. */
class ProgrammeFields {

    private static final int LONGEST_NAME = 200;

    private final CheckboxGroup<Category> categories;
    private final IntegerField minAge;
    private final IntegerField maxAge;
    private final Checkbox maxAgeInclusive;
    private final Checkbox belowPensionAge;
    private final CheckboxGroup<EducationLevel> levels;
    private final IntegerField graduatedWithinYears;
    private final Select<Experience> experience = new Select<>();
    private final Checkbox ownProfession;
    private final IntegerField maxMonths;
    private final CheckboxGroup<DocumentType> required;
    private final CheckboxGroup<DocumentType> ifAny;
    private final Checkbox offered;
    private final @Nullable TextField nameRu;
    private final @Nullable TextField nameKk;
    private final @Nullable TextField service;
    private final Section section;

    /** @param documents that can be asked for */
    ProgrammeFields(
            Measure measure, Programme base, Collection<DocumentType> documents, String title, EditionFields fields) {
        var path = "programmes." + measure + ".";
        categories = fields.choice(path + "categories", "category.", Category.SERVED, base.categories());
        minAge = fields.number(path + "minAge", base.minAge(), true);
        maxAge = fields.number(path + "maxAge", base.maxAge(), true);
        maxAgeInclusive = fields.yes(path + "maxAgeInclusive", base.maxAgeInclusive());
        belowPensionAge = fields.yes(path + "belowPensionAge", base.belowPensionAge());
        levels = fields.choice(path + "levels", "education-level.", List.of(EducationLevel.values()), base.levels());
        graduatedWithinYears = fields.number(path + "graduatedWithinYears", base.graduatedWithinYears(), true);
        experience.setItems(Experience.values());
        experience.setItemLabelGenerator(item -> experience.getTranslation("regulation.experience." + item));
        experience.setValue(base.experience());
        fields.add(path + "experience", experience);
        ownProfession = fields.yes(path + "ownProfession", base.ownProfession());
        maxMonths = fields.number(path + "maxMonths", base.maxMonths(), true);
        var asked = Objects.requireNonNull(base.documents(), "an edition says it of each of its programmes");
        required = fields.choice(path + "documents.required", "document.", documents, asked.required());
        ifAny = fields.choice(path + "documents.ifAny", "document.", documents, asked.ifAny());
        offered = fields.yes(path + "offered", true);
        var layout = new FormLayout();
        section = fields.section(title, layout);
        layout.add(offered);
        layout.setColspan(offered, 3);
        var names = base.names();
        nameRu = names == null ? null : name(path + "nameRu", names.ru(), fields, layout);
        nameKk = names == null ? null : name(path + "nameKk", names.kk(), fields, layout);
        service = names == null ? null : name(path + "service", names.service(), fields, layout);
        layout.add(categories, levels);
        layout.setColspan(categories, 3);
        layout.setColspan(levels, 3);
        layout.add(
                minAge,
                maxAge,
                maxAgeInclusive,
                maxMonths,
                graduatedWithinYears,
                experience,
                belowPensionAge,
                ownProfession);
        layout.add(required, ifAny);
        layout.setColspan(required, 3);
        layout.setColspan(ifAny, 3);
    }

    Section section() {
        return section;
    }

    /** A measure that the edition does not list is not offered under it. */
    boolean isOffered() {
        return offered.getValue();
    }

    private static TextField name(String path, String value, EditionFields fields, FormLayout layout) {
        var field = fields.add(path, new TextField());
        field.setRequiredIndicatorVisible(true);
        LongestText.of(field, LONGEST_NAME);
        field.setValue(value);
        layout.add(field);
        return field;
    }

    private Programme.@Nullable Names names() {
        return nameRu == null || nameKk == null || service == null
                ? null
                : new Programme.Names(
                        nameRu.getValue().strip(),
                        nameKk.getValue().strip(),
                        service.getValue().strip());
    }

    Programme read() {
        return new Programme(
                categories.getValue(),
                EditionFields.readOptional(minAge),
                EditionFields.readOptional(maxAge),
                maxAgeInclusive.getValue(),
                belowPensionAge.getValue(),
                levels.getValue(),
                EditionFields.readOptional(graduatedWithinYears),
                experience.getValue(),
                ownProfession.getValue(),
                EditionFields.readOptional(maxMonths),
                names(),
                new Programme.Documents(required.getValue(), ifAny.getValue()));
    }
}
