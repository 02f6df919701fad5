package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.intake.answers.InquiryPart;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.inquiries.Difference;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.intake.inquiries.InquiryAnswers;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Focus;
import org.jspecify.annotations.Nullable;

/** Step 1: who applies. ИИН first: it tells birth date and sex, and what is known of the person already. */
final class ApplicantStep extends WizardStep {

    private final DraftContent content;
    private final Intake intake;
    private final SettlementPicker settlements;
    private final TextField iin = require(field("iin", new TextField(getTranslation("intake.iin"))));
    private final Div derived = new Div();
    private final Div earlier = new Div();
    private final Div contradiction = note("");
    private final TextField lastName = require(text("lastName", FullName.MAX_LENGTH));
    private final TextField firstName = require(text("firstName", FullName.MAX_LENGTH));
    private final TextField patronymic = text("patronymic", FullName.MAX_LENGTH);
    private final DateField birthDate = require(day("birthDate"));
    private final RadioButtonGroup<Sex> sex = require(choice("sex", List.of(Sex.values()), one -> "sex." + one.name()));
    private final ComboBox<Settlement> settlement;
    private final TextField street =
            require(DetailsFields.wide(field("street", new TextField(getTranslation("intake.street")))));
    private final TextField phone = field("phone", new TextField(getTranslation("intake.phone")));
    private final TextField email = DetailsFields.wide(field("email", new TextField(getTranslation("intake.email"))));
    private final CheckboxGroup<Category> categories =
            require(field("categories", new CheckboxGroup<>(getTranslation("intake.categories"))));
    private final Div contradictions = new Div();
    private final DateField unemployedSince = require(day("unemployedSince"));

    private final InquiryDifferences differences = new InquiryDifferences(this, this::taken);
    private final InquiryPart inquiry;

    private final @Nullable Long town;
    private transient Optional<RegisteredPerson> registered = Optional.empty();
    private final transient LongPredicate sees;

    /**
     * @param town where the centre stands: most who come live there
     * @param sees whether the specialist may open the cases of a centre
     */
    ApplicantStep(
            DraftContent content,
            Intake intake,
            SettlementPicker settlements,
            DraftInquiries inquiries,
            @Nullable Long town,
            LongPredicate sees) {
        super(IntakeStep.APPLICANT);
        this.content = content;
        this.intake = intake;
        this.settlements = settlements;
        this.town = town;
        this.sees = sees;
        settlement = require(DetailsFields.wide(field("settlement", settlements.of("intake.settlement", Set.of()))));
        inquiry = new InquiryPart(inquiries.desk(iin::getValue), this::tellOfRegister).boxed();
        create();
        show(content.person());
        if (content.person().isBlank()) {
            settlement.setValue(settlements.find(town));
        }
        tellOfNumber();
        tellOfEarlier();
        tellOfCategories();
        inquiry.show();
    }

    private void create() {
        iin.setAllowedCharPattern("[0-9]");
        iin.addClassName("digits"); // what is pasted loses its spaces, dashes and tabs
        iin.getElement()
                .addEventListener("input", _ -> {}) // a whole number is sent at once, not after the pause
                .setFilter("element.value.length >= " + Iin.LENGTH);
        iin.addBlurListener(_ -> judge());
        iin.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        iin.setHelperText(getTranslation("intake.iin.hint"));
        derived.addClassName("derived");
        derived.getElement().setAttribute("aria-live", "polite");
        categories.setItems(Category.values());
        categories.setItemLabelGenerator(one -> getTranslation("category." + one.name()));
        categories.addClassNames("columns", "one-stop");
        categories.setHelperText(
                getTranslation("intake.categories.hint") + " " + getTranslation("intake.categories.keys"));
        iin.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                fillFromNumber();
                tellOfEarlier().ifPresent(panel -> panel.offerAfter(lastName));
                tellOfCategories();
                inquiry.show();
            }
            tellOfNumber();
            if (iin.getValue().length() >= Iin.LENGTH) {
                judge();
            }
        });
        differences.add(Difference.Part.LAST_NAME, lastName);
        differences.add(Difference.Part.FIRST_NAME, firstName);
        differences.add(Difference.Part.PATRONYMIC, patronymic);
        differences.add(Difference.Part.BIRTH_DATE, birthDate);
        differences.add(Difference.Part.SEX, sex);
        List.of(lastName, firstName, patronymic).forEach(name -> name.addValueChangeListener(_ -> tellOfDifferences()));
        birthDate.addValueChangeListener(_ -> tellOfDifferences());
        sex.addValueChangeListener(_ -> tellOfDifferences());
        birthDate.addValueChangeListener(_ -> tellOfNumber());
        sex.addValueChangeListener(_ -> tellOfNumber());
        categories.addValueChangeListener(event -> keepNoneAlone(event.getOldValue(), event.getValue()));
        categories.addValueChangeListener(event -> {
            unemployedSince.setVisible(categories.getValue().contains(Category.UNEMPLOYED));
            if (event.isFromClient()) {
                tellOfCategories();
            }
        });
        unemployedSince.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tellOfCategories();
            }
        });
        contradictions.getElement().setAttribute("aria-live", "polite");
        add(
                DetailsFields.row(iin, derived),
                earlier,
                inquiry,
                DetailsFields.row(lastName, firstName, patronymic),
                categories,
                DetailsFields.row(unemployedSince),
                contradictions,
                DetailsFields.row(settlement, street, phone, email),
                DetailsFields.row(birthDate, sex), // which the number tells
                contradiction);
    }

    /** "None of these" and the categories take each other's place: what was ticked last stays. */
    private void keepNoneAlone(Set<Category> before, Set<Category> now) {
        if (now.contains(Category.NONE) && now.size() > 1) {
            categories.setValue(
                    before.contains(Category.NONE)
                            ? now.stream().filter(one -> one != Category.NONE).collect(Collectors.toSet())
                            : Set.of(Category.NONE));
        }
    }

    private void show(TypedPerson person) {
        iin.setValue(DetailsFields.shown(person.iin()));
        lastName.setValue(DetailsFields.shown(person.lastName()));
        firstName.setValue(DetailsFields.shown(person.firstName()));
        patronymic.setValue(DetailsFields.shown(person.patronymic()));
        birthDate.setValue(person.birthDate());
        sex.setValue(person.sex());
        settlement.setValue(settlements.find(person.settlementId()));
        street.setValue(DetailsFields.shown(person.street()));
        phone.setValue(DetailsFields.shown(person.phone()));
        email.setValue(DetailsFields.shown(person.email()));
        categories.setValue(person.categories());
        unemployedSince.setValue(person.unemployedSince());
        unemployedSince.setVisible(person.categories().contains(Category.UNEMPLOYED));
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before.with(person());
    }

    private TypedPerson person() {
        var home = settlement.getValue();
        return new TypedPerson(
                typed(iin),
                typed(lastName),
                typed(firstName),
                typed(patronymic),
                birthDate.getValue(),
                sex.getValue(),
                home == null ? null : home.id(),
                home == null ? null : home.path(),
                typed(street),
                typed(phone),
                typed(email),
                categories.getValue(),
                unemployedSince.getValue());
    }

    /** Birth date and sex, where the number tells them and nothing is typed yet. */
    private void fillFromNumber() {
        if (Iin.problem(iin.getValue()).isPresent()) {
            return;
        }
        var number = Iin.of(iin.getValue());
        if (birthDate.isEmpty()) {
            number.birthDate().ifPresent(birthDate::setValue);
        }
        if (sex.isEmpty()) {
            number.sex().ifPresent(sex::setValue);
        }
        changed();
    }

    /** At once, and not while it is still being typed; that there is none is told when going on. */
    private void judge() {
        if (!iin.isEmpty()) {
            Iin.problem(iin.getValue()).ifPresent(problem -> tell("iin", "number.problem." + problem.name()));
        }
    }

    private void tellOfNumber() {
        contradiction.setVisible(false);
        derived.setText("");
        if (Iin.problem(iin.getValue()).isPresent()) {
            return;
        }
        var number = Iin.of(iin.getValue());
        derived.setText(
                number.birthDate().isEmpty() || number.sex().isEmpty()
                        ? getTranslation("intake.iin.unusual")
                        : getTranslation(
                                "intake.iin.derived",
                                named("born", number.birthDate().get()),
                                named(
                                        "sex",
                                        getTranslation(
                                                "sex." + number.sex().get().name()))));
        var contradicts = number.contradicts(birthDate.getValue())
                || !sex.isEmpty()
                        && number.sex()
                                .filter(encoded -> encoded != sex.getValue())
                                .isPresent();
        contradiction.setText(getTranslation("intake.iin.contradiction"));
        contradiction.setVisible(contradicts);
    }

    private Optional<EarlierPanel> tellOfEarlier() {
        earlier.removeAll();
        var known = intake.earlier(iin.getValue());
        var panel = known.person()
                .map(person -> new EarlierPanel(known, settlements, sees, () -> {
                    if (street.isEmpty() && Objects.equals(person().settlementId(), town)) {
                        settlement.clear(); // it was only thought likely
                    }
                    show(person().filledFrom(TypedPerson.of(person.latest())));
                    tellOfNumber();
                    tellOfCategories();
                    changed();
                    Focus.on(lastName);
                }));
        panel.ifPresent(earlier::add);
        return panel;
    }

    /** Categories that exclude each other, or that the person's history speaks against. */
    private void tellOfCategories() {
        contradictions.removeAll();
        Warnings.hints(intake.answers(typed(content)).categoryHints()).ifPresent(contradictions::add);
    }

    private void tellOfRegister(Optional<Inquiry> told) {
        registered = told.map(Inquiry::answers).map(InquiryAnswers::person);
        tellOfDifferences();
    }

    private void tellOfDifferences() {
        differences.show(person(), registered);
    }

    private void taken() {
        tellOfDifferences();
        tellOfNumber();
        changed();
    }

    private static @Nullable String typed(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }
}
