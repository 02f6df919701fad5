package kz.zholdama.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.intake.DetailQuestions;
import kz.zholdama.intake.DraftContent;
import kz.zholdama.intake.IntakeStep;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.LongestText;
import org.jspecify.annotations.Nullable;

/** Step 3 for subsidised workplaces: the occupation, and what the programme's conditions turn on. */
final class SubsidisedStep extends WizardStep {

    private final DetailQuestions asked;
    private final ComboBox<MeasureDetails.Occupation> occupation;
    private final TextField institution = text("institution");
    private final TextField speciality = text("speciality");
    private final Select<EducationLevel> level = new Select<>();
    private final DateField graduatedOn = new DateField(getTranslation("intake.graduatedOn"));
    private final RadioButtonGroup<Boolean> anyExperience = yesOrNo("anyExperience");
    private final RadioButtonGroup<Boolean> experienceInProfession = yesOrNo("experienceInProfession");
    private final TextField school = text("school");
    private final RadioButtonGroup<Boolean> consent = new RadioButtonGroup<>(getTranslation("intake.representative"));
    private final TextField consentName = text("consentName");
    private final TextField consentRelation = text("consentRelation");
    private final DateField consentDate = new DateField(getTranslation("intake.consentDate"));
    private final Div consentGiven = row(consentName, consentRelation, consentDate);

    SubsidisedStep(DraftContent content, DetailQuestions asked, Pickers pickers) {
        super(IntakeStep.DETAILS);
        this.asked = asked;
        occupation = field("details.occupation", pickers.occupation(getTranslation("intake.occupation")));
        occupation.addClassName("wide");
        level.addClassName("wide");
        level.setLabel(getTranslation("intake.level"));
        level.setItems(EducationLevel.values());
        level.setItemLabelGenerator(one -> one == null ? "" : getTranslation("education-level." + one.name()));
        add(
                new Paragraph(getTranslation("measure."
                        + Objects.requireNonNull(content.measure(), "the details follow the measure")
                                .name())),
                row(occupation));
        if (asked.graduation()) {
            add(
                    new H3(getTranslation("intake.graduation")),
                    row(
                            field("details.institution", institution),
                            field("details.speciality", speciality),
                            field("details.level", level),
                            field("details.graduatedOn", graduatedOn)));
        }
        if (asked.experience()) {
            add(new H3(getTranslation("intake.experience")), field("details.anyExperience", anyExperience));
        }
        if (asked.experienceInProfession()) {
            add(field("details.experienceInProfession", experienceInProfession));
            anyExperience.addValueChangeListener(_ -> askFurther());
        }
        if (asked.school()) {
            add(row(field("details.school", school)));
        }
        if (asked.representative()) {
            askRepresentative();
        }
        if (content.details() instanceof MeasureDetails.Subsidised work) {
            show(work);
        }
        askFurther();
    }

    private void askRepresentative() {
        consent.setItems(true, false);
        consent.setItemLabelGenerator(
                given -> getTranslation(given ? "representative-consent.given" : "representative-consent.none"));
        consent.addValueChangeListener(_ -> askFurther());
        consent.setHelperText(getTranslation("intake.representative.hint"));
        add(field("details.consent", consent), consentGiven);
        field("details.consentName", consentName);
        field("details.consentRelation", consentRelation);
        field("details.consentDate", consentDate);
    }

    private void askFurther() {
        experienceInProfession.setVisible(Boolean.TRUE.equals(anyExperience.getValue()));
        consentGiven.setVisible(Boolean.TRUE.equals(consent.getValue()));
    }

    private TextField text(String name) {
        var text = new TextField(getTranslation("intake." + name));
        LongestText.of(text, Limits.TEXT);
        text.addClassName("wide");
        return text;
    }

    private RadioButtonGroup<Boolean> yesOrNo(String name) {
        var group = new RadioButtonGroup<Boolean>(getTranslation("intake." + name));
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> getTranslation(yes ? "intake.yes" : "intake.no"));
        return group;
    }

    private void show(MeasureDetails.Subsidised work) {
        occupation.setValue(work.occupation());
        if (work.graduation() != null) {
            institution.setValue(Limits.text(work.graduation().institution()));
            speciality.setValue(Limits.text(work.graduation().speciality()));
            level.setValue(work.graduation().level());
            graduatedOn.setValue(work.graduation().graduatedOn());
        }
        anyExperience.setValue(work.anyExperience());
        experienceInProfession.setValue(work.experienceInProfession());
        school.setValue(Limits.text(work.school()));
        if (work.consent() != null) {
            consent.setValue(work.consent().given());
            consentName.setValue(Limits.text(work.consent().name()));
            consentRelation.setValue(Limits.text(work.consent().relation()));
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

    @Override
    DraftContent typed(DraftContent before) {
        var graduation = asked.graduation()
                ? new MeasureDetails.Graduation(
                        institution.getValue(), speciality.getValue(), level.getValue(), graduatedOn.getValue())
                : null;
        return before.with(
                new MeasureDetails.Subsidised(
                        occupation.getValue(),
                        graduation,
                        anyExperience.getValue(),
                        experienceInProfession.getValue(),
                        asked.school() ? school.getValue() : null,
                        typedConsent()),
                List.of());
    }
}
