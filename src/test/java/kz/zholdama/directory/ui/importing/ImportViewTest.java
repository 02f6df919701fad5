package kz.zholdama.directory.ui.importing;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Bin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A file is chosen, looked at and carried out, or left; the screen tells how far it is. */
class ImportViewTest extends Screens {

    private static final AtomicInteger SERIAL = new AtomicInteger(70_000);
    private static final AtomicInteger REGION = new AtomicInteger(11);

    @Autowired
    private Employers employers;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Centres centres;

    @Test
    void previewsContractsAndLoadsThem() {
        var employer = employer("ТОО «Из файла»");
        As.a(Centres.administrator())
                .run(() -> employers.addContract(new Contract(
                        null,
                        0,
                        employer.id(),
                        Measure.YOUTH_PRACTICE,
                        "1",
                        null,
                        3,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        open(Centres.administrator(), "directories/employers");
        _click(button("Договоры в файле"));
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getText().startsWith("Скачать"))))
                .hasSizeGreaterThanOrEqualTo(4);
        var load = _find(Button.class, spec -> spec.withText("Загрузить из файла"));
        _click(load.getLast());

        upload("БИН (ИИН);Программа;Номер договора;Мест;Действует с;Действует по\n"
                + employer.value().bin() + ";Молодежная практика;1;5;01.01.2026;31.12.2026\n"
                + employer.value().bin() + ";Общественные работы;2;7;01.01.2026;31.12.2026\n");
        assertThat(texts(ImportPreview.class))
                .contains("Новые (1)", "Измененные (1)", "Работодатель, договор, мест, срок");
        assertThat(_getFormattedRow(lines(), 0)).contains("ТОО «Из файла» · № 2 · 7 · 01.01.2026 – 31.12.2026");
        _click(button("Измененные (1)"));
        assertThat(_getFormattedRow(lines(), 0)).contains("было: 3 · 01.01.2026 – 31.12.2026");

        _click(button("Загрузить"));
        untilOver();
        expectNotifications("Файл загружен");
        assertThat(employers.contracts(employer.id()))
                .extracting(Contract::places)
                .containsExactlyInAnyOrder(5, 7);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("directories/employers");
    }

    @Test
    void listsWrongRowsAndOffersNoLoading() {
        open(Centres.administrator(), "directories/import/contract");
        upload("БИН (ИИН);Программа;Номер договора;Мест;Действует с;Действует по\n"
                + "123;Молодежная практика;1;5;01.01.2026;31.12.2026\n" + bin()
                + ";Молодежная практика;1;5;01.01.2026;31.12.2026\n");

        assertThat(texts(ImportPreview.class)).contains("В файле 2 неверные строки", "Неверные (2)");
        assertThat(_size(lines())).isEqualTo(2);
        assertThat(_getFormattedRow(lines(), 1).toString()).contains("3", "Работодателя с таким БИН в справочнике нет");
        assertThat(button("Загрузить").isEnabled()).isFalse();
        _click(button("Другой файл"));
        _assertOne(Upload.class);
    }

    @Test
    void asksOnceMoreBeforeAFileThatWasCutOffRetiresTheRest() {
        var region = REGION.incrementAndGet();
        var whole = manySettlements(region).lines().limit(40).toList();
        load(String.join("\n", whole));
        open(Centres.administrator(), "directories/import/settlement");
        upload(String.join("\n", whole.subList(0, 11)));
        assertThat(texts(ImportPreview.class))
                .contains("Файл выводит из употребления 29 записей из 39", "Выводимые (29)")
                .doesNotContain("Файл можно загрузить");

        _click(button("Загрузить"));
        var question = _get(ConfirmDialog.class);
        assertThat(question.getElement().getProperty("header")).isEqualTo("Вывести 29 записей из употребления?");
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false));
        question.close();
        assertThat(settlements.findByKato(region + "0000030"))
                .as("nothing happened")
                .isPresent();

        _click(button("Загрузить"));
        question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, false));
        question.close();
        untilOver();
        expectNotifications("Файл загружен");
        open(Centres.administrator(), "directories/import/settlement");
        upload(String.join("\n", whole));
        assertThat(texts(ImportPreview.class)).contains("Возвращаемые (29)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settlement", "employer", "contract", "organisation"})
    void tellsOfEveryHostileFileWhatIsWrongWithIt(String type) throws IOException {
        open(Centres.administrator(), "directories/import/" + type);
        try (var files = Files.list(Path.of("src/test/resources/hostile"))) {
            for (var file : files.sorted().toList()) {
                _upload(_get(Upload.class), file.getFileName().toString(), "text/csv", Files.readAllBytes(file));
                MockVaadin.clientRoundtrip(true);
                assertThat(_get(Paragraph.class, spec -> spec.withClasses("error-summary"))
                                .getText())
                        .as(file.toString())
                        .matches("(?s).*[а-я].*\\.|.*: .*")
                        .doesNotContain("directory.import");
            }
        }
    }

    @Test
    void tellsThatAFileHasAHeadingOnly() {
        open(Centres.administrator(), "directories/import/settlement");
        upload("id;parent_id;code;name\n");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("В файле только заголовок, строк с записями нет. Ничего не изменено.");
    }

    @Test
    void tellsHowFarItIsAndLeavesNoTraceWhenCancelled() {
        var region = REGION.incrementAndGet();
        open(Centres.administrator(), "directories/import/settlement");
        upload(manySettlements(region));
        _click(button("Загрузить"));
        var bar = _get(ProgressBar.class);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> {
                    poll();
                    return bar.getValue() > 0;
                });
        assertThat(bar.getValue()).isGreaterThan(0).isLessThan(1);

        var cancel = button("Прервать");
        _click(cancel);
        assertThat(cancel.isEnabled()).as("once is enough").isFalse();
        untilOver();
        assertThat(problem()).contains("Загрузка прервана; ничего не изменено.");
        assertThat(settlements.findByKato(region + "0000000")).isEmpty();
        _assertNone(ProgressBar.class);
        assertThat(button("Загрузить").isEnabled())
                .as("the preview is there again")
                .isTrue();
    }

    @Test
    void tellsWhenAColleagueWasFaster() {
        var employer = employer("ТОО «Раньше другого»");
        open(Centres.administrator(), "directories/import/contract");
        upload("БИН (ИИН);Программа;Номер договора;Мест;Действует с;Действует по\n"
                + employer.value().bin() + ";Молодежная практика;1;5;01.01.2026;31.12.2026\n");
        As.a(Centres.administrator())
                .run(() -> employers.addContract(new Contract(
                        null,
                        0,
                        employer.id(),
                        Measure.YOUTH_PRACTICE,
                        "1",
                        null,
                        9,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        _click(button("Загрузить"));
        untilOver();

        assertThat(problem())
                .contains("Справочник изменился после просмотра; ничего не загружено. Выберите файл снова.");
        assertThat(employers.contracts(employer.id()))
                .extracting(Contract::places)
                .containsExactly(9);
    }

    @Test
    void isForAdministratorsOnly() {
        open(Centres.administrator(), "directories/import/settlement");
        _get(ImportView.class);
        open(centres.create().specialist(), "");
        assertThrows(Throwable.class, () -> {
            UI.getCurrent().navigate("directories/import/settlement");
            _get(ImportView.class);
        });
    }

    @Test
    void asksBeforeItIsLeftWhileItRunsAndStopsThen() {
        var region = REGION.incrementAndGet();
        open(Centres.administrator(), "directories/import/settlement");
        upload(manySettlements(region));
        _click(button("Загрузить"));
        UI.getCurrent().navigate("directories/employers");
        var question = _get(ConfirmDialog.class);
        _get(ImportView.class);

        ComponentUtil.fireEvent(question, new ConfirmDialog.RejectEvent(question, false));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("directories/employers");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(settlements.findByKato(region + "0000000")).isEmpty();
    }

    private static String manySettlements(int region) {
        return "id;parent_id;code;name\n1;0;" + region + "0000000;область Прерванная\n"
                + IntStream.range(1, 10_000)
                        .mapToObj(
                                nth -> (nth + 1) + ";1;" + region + String.format("%07d", nth) + ";с.Прерванное " + nth)
                        .collect(Collectors.joining("\n"));
    }

    private void upload(String file) {
        _upload(_get(Upload.class), "table.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }

    private void load(String file) {
        open(Centres.administrator(), "directories/import/settlement");
        upload(file);
        _click(button("Загрузить"));
        untilOver();
        expectNotifications("Файл загружен");
    }

    private static void poll() {
        MockVaadin.clientRoundtrip(true);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    /** Asks as the browser does until the import has come to an end. */
    private static void untilOver() {
        Awaitility.await("the screen asks no more")
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> {
                    poll();
                    return UI.getCurrent().getPollInterval() == -1;
                });
    }

    private static String texts(Class<? extends com.vaadin.flow.component.Component> component) {
        return _get(component).getElement().getTextRecursively()
                + _find(Button.class).stream().map(Button::getText).collect(Collectors.joining(" "))
                + _find(Grid.class).stream()
                        .flatMap(grid -> ((Grid<?>) grid).getColumns().stream())
                        .map(column -> column.getHeaderText())
                        .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> lines() {
        return _get(Grid.class);
    }

    private static String problem() {
        return _get(Notification.class).getElement().getTextRecursively();
    }

    private Entry<Employer> employer(String name) {
        return As.a(Centres.administrator())
                .call(() -> employers.add(new Employer(null, bin(), name, "г. Семей", "1", null, null)));
    }

    private static String bin() {
        var bin = Bin.complete("280240" + SERIAL.incrementAndGet());
        while (bin.isEmpty()) {
            bin = Bin.complete("280240" + SERIAL.incrementAndGet());
        }
        return bin.get().value();
    }
}
