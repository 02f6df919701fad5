package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.Programme.Experience;
import kz.zholdama.person.Category;
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
    private final Select<Experience> experience;
    private final Checkbox ownProfession;
    private final IntegerField maxMonths;
    private final CheckboxGroup<DocumentType> required;
    private final CheckboxGroup<DocumentType> ifAny;
    private final EditionPart part;
    private final Checkbox offered;
    private final @Nullable TextField nameRu;
    private final @Nullable TextField nameKk;
    private final @Nullable TextField service;

    /** @param documents that can be asked for */
    ProgrammeFields(Programme base, Collection<DocumentType> documents, EditionPart part) {
        this.part = part;
        offered = part.wide("offered", new Checkbox());
        offered.setValue(true);
        var names = base.names();
        nameRu = names == null ? null : part.text("nameRu", names.ru(), LONGEST_NAME);
        nameKk = names == null ? null : part.text("nameKk", names.kk(), LONGEST_NAME);
        service = names == null ? null : part.text("service", names.service(), LONGEST_NAME);
        categories = part.choice("categories", "category.", Category.SERVED, base.categories());
        levels = part.choice("levels", "education-level.", List.of(EducationLevel.values()), base.levels());
        minAge = part.optional("minAge", base.minAge());
        maxAge = part.optional("maxAge", base.maxAge());
        maxAgeInclusive = part.yes("maxAgeInclusive", base.maxAgeInclusive());
        maxMonths = part.optional("maxMonths", base.maxMonths());
        graduatedWithinYears = part.optional("graduatedWithinYears", base.graduatedWithinYears());
        experience = part.add("experience", new Select<>());
        experience.setItems(Experience.values());
        experience.setItemLabelGenerator(item -> experience.getTranslation("regulation.experience." + item));
        experience.setValue(base.experience());
        belowPensionAge = part.yes("belowPensionAge", base.belowPensionAge());
        ownProfession = part.yes("ownProfession", base.ownProfession());
        var asked = Objects.requireNonNull(base.documents(), "an edition says it of each of its programmes");
        required = part.choice("documents.required", "document.", documents, asked.required());
        ifAny = part.choice("documents.ifAny", "document.", documents, asked.ifAny());
    }

    EditionPart part() {
        return part;
    }

    /** A measure that the edition does not list is not offered under it. */
    boolean isOffered() {
        return offered.getValue();
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
                minAge.getValue(),
                maxAge.getValue(),
                maxAgeInclusive.getValue(),
                belowPensionAge.getValue(),
                levels.getValue(),
                graduatedWithinYears.getValue(),
                experience.getValue(),
                ownProfession.getValue(),
                maxMonths.getValue(),
                names(),
                new Programme.Documents(required.getValue(), ifAny.getValue()));
    }
}
