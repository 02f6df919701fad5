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
    private final ComboBox<ChosenOccupation> occupation;
    private final TextField institution;
    private final TextField speciality;
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
            LocalDate today) {
        this.asked = asked;
        occupation = DetailsFields.wide(fields.require(fields.field("occupation", occupations)));
        institution = text(fields, "institution");
        speciality = text(fields, "speciality");
        level = DetailsFields.wide(fields.require(fields.field("level", new Select<>())));
        level.setLabel(fields.getTranslation("intake.level"));
        level.setItems(EducationLevel.values());
        level.setItemLabelGenerator(one -> one == null ? "" : fields.getTranslation("education-level." + one.name()));
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

    private static TextField text(DetailsFields fields, String name) {
        return fields.require(DetailsFields.wide(fields.text(name, FieldProblems.TEXT)));
    }

    private void show(SubsidisedDetails work) {
        if (work.graduation() != null) {
            institution.setValue(DetailsFields.shown(work.graduation().institution()));
            speciality.setValue(DetailsFields.shown(work.graduation().speciality()));
            level.setValue(work.graduation().level());
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
