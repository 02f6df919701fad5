package kz.zholdama.register.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class StatisticsViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void showsTheFiguresOfTheYearByMonthWithAPictureBesideEachTable() {
        given.of(centre, Measure.PUBLIC_WORKS).slipReturned();
        given.of(centre, Measure.SILVER_AGE).signedRefusal();
        given.of(centre, Measure.SILVER_AGE).registered();

        open(centre.director(), "statistics");

        var tables = _find(NativeTable.class);
        assertThat(tables).hasSize(3);
        assertThat(texts(tables.getFirst())).contains("март 2026", "Всего", "3", "1");
        assertThat(texts(tables.get(1))).contains("100,0 %");
        assertThat(_find(FigureSection.class))
                .allSatisfy(section -> assertThat(section.getChildren()
                                .map(part -> part.getElement().getProperty("innerHTML", "")))
                        .anyMatch(text -> text.contains("<title>")));
    }

    @Test
    void readsFromTheAddressWhatIsAskedFor() {
        given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();

        open(centre.director(), "statistics?year=2026&period=FIRST_QUARTER&by=GROUND");
        assertThat(texts(_get(NativeTable.class))).contains("Недостоверные документы или сведения");
        open(centre.director(), "statistics?year=2026&period=DECEMBER");
        _assertNone(NativeTable.class);
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        open(centre.director(), "statistics?year=1&period=x&by=y&centre=z");
        assertThat(_find(NativeTable.class)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void headsEveryTable(Breakdown by) {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        var reader = by.isOffered(true) ? centre.director() : Centres.auditor();

        open(
                reader,
                "statistics?by=" + by.name() + "&year="
                        + LocalDate.of(2026, 1, 1).getYear());

        assertThat(_find(NativeTable.class))
                .allSatisfy(table ->
                        assertThat(texts(table)).isNotEmpty().noneMatch(text -> text.isBlank() || text.contains("!")));
    }

    @Test
    void offersTheCentresOfTheCountryToWhoIsBoundToNone() {
        open(Centres.auditor(), "statistics");
        assertThat(breakdowns()).contains(Breakdown.REGION, Breakdown.CENTRE).doesNotContain(Breakdown.STAFF);
        open(centre.director(), "statistics");
        assertThat(breakdowns()).contains(Breakdown.STAFF).doesNotContain(Breakdown.CENTRE);
    }

    @Test
    void leadsFromAFigureToTheRegisterThatShowsItsLines() {
        given.of(centre, Measure.PUBLIC_WORKS).slipReturned();
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        given.of(centre, Measure.SILVER_AGE).signedRefusal();
        for (var reader : List.of(centre.director(), Centres.auditor())) {
            open(reader, "statistics?year=2026&by=MEASURE&centre=" + centre.id());
            var links = _find(Anchor.class).stream()
                    .filter(link -> link.getHref().startsWith("register"))
                    .toList();
            assertThat(links).hasSizeGreaterThan(10);
            for (var link : links) {
                var said = Integer.parseInt(
                        Objects.requireNonNull(link.getElement().getAttribute("aria-label"))
                                .replaceAll(".*?(\\d+),.*", "$1"));
                open(reader, link.getHref());
                var shown = _findAll(lines()).size();
                assertThat(shown).as(link.getHref()).isPositive().isLessThanOrEqualTo(said);
                if (!link.getHref().contains("late=")) { // those count in two registers
                    assertThat(shown).as(link.getHref()).isEqualTo(said);
                }
            }
        }
    }

    @Test
    void leadsToTheLinesOfAColleagueAlsoFromTheCountry() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        var staff = centre.specialist().actor().staffId();

        open(Centres.auditor(), "register/referral?centre=" + centre.id() + "&staff=" + staff);

        assertThat(_findAll(lines())).hasSize(1);
        assertThat(StatisticsViewTest.<Select<?>>labelled(Select.class, "Специалист")
                        .getValue())
                .isNotNull();
        open(Centres.auditor(), "register/referral?centre=" + centre.id() + "&staff=999999999");
        assertThat(_findAll(lines())).hasSize(1);
    }

    @Test
    void leadsNobodyWhoMayNotSeeTheRegister() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        open(Centres.administrator(), "statistics?by=MEASURE&year=2026");
        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().startsWith("register"));
    }

    @Test
    void showsThePlacesOfTodayAsTheyCanBeChosen() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();

        open(centre.director(), "statistics?by=MEASURE&year=2026");

        var places = _find(NativeTable.class).getLast();
        assertThat(texts(places)).contains("Мест по договорам", "Занято", "Свободно", "Общественные работы");
        open(Centres.auditor(), "statistics?by=REGION&year=2026");
        assertThat(_find(FigureSection.class)).hasSize(4);
    }

    @SuppressWarnings("unchecked")
    private static Grid<RegisterLine> lines() {
        return _get(Grid.class);
    }

    private static List<Breakdown> breakdowns() {
        Select<Breakdown> by = labelled(Select.class, "По чему различать");
        return by.getListDataView().getItems().toList();
    }

    private static List<String> texts(NativeTable table) {
        return table.getElement()
                .getChildren()
                .flatMap(part -> part.getChildren())
                .flatMap(row -> row.getChildren())
                .map(cell -> cell.getTextRecursively())
                .toList();
    }
}
