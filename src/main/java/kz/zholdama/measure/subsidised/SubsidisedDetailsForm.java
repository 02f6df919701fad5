package kz.zholdama.measure.subsidised;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.platform.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The fields of the details: the occupation, and what the programme's conditions turn on. */
final class SubsidisedDetailsForm {

    private final Questions asked;
    private final EducationNames education;
    private final ComboBox<ChosenOccupation> occupation;
    private final ComboBox<String> institution;
    private final ComboBox<String> speciality;
    private final Select<EducationLevel> level;
    private final DateField graduatedOn;
    private final RadioButtonGroup<Boolean> anyExperience;
    private final RadioButtonGroup<Boolean> experienceInProfession;
    private final TextField school;
    private final RadioButtonGroup<Boolean> consent;
    private final TextField consentName;
    private final TextField consentRelation;
    private final DateField consentDate;
    private final Div consentGiven;

    SubsidisedDetailsForm(
            DetailsFields fields,
            SubsidisedDetails typed,
            Questions asked,
            ComboBox<ChosenOccupation> occupations,
            EducationNames education,
            LocalDate today) {
        this.asked = asked;
        this.education = education;
        occupation = DetailsFields.wide(fields.require(fields.field("occupation", occupations)));
        institution = fields.require(DetailsFields.wide(fields.offered("institution", education::institutions)));
        speciality = fields.require(DetailsFields.wide(fields.offered("speciality", this::specialities)));
        level = DetailsFields.wide(fields.require(fields.field("level", new Select<>())));
        level.setLabel(fields.getTranslation("intake.level"));
        level.setItems(EducationLevel.values());
        level.setItemLabelGenerator(one -> one == null ? "" : fields.getTranslation("education-level." + one.name()));
        institution.addValueChangeListener(_ -> nameLevel(fields));
        speciality.addValueChangeListener(_ -> nameLevel(fields));
        graduatedOn = fields.require(fields.day("graduatedOn"));
        anyExperience = fields.require(fields.yesOrNo("anyExperience"));
        anyExperience.addValueChangeListener(_ -> askFurther());
        experienceInProfession = fields.require(fields.yesOrNo("experienceInProfession"));
        school = text(fields, "school");
        consentName = text(fields, "consentName");
        consentRelation = text(fields, "consentRelation");
        consentDate = fields.require(fields.day("consentDate"));
        consentGiven = DetailsFields.row(consentName, consentRelation, consentDate);
        consent = fields.require(fields.choice(
                "consent",
                "intake.representative",
                List.of(true, false),
                given -> given ? "representative-consent.given" : "representative-consent.none"));
        consent.setHelperText(fields.getTranslation("intake.representative.hint"));
        consent.addValueChangeListener(event -> {
            askFurther();
            if (event.isFromClient() && consentGiven.isVisible() && consentDate.isEmpty()) {
                consentDate.setValue(today); // mostly he stands beside the applicant
            }
        });
        show(typed);
        fields.add(
                DetailsFields.row(occupation),
                asked(asked.graduation(), new H3(fields.getTranslation("intake.graduation"))),
                asked(asked.graduation(), DetailsFields.row(institution, speciality, level, graduatedOn)),
                asked(asked.experience(), new H3(fields.getTranslation("intake.experience"))),
                asked(asked.experience(), anyExperience),
                experienceInProfession,
                asked(asked.school(), DetailsFields.row(school)),
                asked(asked.representative(), consent),
                consentGiven);
        askFurther();
    }

    private static Component asked(boolean asked, Component part) {
        part.setVisible(asked);
        return part;
    }

    private void askFurther() {
        experienceInProfession.setVisible(
                asked.experienceInProfession() && Boolean.TRUE.equals(anyExperience.getValue()));
        consentGiven.setVisible(asked.representative() && Boolean.TRUE.equals(consent.getValue()));
    }

    private Stream<String> specialities(String typed) {
        return education.specialities(DetailsFields.shown(institution.getValue()), occupation.getValue(), typed);
    }

    /** What all have reached there who have learned the same. */
    private void nameLevel(DetailsFields fields) {
        if (level.isEmpty() && !institution.isEmpty() && !speciality.isEmpty()) {
            education.level(institution.getValue(), speciality.getValue()).ifPresent(known -> {
                level.setValue(known);
                fields.changed();
            });
        }
    }

    private static TextField text(DetailsFields fields, String name) {
        return fields.require(DetailsFields.wide(fields.text(name, FieldProblems.TEXT)));
    }

    private void show(SubsidisedDetails work) {
        if (work.graduation() != null) {
            level.setValue(work.graduation().level());
            institution.setValue(work.graduation().institution());
            speciality.setValue(work.graduation().speciality());
            graduatedOn.setValue(work.graduation().graduatedOn());
        }
        anyExperience.setValue(work.anyExperience());
        experienceInProfession.setValue(work.experienceInProfession());
        school.setValue(DetailsFields.shown(work.school()));
        if (work.consent() != null) {
            consent.setValue(work.consent().given());
            consentName.setValue(DetailsFields.shown(work.consent().name()));
            consentRelation.setValue(DetailsFields.shown(work.consent().relation()));
            consentDate.setValue(work.consent().givenOn());
        }
    }

    private @Nullable RepresentativeConsent typedConsent() {
        return switch (consent.getValue()) {
            case null -> null;
            case Boolean given when !given -> RepresentativeConsent.NONE;
            case Boolean _ ->
                new RepresentativeConsent(
                        true, consentName.getValue(), consentRelation.getValue(), consentDate.getValue());
        };
    }

    SubsidisedDetails typed() {
        return new SubsidisedDetails(
                occupation.getValue(),
                asked.graduation()
                        ? new Graduation(
                                institution.getValue(), speciality.getValue(), level.getValue(), graduatedOn.getValue())
                        : null,
                anyExperience.getValue(),
                experienceInProfession.getValue(),
                asked.school() ? school.getValue() : null,
                typedConsent());
    }
}
