package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
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
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.form.Fields;
import kz.zholdama.platform.ui.form.LongestText;

/** The parameters of an edition to be entered, beginning as those of another. */
class EditionForm extends Div {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_REASON = 1000;

    private final Fields fields = new Fields(this);
    private final TextField name;
    private final DateField effectiveFrom;
    private final TextArea reason;
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

        var general = part("regulation.edition.general");
        name = general.text("name", "", LONGEST_NAME);
        name.setHelperText(getTranslation("regulation.edition.name.hint"));
        effectiveFrom = general.add("effectiveFrom", new DateField(""));
        effectiveFrom.setRequiredIndicatorVisible(true);
        term = general.number("termWorkingDays", base.termWorkingDays());
        slip = general.number("slipWorkingDays", base.slipWorkingDays());
        trainingOnce = general.number("trainingOnceInYears", base.trainingOnceInYears());
        unemployedFrom = general.number("unemployedFromAge", base.unemployedFromAge());
        representativeBelow = general.number("representativeBelowAge", base.representativeBelowAge());
        afterHoursDayEarlier = general.yes("afterHoursDayEarlier", base.afterHoursDayEarlier());
        workingWeekends = general.yes("workingWeekends", base.workingWeekends());
        reason = general.wide("reason", new TextArea());
        reason.setRequiredIndicatorVisible(true);
        LongestText.of(reason, LONGEST_REASON);
        reason.setHelperText(getTranslation("regulation.edition.reason.hint"));

        pension = new PensionSteps(base.pensionAge(), fields);
        fields.addPlace("pensionAge", pension);
        add(panel("regulation.parameter.pensionAge", pension));

        var consent = part("regulation.parameter.parentalConsent");
        var asked = base.parentalConsent();
        consentFrom = consent.number("parentalConsent.fromAge", asked.fromAge());
        consentBelow = consent.number("parentalConsent.belowAge", asked.belowAge());
        consentCategories =
                consent.choice("parentalConsent.categories", "category.", Category.SERVED, asked.categories());
        consentMeasures = consent.choice("parentalConsent.measures", "measure.", base.measures(), asked.measures());

        var left = part("regulation.edition.left");
        var training = base.leftTraining();
        barredYears = left.number("leftTraining.barredYears", training.barredYears());
        timesReferred = left.number("leftTraining.timesReferred", training.timesReferred());
        anniversaryFree = left.yes("leftTraining.anniversaryFree", training.anniversaryFree());
        var work = base.leftSubsidisedWork();
        barredMonths = left.number("leftSubsidisedWork.barredMonths", work.barredMonths());
        sameDayFree = left.yes("leftSubsidisedWork.sameDayFree", work.sameDayFree());
        reregistrationDays = left.number("reregistrationDays", base.reregistrationDays());
        scope = left.choice(
                "leftSubsidisedWork.scope",
                "measure.",
                base.measures().stream().filter(LeftSubsidisedWork::concerns).toList(),
                work.scope());

        rules = part("regulation.parameter.rules")
                .choice("rules", "rule.", known.stream().map(Rule::code).toList(), Set.copyOf(base.rules()));
        rules.addClassName("vertical");
        rules.setLabel(getTranslation("regulation.edition.rules"));
        if (!printable.isEmpty()) {
            var printed = part("regulation.parameter.templates");
            printable.forEach((form, choices) -> templates.put(form, template(printed, form, choices)));
        }
        base.measures().forEach(measure -> add(programme(measure, base.programme(measure))));
        add(panel("regulation.further", new FurtherProgramme(base, kinds, programmes::containsKey, this::further)));
        fields.remember();
    }

    private EditionPart part(String title) {
        var part = new EditionPart(getTranslation(title), fields, "");
        add(part);
        return part;
    }

    private Section panel(String title, Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassName("panel");
        return section;
    }

    private Select<String> template(EditionPart printed, String form, List<String> choices) {
        var choice = new Select<String>();
        choice.setLabel(getTranslation("regulation.edition.template", named("form", form)));
        choice.setItems(choices);
        choice.setValue(base.template(form));
        return printed.add("templates." + form, choice);
    }

    private EditionPart programme(Measure measure, Programme programme) {
        var part = new EditionPart(title(measure), fields, path(measure));
        programmes.put(measure, new ProgrammeFields(programme, documents(), part));
        return part;
    }

    private static String path(Measure measure) {
        return "programmes." + measure + ".";
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
        addComponentAtIndex(getComponentCount() - 1, programme(measure, programme));
        offer(consentMeasures, programmes.keySet());
        offer(
                scope,
                programmes.keySet().stream()
                        .filter(LeftSubsidisedWork::concerns)
                        .toList());
        fields.find(path(measure) + "nameRu").ifPresent(Focus::on);
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
                EditionPart.read(term),
                EditionPart.read(slip),
                programmes.entrySet().stream()
                        .filter(entry -> entry.getValue().isOffered())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().read())),
                pension.read(),
                EditionPart.read(trainingOnce),
                EditionPart.read(unemployedFrom),
                new RuleEdition.ParentalConsent(
                        consentMeasures.getValue(),
                        consentCategories.getValue(),
                        EditionPart.read(consentFrom),
                        EditionPart.read(consentBelow)),
                new RuleEdition.LeftTraining(
                        EditionPart.read(barredYears), EditionPart.read(timesReferred), anniversaryFree.getValue()),
                new LeftSubsidisedWork(EditionPart.read(barredMonths), scope.getValue(), sameDayFree.getValue()),
                EditionPart.read(representativeBelow),
                afterHoursDayEarlier.getValue(),
                workingWeekends.getValue(),
                EditionPart.read(reregistrationDays),
                base.groundsOf(chosen().toList()),
                chosen().map(Rule::code).toList(),
                templates());
    }

    String reason() {
        return reason.getValue();
    }

    boolean isTouched() {
        return fields.isTouched();
    }

    /** Takes what stands in the fields as saved. */
    void forget() {
        fields.remember();
    }

    /** Marks what is wrong, for the summary. */
    List<ErrorSummary.Line> mark(List<Problem> problems) {
        return fields.mark(problems).stream().map(this::withProgramme).toList();
    }

    /** Each programme has the same fields: the summary says of which one it speaks. */
    private ErrorSummary.Line withProgramme(ErrorSummary.Line line) {
        return programmes.values().stream()
                .map(ProgrammeFields::part)
                .filter(part -> line.field() != null && part.holds(line.field()))
                .findFirst()
                .map(part -> new ErrorSummary.Line(
                        line.field(),
                        getTranslation(
                                "regulation.edition.error.of-programme",
                                named("programme", part.title()),
                                named("problem", line.message()))))
                .orElse(line);
    }
}
