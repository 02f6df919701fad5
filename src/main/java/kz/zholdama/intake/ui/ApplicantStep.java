package kz.zholdama.intake.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** Step 1: who applies. ИИН first: it tells birth date and sex, and what is known of the person already. */
final class ApplicantStep extends WizardStep {

    private final DraftContent content;
    private final Intake intake;
    private final SettlementPicker settlements;
    private final TextField iin = field("person.iin", new TextField(getTranslation("intake.iin")));
    private final Div derived = new Div();
    private final Div earlier = new Div();
    private final Div contradiction = note("");
    private final TextField lastName = name("lastName");
    private final TextField firstName = name("firstName");
    private final TextField patronymic = name("patronymic");
    private final DateField birthDate = field("person.birthDate", new DateField(getTranslation("intake.birthDate")));
    private final RadioButtonGroup<Sex> sex = field("person.sex", new RadioButtonGroup<>(getTranslation("intake.sex")));
    private final ComboBox<Settlement> settlement;
    private final TextField street = field("person.street", new TextField(getTranslation("intake.street")));
    private final TextField phone = field("person.phone", new TextField(getTranslation("intake.phone")));
    private final TextField email = field("person.email", new TextField(getTranslation("intake.email")));
    private final CheckboxGroup<Category> categories =
            field("person.categories", new CheckboxGroup<>(getTranslation("intake.categories")));
    private final Div contradictions = new Div();
    private final DateField unemployedSince =
            field("person.unemployedSince", new DateField(getTranslation("intake.unemployedSince")));

    ApplicantStep(DraftContent content, Intake intake, SettlementPicker settlements) {
        super(IntakeStep.APPLICANT);
        this.content = content;
        this.intake = intake;
        this.settlements = settlements;
        settlement = field("person.settlement", settlements.of("intake.settlement", Set.of()));
        create();
        show(content.person());
        tellOfNumber();
        tellOfEarlier();
        tellOfCategories();
    }

    private void create() {
        iin.setAllowedCharPattern("[0-9]");
        iin.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        iin.setHelperText(getTranslation("intake.iin.hint"));
        derived.addClassName("derived");
        derived.getElement().setAttribute("aria-live", "polite");
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(one -> getTranslation("sex." + one.name()));
        categories.setItems(Category.values());
        categories.setItemLabelGenerator(one -> getTranslation("category." + one.name()));
        categories.addClassName("columns");
        categories.setHelperText(getTranslation("intake.categories.hint"));
        email.addClassName("wide");
        street.addClassName("wide");
        settlement.addClassName("wide");
        iin.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                fillFromNumber();
                tellOfEarlier();
                tellOfCategories();
            }
            tellOfNumber();
        });
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
                row(iin, derived),
                earlier,
                row(lastName, firstName, patronymic, birthDate, sex, phone, email),
                contradiction,
                row(settlement, street),
                categories,
                row(unemployedSince),
                contradictions);
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

    private TextField name(String part) {
        var text = field("person." + part, new TextField(getTranslation("intake." + part)));
        LongestText.of(text, FullName.MAX_LENGTH);
        return text;
    }

    private void show(TypedPerson person) {
        iin.setValue(text(person.iin()));
        lastName.setValue(text(person.lastName()));
        firstName.setValue(text(person.firstName()));
        patronymic.setValue(text(person.patronymic()));
        birthDate.setValue(person.birthDate());
        sex.setValue(person.sex());
        settlement.setValue(settlements.find(person.settlementId()));
        street.setValue(text(person.street()));
        phone.setValue(text(person.phone()));
        email.setValue(text(person.email()));
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
                                Dates.day(number.birthDate().get()),
                                getTranslation("sex." + number.sex().get().name())));
        var contradicts = number.contradicts(birthDate.getValue())
                || !sex.isEmpty()
                        && number.sex()
                                .filter(encoded -> encoded != sex.getValue())
                                .isPresent();
        contradiction.setText(getTranslation("intake.iin.contradiction"));
        contradiction.setVisible(contradicts);
    }

    private void tellOfEarlier() {
        earlier.removeAll();
        var known = intake.earlier(iin.getValue());
        known.person()
                .ifPresent(person -> earlier.add(new EarlierPanel(known, settlements, () -> {
                    show(person().filledFrom(TypedPerson.of(person.latest())));
                    tellOfNumber();
                    tellOfCategories();
                    changed();
                })));
    }

    /** Categories that exclude each other, or that the person's history speaks against. */
    private void tellOfCategories() {
        contradictions.removeAll();
        Warnings.hints(intake.answers(typed(content)).categoryHints()).ifPresent(contradictions::add);
    }

    private static @Nullable String typed(TextField field) {
        return field.isEmpty() ? null : field.getValue();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
