package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static kz.zholdama.channel.GivenChannel.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A programme that no code knows, entered on the screen of editions and applied for in the wizard. */
abstract class ProgrammeScreens extends WizardScreens {

    static final LocalDate IN_FORCE = TestClock.USUAL.toLocalDate().plusDays(70);
    private static final LocalDateTime LATER = IN_FORCE.plusDays(7).atTime(10, 0);

    @Autowired
    TestClock clock;

    @Autowired
    private Applications applications;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    GivenChannel channel;

    @Autowired
    private JdbcClient database;

    private final Measure measure;
    private final Programme.Names names;

    ProgrammeScreens(Measure measure, Programme.Names names) {
        this.measure = measure;
        this.names = names;
    }

    @BeforeEach
    void enterTheEdition() {
        open(Centres.administrator(), "rule-editions/new");
        this.<ReferralKind>select("Вид направления").setValue(measure.referral());
        _setValue(text("Код"), measure.name().split(":", 2)[1]);
        _click(button("Добавить программу"));
        _setValue(text("Название на русском"), names.ru());
        _setValue(text("Название на казахском"), names.kk());
        _setValue(text("В отказе: «направление на …»"), names.service());
        ask();
        _setValue(text("Название"), "further");
        _setValue(date("Действует с"), IN_FORCE);
        _setValue(_get(TextArea.class), "Приказ о новой программе");
        _click(button("Проверить и сохранить"));
        _click(button("Сохранить"));
        assertThat(regulations.editionOn(IN_FORCE).measures()).contains(measure);
        clock.set(LATER);
    }

    @AfterEach
    void takeItBack() {
        clock.reset();
        As.a(Centres.administrator()).run(() -> editions.withdraw(regulations.editionOn(IN_FORCE)));
    }

    /** What else the programme asks; as the others of its kind unless something is entered here. */
    void ask() {}

    void present(DocumentType type, Presentation how) {
        var label = UI.getCurrent().getTranslation("document." + type.name());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Presentation> shown = _find(RadioButtonGroup.class).stream()
                .filter(group -> group.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(shown, how);
    }

    /** The identity document stands first. */
    void identified() {
        present(DocumentType.IDENTITY_DOCUMENT, Presentation.PAPER);
        _setValue(_find(TextField.class, spec -> spec.withLabel("Номер")).getFirst(), "012345678");
    }

    /** Sends it by the API as somebody's who was not seen before. @return the details as they were filed */
    JsonNode filedByTheApi(UnaryOperator<ObjectNode> details) {
        var sent = channel.application(Persons.aged(30, LocalDate.now(clock)));
        sent.put("measure", measure.name());
        sent.set("details", details.apply((ObjectNode) sent.path("details")));
        sent.remove("documents");
        var portal = channel.portal();
        var answer = channel.apply(portal, sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = json(answer).path("number").asString();
        assertThat(json(channel.get(portal, "/applications/" + number))
                        .path("measure")
                        .asString())
                .isEqualTo(measure.name());
        return GivenChannel.JSON.readTree(
                database.sql("select json_query(content, '$.details') from application where number = ?")
                        .param(number)
                        .query(String.class)
                        .single());
    }

    /** From the documents to the end. */
    long registered() {
        _click(button("Далее"));
        _click(button("Далее"));
        assertThat(warnings()).isEmpty();
        assertThat(stepTitle()).isEqualTo("Проверка");
        checkReview();
        _click(button("Зарегистрировать заявление"));
        assertThat(_get(H1.class).getText()).isEqualTo("Заявление зарегистрировано");
        return As.a(centre.specialist())
                .call(() -> applications
                        .list(CaseQuery.of(Set.of(ApplicationStatus.REGISTERED)))
                        .getFirst()
                        .id());
    }

    /** On the last step of the wizard. */
    void checkReview() {}

    String printed(long documentId) throws IOException {
        var bytes = As.a(centre.specialist()).call(() -> archive.content(documentId));
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
