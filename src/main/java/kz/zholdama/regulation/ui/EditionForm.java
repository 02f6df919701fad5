package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.eligibility.RuleEdition.LeftSubsidisedWork;
import kz.zholdama.person.Category;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.regulation.entering.EditionProblem;

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
    private final Map<String, Select<String>> templates = new TreeMap<>();
    private final CheckboxGroup<String> rules;
    private final transient List<Rule> known;
    private final transient RuleEdition base;
    private final transient RuleEdition untouched;

    /**
     * @param known     every rule that can be listed
     * @param printable the forms that can be printed by more than one template
     * @param kinds     of referral that there can be programmes of
     */
    EditionForm(
            RuleEdition base, List<Rule> known, Map<String, List<String>> printable, Collection<ReferralKind> kinds) {
        this.base = base;
        this.known = known;
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
                base.measures().stream().filter(LeftSubsidisedWork::concerns).toList(),
                base.leftSubsidisedWork().scope());
        rules = fields.choice("rules", "rule.", known.stream().map(Rule::code).toList(), Set.copyOf(base.rules()));
        printable.forEach(this::template);
        layOut();
        base.measures().forEach(measure -> add(section(measure, base.programme(measure))));
        add(new FurtherProgramme(base, kinds, fields, programmes::containsKey, this::further).section());
        untouched = read();
    }

    private void template(String form, List<String> names) {
        var choice = new Select<String>();
        choice.setLabel(getTranslation("regulation.edition.template", named("form", form)));
        fields.add("templates." + form, choice);
        choice.setItems(names);
        choice.setValue(base.template(form));
        templates.put(form, choice);
    }

    private Section section(Measure measure, Programme programme) {
        var own = new ProgrammeFields(measure, programme, documents(), title(measure), fields);
        programmes.put(measure, own);
        return own.section();
    }

    /** All but the parents' consent, of which parameters of its own tell, and further ones of the base. */
    private Set<DocumentType> documents() {
        var all = new TreeSet<>(DocumentType.OF_THE_ORDER);
        base.measures().forEach(measure -> {
            all.addAll(base.documents(measure).required());
            all.addAll(base.documents(measure).ifAny());
        });
        all.remove(DocumentType.PARENTAL_CONSENT);
        return all;
    }

    /** Ahead of the fields by which it was added. */
    private void further(Measure measure, Programme programme) {
        addComponentAtIndex(getComponentCount() - 1, section(measure, programme));
        offer(consentMeasures, programmes.keySet());
        offer(
                scope,
                programmes.keySet().stream()
                        .filter(LeftSubsidisedWork::concerns)
                        .toList());
    }

    /** One that is being added has no name yet. */
    private String title(Measure measure) {
        return base.measures().contains(measure)
                ? getTranslation("measure." + measure)
                : getTranslation("regulation.further.title", named("measure", measure.name()));
    }

    private void offer(CheckboxGroup<Measure> group, Collection<Measure> measures) {
        var chosen = group.getValue();
        group.setItemLabelGenerator(this::title);
        group.setItems(measures);
        group.setValue(chosen);
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
        var pensionSection = new Section(new H2(getTranslation("regulation.parameter.pensionAge")), pension);
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
        var asked = new FormLayout();
        add(fields.section(getTranslation("regulation.parameter.rules"), asked));
        asked.add(rules);
        asked.setColspan(rules, 3);
        if (!templates.isEmpty()) {
            var printed = new FormLayout();
            add(fields.section(getTranslation("regulation.parameter.templates"), printed));
            templates.values().forEach(printed::add);
        }
        rules.addClassName("vertical");
        rules.setLabel(getTranslation("regulation.edition.rules"));
    }

    private Stream<Rule> chosen() {
        return known.stream().filter(rule -> rules.getValue().contains(rule.code()));
    }

    /** Those chosen, and what the base says of forms that are not asked here. */
    private Map<String, String> templates() {
        var all = new TreeMap<>(base.templates());
        templates.forEach((form, choice) -> all.put(form, choice.getValue()));
        all.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return all;
    }

    /** What was entered; numbers left empty are out of every range. The day of effect must be there. */
    RuleEdition read() {
        return new RuleEdition(
                name.getValue().strip(),
                effectiveFrom.getValue(),
                EditionFields.read(term),
                EditionFields.read(slip),
                programmes.entrySet().stream()
                        .filter(entry -> entry.getValue().isOffered())
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
                new LeftSubsidisedWork(EditionFields.read(barredMonths), scope.getValue(), sameDayFree.getValue()),
                EditionFields.read(representativeBelow),
                afterHoursDayEarlier.getValue(),
                workingWeekends.getValue(),
                EditionFields.read(reregistrationDays),
                base.groundsOf(chosen().toList()),
                chosen().map(Rule::code).toList(),
                templates());
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
