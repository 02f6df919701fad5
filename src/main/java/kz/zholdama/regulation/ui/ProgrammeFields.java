package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.Programme.Experience;
import kz.zholdama.person.Category;

/** What an edition asks of one measure. */
class ProgrammeFields {

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
    private final Section section;

    ProgrammeFields(Measure measure, Programme base, String title, EditionFields fields) {
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
        var layout = new FormLayout();
        section = fields.section(title, layout);
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
    }

    Section section() {
        return section;
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
                EditionFields.readOptional(maxMonths));
    }
}
