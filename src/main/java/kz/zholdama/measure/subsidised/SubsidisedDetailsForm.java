package kz.zholdama.measure.subsidised;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** The fields of the details: the occupation, and what the programme's conditions turn on. */
final class SubsidisedDetailsForm {

    private final DetailsFields fields;
    private final Questions asked;
    private final ComboBox<ChosenOccupation> occupation;
    private final TextField institution;
    private final TextField speciality;
    private final Select<EducationLevel> level = new Select<>();
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
            DetailsFields fields, SubsidisedDetails typed, Questions asked, ComboBox<ChosenOccupation> occupations) {
        this.fields = fields;
        this.asked = asked;
        occupation = fields.field("occupation", occupations);
        occupation.addClassName("wide");
        institution = text("institution");
        speciality = text("speciality");
        graduatedOn = new DateField(fields.text("intake.graduatedOn"));
        anyExperience = yesOrNo("anyExperience");
        experienceInProfession = yesOrNo("experienceInProfession");
        school = text("school");
        consent = new RadioButtonGroup<>(fields.text("intake.representative"));
        consentName = text("consentName");
        consentRelation = text("consentRelation");
        consentDate = new DateField(fields.text("intake.consentDate"));
        consentGiven = DetailsFields.row(consentName, consentRelation, consentDate);
        fields.add(DetailsFields.row(occupation));
        ask();
        show(typed);
        askFurther();
    }

    private void ask() {
        if (asked.graduation()) {
            level.addClassName("wide");
            level.setLabel(fields.text("intake.level"));
            level.setItems(EducationLevel.values());
            level.setItemLabelGenerator(one -> one == null ? "" : fields.text("education-level." + one.name()));
            fields.add(
                    new H3(fields.text("intake.graduation")),
                    DetailsFields.row(
                            fields.field("institution", institution),
                            fields.field("speciality", speciality),
                            fields.field("level", level),
                            fields.field("graduatedOn", graduatedOn)));
        }
        if (asked.experience()) {
            fields.add(new H3(fields.text("intake.experience")), fields.field("anyExperience", anyExperience));
        }
        if (asked.experienceInProfession()) {
            fields.add(fields.field("experienceInProfession", experienceInProfession));
            anyExperience.addValueChangeListener(_ -> askFurther());
        }
        if (asked.school()) {
            fields.add(DetailsFields.row(fields.field("school", school)));
        }
        if (asked.representative()) {
            askRepresentative();
        }
    }

    private void askRepresentative() {
        consent.setItems(true, false);
        consent.setItemLabelGenerator(
                given -> fields.text(given ? "representative-consent.given" : "representative-consent.none"));
        consent.addValueChangeListener(_ -> askFurther());
        consent.setHelperText(fields.text("intake.representative.hint"));
        fields.add(fields.field("consent", consent), consentGiven);
        fields.field("consentName", consentName);
        fields.field("consentRelation", consentRelation);
        fields.field("consentDate", consentDate);
    }

    private void askFurther() {
        experienceInProfession.setVisible(Boolean.TRUE.equals(anyExperience.getValue()));
        consentGiven.setVisible(Boolean.TRUE.equals(consent.getValue()));
    }

    private TextField text(String name) {
        var text = new TextField(fields.text("intake." + name));
        LongestText.of(text, FieldProblems.TEXT);
        text.addClassName("wide");
        return text;
    }

    private RadioButtonGroup<Boolean> yesOrNo(String name) {
        var group = new RadioButtonGroup<Boolean>(fields.text("intake." + name));
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> fields.text(yes ? "kind.yes" : "kind.no"));
        return group;
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
