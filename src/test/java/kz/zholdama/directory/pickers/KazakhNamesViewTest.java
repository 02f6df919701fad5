package kz.zholdama.directory.pickers;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.resettlement.DestinationChoice;
import kz.zholdama.measure.resettlement.Housing;
import kz.zholdama.measure.resettlement.Resettled;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.subsidised.WorkplaceChoice;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever reads in Kazakh is shown no Russian name of what the directories have in Kazakh, on whatever screen a case passes;
 * what is kept of it, and printed, stays Russian.
 */
class KazakhNamesViewTest extends Screens {

    /** In the Russian names of the settlements, the occupation and the centre of these cases, and nowhere else. */
    private static final List<String> RUSSIAN = List.of("Откудаевка", "Кудаевка", "Ткач облаков", "Карьерный центр №");

    private static final String FROM = "Қайданкелді";
    private static final String TO = "Қайдабарар";
    private static final String WEAVER = "Бұлт тоқушы";
    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private Settlements settlements;

    @Autowired
    private Occupations occupations;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Autowired
    private Clock clock;

    private Centre centre;
    private Settlement from;
    private Settlement to;
    private Occupation weaver;
    private Iin person;

    @BeforeEach
    void nameWhatTheDirectoriesHave(@Autowired Centres centres) {
        centre = centres.create();
        from = village("101299901", "с.Откудаевка", FROM + " ауылы");
        to = village(
                As.a(centre.specialist())
                                .call(() -> settlements.find(given.receivingSettlement()))
                                .orElseThrow()
                                .region()
                        + "1299902",
                "с.Кудаевка",
                TO + " ауылы");
        weaver = As.a(Centres.administrator())
                .call(() -> occupations
                        .findByName("Ткач облаков")
                        .orElseGet(() -> occupations
                                .add(new Occupation(null, "9997-7", "Ткач облаков", WEAVER))
                                .value()));
        person = Persons.aged(30, TODAY);
    }

    private Settlement village(String kato, String russian, String kazakh) {
        return As.a(Centres.administrator())
                .call(() -> settlements
                        .findByKato(kato)
                        .orElseGet(() -> settlements
                                .add(new Settlement(null, kato, russian, kazakh, "", "", null, null))
                                .value()));
    }

    @Test
    void standOnEveryScreenOfAResettlement() {
        var draft = As.a(centre.specialist()).call(() -> drafts.start(resettlement(), IntakeStep.REVIEW));
        for (var step : IntakeStep.values()) {
            read(centre.specialist(), "intake/" + draft.id() + "/" + step.path());
        }
        assertThat(read(centre.specialist(), "intake/" + draft.id() + "/review"))
                .contains(FROM, TO, WEAVER);
        read(centre.specialist(), "drafts");

        var examined = given.of(centre, resettlement()).examined();
        assertThat(read(centre.specialist(), "cases/" + examined.id())).contains(FROM, TO, WEAVER);
        var awaiting = moving().filed(examined.id()).awaitingReferral();
        assertThat(read(centre.specialist(), "cases/" + awaiting.id())).contains(FROM, TO, WEAVER);
        assertThat(read(centre.director(), "desk")).contains(TO, WEAVER);

        given.signed(centre.director(), awaiting);
        assertThat(read(centre.specialist(), "slips?pile=AWAITING")).contains(TO);
        assertThat(read(centre.specialist(), "referrals/" + awaiting.id())).contains(TO, WEAVER);
        slipReturned(
                awaiting.id(),
                new Resettled(TODAY, "7", TODAY, "7", Housing.DORMITORY_ROOM, to.path(), "Завод", null, null));
        assertThat(read(centre.specialist(), "referrals/" + awaiting.id())).contains(TO);
        assertThat(read(Centres.auditor(), "cases/" + awaiting.id())).contains(TO);
        lists();

        var again = As.a(centre.specialist())
                .call(() -> drafts.start(DraftContent.EMPTY.with(home(person)), IntakeStep.APPLICANT));
        assertThat(read(centre.specialist(), "intake/" + again.id() + "/applicant"))
                .contains(FROM, TO);
    }

    @Test
    void standOnEveryScreenOfAWorkplace() {
        var contract = given.contract(centre, Measure.SOCIAL_WORKPLACE, 1);
        var issued = given.of(
                        centre,
                        filings.complete(Measure.SOCIAL_WORKPLACE, person).with(home(person)))
                .withPlace(new WorkplaceChoice(contract.id(), weaver.id(), Samples.term(LocalDate.now(clock))))
                .issued();
        assertThat(read(centre.specialist(), "cases/" + issued.applicationId())).contains(FROM, WEAVER);
        assertThat(read(centre.specialist(), "referrals/" + issued.applicationId()))
                .contains(WEAVER);
        var term = Samples.term(TODAY);
        slipReturned(
                issued.applicationId(),
                new Employment(TODAY, "5", TODAY, "5", weaver.nameRu(), 6, term.from(), term.to(), true));
        assertThat(read(centre.specialist(), "referrals/" + issued.applicationId()))
                .contains(WEAVER);
        lists();
    }

    @Test
    void areFoundAsTheyAreShown() {
        var issued = moving().issued();
        read(centre.specialist(), "slips?pile=AWAITING");
        for (var text : List.of("кудаевка", TO.toUpperCase(Texts.KAZAKH), issued.number())) {
            _setValue(_get(TextField.class), text);
            assertThat(_size(_get(Grid.class))).isEqualTo(1);
        }
        _setValue(_get(TextField.class), FROM);
        assertThat(_size(_get(Grid.class))).isZero();
    }

    @Test
    void areKeptInRussianAsTheReferralPrintsThem() {
        var issued = moving().issued();
        read(centre.specialist(), "referrals/" + issued.applicationId());
        var day = LocalDate.now(clock);
        _find(DateField.class).forEach(field -> _setValue(field, day));
        var texts = _find(TextField.class);
        assertThat(texts).extracting(TextField::getValue).contains(to.pathKk());
        texts.stream().filter(TextField::isEmpty).forEach(field -> _setValue(field, "7"));
        _find(RadioButtonGroup.class).forEach(KazakhNamesViewTest::chooseARoom);
        _click(button(UI.getCurrent().getTranslation("referral.event.SLIP_RETURNED.save")));

        assertThat(As.a(centre.specialist())
                        .call(() ->
                                slips.look(issued.applicationId()).referral().slip()))
                .hasValueSatisfying(
                        slip -> assertThat(((Resettled) slip).settlement()).isEqualTo(to.path()));
    }

    @SuppressWarnings("unchecked")
    private static void chooseARoom(RadioButtonGroup<?> group) {
        if (group.getListDataView().getItems().allMatch(Housing.class::isInstance)) {
            ((RadioButtonGroup<Housing>) group).setValue(Housing.DORMITORY_ROOM);
        }
    }

    /** Where cases, and those who work on them, are listed. */
    private void lists() {
        for (var route :
                List.of("", "cases", "slips", "drafts", "profile", "slips?pile=OVER", "slips?pile=TAKING_PART")) {
            read(centre.specialist(), route);
        }
        for (var route : List.of("", "cases", "desk", "profile", "my-signature")) {
            read(centre.director(), route);
        }
        read(Centres.auditor(), "journal");
        read(Centres.auditor(), "journal/unusual");
    }

    private void slipReturned(long applicationId, ReturnSlip slip) {
        As.a(centre.specialist())
                .run(() -> slips.slipReturned(slips.look(applicationId).seen(), slip, LocalDate.now(clock)));
    }

    private GivenCases.Case moving() {
        return given.of(centre, resettlement())
                .withPlace(new DestinationChoice(
                        to.id(),
                        weaver.id(),
                        CommissionAnswer.DECIDED,
                        "12-РК",
                        TODAY.minusDays(3),
                        List.of(),
                        null,
                        null));
    }

    private DraftContent resettlement() {
        return filings.complete(Measure.RESETTLEMENT, person)
                .with(home(person))
                .with(new ResettlementDetails(
                        to.id(),
                        null,
                        new ChosenOccupation(weaver.id(), weaver.code(), weaver.nameRu()),
                        List.of(),
                        null,
                        CommissionAnswer.NOT_DECIDED_YET));
    }

    private TypedPerson home(Iin iin) {
        var usual = As.a(centre.specialist()).call(() -> filings.person(iin));
        return new TypedPerson(
                usual.iin(),
                usual.lastName(),
                usual.firstName(),
                usual.patronymic(),
                usual.birthDate(),
                usual.sex(),
                from.id(),
                from.path(),
                usual.street(),
                usual.phone(),
                usual.email(),
                usual.categories(),
                usual.unemployedSince());
    }

    /** Opens a page in Kazakh. @return all that stands on it */
    private String read(StaffPrincipal staff, String route) {
        signIn(staff);
        UI.getCurrent().setLocale(Texts.KAZAKH);
        var parts = route.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        return shown(route);
    }

    private static String shown(String where) {
        var shown = _find(Component.class).stream()
                .flatMap(KazakhNamesViewTest::said)
                .collect(Collectors.joining("\n"));
        assertThat(RUSSIAN.stream().filter(shown::contains))
                .as("Russian on " + where + ":\n" + lines(shown))
                .isEmpty();
        return shown;
    }

    private static String lines(String shown) {
        return shown.lines()
                .filter(line -> RUSSIAN.stream().anyMatch(line::contains))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> said(Component component) {
        return Stream.of(
                        texts(component.getElement()),
                        component instanceof ComboBox<?> combo ? choices(combo) : Stream.<String>empty(),
                        component instanceof Grid<?> grid ? cells(grid) : Stream.<String>empty())
                .flatMap(one -> one);
    }

    private static Stream<String> texts(Element element) {
        return Stream.of(
                        Stream.of(element.getText()),
                        element.getPropertyNames().map(element::getProperty),
                        element.getAttributeNames().map(element::getAttribute))
                .flatMap(one -> one)
                .filter(Objects::nonNull);
    }

    private static <T> Stream<String> choices(ComboBox<T> combo) {
        var offered = combo.getDataProvider().fetch(new Query<>(0, 50, null, null, null));
        return Stream.concat(offered, Stream.ofNullable(((HasValue<?, T>) combo).getValue()))
                .map(combo.getItemLabelGenerator());
    }

    private static <T> Stream<String> cells(Grid<T> grid) {
        return IntStream.range(0, Math.min(_size(grid), 20))
                .boxed()
                .flatMap(row -> grid.getColumns().stream()
                        .flatMap(column -> column.getRenderer() instanceof ComponentRenderer<?, ?>
                                ? Stream.of(GridKt._getCellComponent(grid, row, column.getKey())
                                        .getElement()
                                        .getTextRecursively())
                                : Stream.of(GridKt._getFormatted(grid, row, column.getKey()))));
    }
}
