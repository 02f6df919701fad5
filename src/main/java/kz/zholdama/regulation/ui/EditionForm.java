package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.LongestText;
import kz.zholdama.regulation.EditionProblem;

/** The parameters of an edition to be entered, beginning as those of another. */
class EditionForm extends Div {

    private final EditionFields fields = new EditionFields(this);
    private final TextField name = fields.add("name", new TextField());
    private final DateField effectiveFrom = fields.add("effectiveFrom", new DateField(""));
    private final TextArea reason = fields.add("reason", new TextArea());
    private final IntegerField term;
    private final IntegerField slip;
    private final IntegerField trainingOnce;
    private final IntegerField unemployedFrom;
    private final IntegerField representativeBelow;
    private final Checkbox afterHoursDayEarlier;
    private final Checkbox workingWeekends;
    private final PensionSteps pension;
    private final CheckboxGroup<Measure> consentMeasures;
    private final CheckboxGroup<Category> consentCategories;
    private final IntegerField consentFrom;
    private final IntegerField consentBelow;
    private final IntegerField reregistrationDays;
    private final IntegerField barredYears;
    private final Checkbox anniversaryFree;
    private final IntegerField timesReferred;
    private final IntegerField barredMonths;
    private final Checkbox sameDayFree;
    private final CheckboxGroup<Measure> scope;
    private final Map<Measure, ProgrammeFields> programmes = new TreeMap<>();
    private final transient RuleEdition untouched;

    EditionForm(RuleEdition base) {
        addClassName("edition-form");
        name.setRequiredIndicatorVisible(true);
        LongestText.of(name, 40);
        name.setHelperText(getTranslation("regulation.edition.name.hint"));
        effectiveFrom.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        LongestText.of(reason, 1000);
        reason.setHelperText(getTranslation("regulation.edition.reason.hint"));
        term = fields.number("termWorkingDays", base.termWorkingDays(), false);
        slip = fields.number("slipWorkingDays", base.slipWorkingDays(), false);
        trainingOnce = fields.number("trainingOnceInYears", base.trainingOnceInYears(), false);
        unemployedFrom = fields.number("unemployedFromAge", base.unemployedFromAge(), false);
        representativeBelow = fields.number("representativeBelowAge", base.representativeBelowAge(), false);
        afterHoursDayEarlier = fields.yes("afterHoursDayEarlier", base.afterHoursDayEarlier());
        workingWeekends = fields.yes("workingWeekends", base.workingWeekends());
        pension = fields.add("pensionAge", new PensionSteps(base.pensionAge()));
        consentMeasures = fields.choice(
                "parentalConsent.measures",
                "measure.",
                base.measures(),
                base.parentalConsent().measures());
        consentCategories = fields.choice(
                "parentalConsent.categories",
                "category.",
                Category.SERVED,
                base.parentalConsent().categories());
        consentFrom =
                fields.number("parentalConsent.fromAge", base.parentalConsent().fromAge(), false);
        consentBelow =
                fields.number("parentalConsent.belowAge", base.parentalConsent().belowAge(), false);
        reregistrationDays = fields.number("reregistrationDays", base.reregistrationDays(), false);
        anniversaryFree =
                fields.yes("leftTraining.anniversaryFree", base.leftTraining().anniversaryFree());
        sameDayFree = fields.yes(
                "leftSubsidisedWork.sameDayFree", base.leftSubsidisedWork().sameDayFree());
        barredYears =
                fields.number("leftTraining.barredYears", base.leftTraining().barredYears(), false);
        timesReferred =
                fields.number("leftTraining.timesReferred", base.leftTraining().timesReferred(), false);
        barredMonths = fields.number(
                "leftSubsidisedWork.barredMonths", base.leftSubsidisedWork().barredMonths(), false);
        scope = fields.choice(
                "leftSubsidisedWork.scope",
                "measure.",
                base.measures(MeasureKind.SUBSIDISED_WORKPLACE),
                base.leftSubsidisedWork().scope());
        layOut();
        base.measures().forEach(measure -> {
            var programme =
                    new ProgrammeFields(measure, base.programme(measure), getTranslation("measure." + measure), fields);
            programmes.put(measure, programme);
            add(programme.section());
        });
        untouched = read();
    }

    private void layOut() {
        var general = new FormLayout();
        add(fields.section(getTranslation("regulation.edition.general"), general));
        general.add(
                name,
                effectiveFrom,
                term,
                slip,
                trainingOnce,
                unemployedFrom,
                representativeBelow,
                afterHoursDayEarlier,
                workingWeekends,
                reason);
        general.setColspan(reason, 3);
        var pensionSection = new Section(
                new com.vaadin.flow.component.html.H2(getTranslation("regulation.parameter.pensionAge")), pension);
        pensionSection.addClassName("panel");
        add(pensionSection);
        var consent = new FormLayout();
        add(fields.section(getTranslation("regulation.parameter.parentalConsent"), consent));
        consent.add(consentFrom, consentBelow, consentCategories, consentMeasures);
        consent.setColspan(consentCategories, 3);
        consent.setColspan(consentMeasures, 3);
        var left = new FormLayout();
        add(fields.section(getTranslation("regulation.edition.left"), left));
        left.add(barredYears, timesReferred, anniversaryFree, barredMonths, sameDayFree, reregistrationDays, scope);
        left.setColspan(scope, 3);
    }

    /** What was entered; numbers left empty are out of every range. The day of effect must be there. */
    RuleEdition read() {
        return new RuleEdition(
                name.getValue().strip(),
                effectiveFrom.getValue(),
                EditionFields.read(term),
                EditionFields.read(slip),
                programmes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().read())),
                pension.read(),
                EditionFields.read(trainingOnce),
                EditionFields.read(unemployedFrom),
                new RuleEdition.ParentalConsent(
                        consentMeasures.getValue(),
                        consentCategories.getValue(),
                        EditionFields.read(consentFrom),
                        EditionFields.read(consentBelow)),
                new RuleEdition.LeftTraining(
                        EditionFields.read(barredYears), EditionFields.read(timesReferred), anniversaryFree.getValue()),
                new RuleEdition.LeftSubsidisedWork(
                        EditionFields.read(barredMonths), scope.getValue(), sameDayFree.getValue()),
                EditionFields.read(representativeBelow),
                afterHoursDayEarlier.getValue(),
                workingWeekends.getValue(),
                EditionFields.read(reregistrationDays));
    }

    boolean isTouched() {
        return !untouched.equals(read()) || !reason.isEmpty();
    }

    String reason() {
        return reason.getValue();
    }

    void nothingRefused() {
        fields.nothingRefused();
    }

    void refuse(EditionProblem problem) {
        fields.refuse(problem);
    }

    void refuse(String path, String messageKey) {
        fields.refuse(new EditionProblem(path, messageKey));
    }
}
