package kz.zholdama.decision.ui.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.ui.PinField;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.decision.ui.examination.AssessmentPanel;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PdfView;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskViewTest extends Screens {

    @Autowired
    private Cases cases;

    @Autowired
    private Places places;

    @Autowired
    private GivenCases given;

    @Autowired
    private JournalReader journal;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void saysSoWhenNothingAwaits() {
        open(centre.director(), "desk");
        _assertOne(
                EmptyState.class,
                spec -> spec.withPredicate(
                        state -> state.getElement().getTextRecursively().contains("На подпись ничего нет")));
    }

    @Test
    void isClosedToEveryoneElse() {
        for (var staff : new StaffPrincipal[] {centre.specialist(), Centres.auditor(), Centres.administrator()}) {
            open(staff, "desk");
            _assertNone(Grid.class);
        }
    }

    @Test
    void showsTheDocumentBesideItsCase() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        open(centre.director(), "desk");
        _assertOne(PdfView.class);
        _assertOne(AssessmentPanel.class);
        assertThat(GridKt._findAll(grid())).extracting(AwaitingDecision::id).containsExactly(file.id());
    }

    /** Counted twice, a look at night would be two to who audits. */
    @Test
    void isOneLookAtEachCaseThatIsOpened() {
        var first = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        var second = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        open(centre.director(), "desk");
        assertThat(looks(first)).isOne();
        assertThat(looks(second)).isZero();
        _click(button("Следующее решение"));
        assertThat(looks(first)).isOne();
        assertThat(looks(second)).isOne();
    }

    private long looks(CaseFile file) {
        var director = centre.director().actor().staffId();
        return As.a(Somebody.of(centre.id(), 3_000_000 + centre.id(), Role.AUDITOR))
                .call(() -> journal.history(Subject.of("application", file.id()), 0, 100).stream()
                        .filter(entry -> director.equals(entry.actorId()))
                        .filter(entry -> entry.action().equals("application.looked"))
                        .count());
    }

    @Test
    void signsManyWithOnePinAndKeepsWhatFailedSelectedWithItsReason() {
        var fine = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        var broken = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        As.a(centre.colleague()).run(() -> places.release(broken.id()));
        given.keyed(centre.director());
        open(centre.director(), "desk");
        _click(button("К списку (1 из 2)"));
        _click(button("Выбрать все"));
        _click(_get(Button.class, spec -> spec.withText("Подписать выбранные (2)")));
        enterPin("000111");
        await(() -> _find(PasswordField.class).stream()
                .anyMatch(field -> String.valueOf(field.getErrorMessage()).startsWith("Неверный ПИН-код")));
        enterPin(String.valueOf(GivenCases.PIN));
        awaitNoDialog();
        assertThat(status(fine.id())).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(status(broken.id())).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(grid().getSelectedItems()).extracting(AwaitingDecision::id).containsExactly(broken.id());
        assertThat(GridKt._findAll(grid())).hasSize(1);
    }

    @Test
    void printsWhatWasSignedHereTogether() {
        var first = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        var second = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.keyed(centre.director());
        open(centre.director(), "desk");
        assertThat(_find(Button.class)).extracting(Button::getText).noneMatch(text -> text.startsWith("Печать"));
        _click(button("К списку (1 из 2)"));
        _click(button("Выбрать все"));
        _click(_get(Button.class, spec -> spec.withText("Подписать выбранные (2)")));
        enterPin(String.valueOf(GivenCases.PIN));
        awaitNoDialog();

        _click(_get(Button.class, spec -> spec.withText("Печать подписанных: 2")));

        var results = Stream.of(first, second)
                .map(file -> As.a(centre.director())
                        .call(() -> cases.open(file.id()).documents().getLast().id()))
                .map(String::valueOf)
                .toList();
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anySatisfy(address ->
                        assertThat(address).startsWith("documents/for-paper").contains(results));
    }

    private void enterPin(String pin) {
        _setValue(_get(PasswordField.class), pin);
        _click(_get(Button.class, spec -> spec.withText("Подписать").withPredicate(Button::isDisableOnClick)));
    }

    @Test
    void cannotSelectItsOwnWork() {
        given.of(centre, Measure.RESETTLEMENT).by(centre.deputy()).awaitingReferral();
        open(centre.deputy(), "desk");
        _assertNone(PdfView.class);
        GridKt._clickItem(grid(), 0);
        _assertOne(PdfView.class);
        _assertNone(PinField.class);
        assertThat(firstLine().getElement().getTextRecursively()).contains("Готовили вы");
    }

    @Test
    @SuppressWarnings("unchecked")
    void sendsBackOnlyWithAReason() {
        var file = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        open(centre.director(), "desk");
        _click(button("Вернуть специалисту"));
        var dialog = _get(Dialog.class);
        var send = _get(dialog, Button.class, spec -> spec.withText("Вернуть специалисту"));
        _click(send);
        CheckboxGroup<ReturnReason> reasons = _get(CheckboxGroup.class);
        assertThat(reasons.isInvalid()).isTrue();
        _setValue(reasons, Set.of(ReturnReason.PLACE_UNSUITABLE));
        _click(send);
        assertThat(status(file.id())).isEqualTo(ApplicationStatus.PREPARED);
    }

    @Test
    void opensTheNextDocumentAfterEachThatIsSignedOrReturned() {
        var signed = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        var returned = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.of(centre, Measure.RESETTLEMENT).by(centre.deputy()).awaitingReferral();
        given.keyed(centre.deputy());
        open(centre.deputy(), "desk");
        assertThat(shown()).isEqualTo(signed.id());
        _click(button("Следующее решение"));
        assertThat(shown()).isEqualTo(returned.id());

        _click(button("К списку (2 из 3)"));
        GridKt._clickItem(grid(), 0);
        enterPin(String.valueOf(GivenCases.PIN));
        _assertOne(ProgressBar.class);
        _assertNone(PinField.class); // nor anything red in its place
        await(() -> shown() == returned.id());
        assertThat(status(signed.id())).isEqualTo(ApplicationStatus.ISSUED);

        _click(button("Вернуть специалисту"));
        _setValue(
                Screens.<CheckboxGroup<ReturnReason>>labelled(CheckboxGroup.class, "Причины"),
                Set.of(ReturnReason.PLACE_UNSUITABLE));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Вернуть специалисту")));
        assertThat(status(returned.id())).isEqualTo(ApplicationStatus.PREPARED);
        _assertNone(PdfView.class); // what is left is his own work
        assertThat(GridKt._findAll(grid())).hasSize(1);
    }

    @Test
    void leavesOpenWhatWasOpenedWhileAnotherWasSigned() {
        given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        var second = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.keyed(centre.director());
        open(centre.director(), "desk");
        enterPin(String.valueOf(GivenCases.PIN));
        _click(button("Следующее решение"));
        await(() -> GridKt._findAll(grid()).size() == 2);
        assertThat(shown()).isEqualTo(second.id());
    }

    @Test
    void keepsADocumentOpenThatCouldNotBeSignedAndSaysWhy() {
        var broken = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        As.a(centre.colleague()).run(() -> places.release(broken.id()));
        given.keyed(centre.director());
        open(centre.director(), "desk");
        enterPin(String.valueOf(GivenCases.PIN));
        await(() -> !_find(Div.class, spec -> spec.withClasses("warning-note")).isEmpty());
        assertThat(shown()).isEqualTo(broken.id());
        assertThat(status(broken.id())).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
    }

    @Test
    void saysWhoseDocumentIsSignedOrReturned() {
        var file = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.keyed(centre.director());
        open(centre.director(), "desk");
        _click(button("Вернуть специалисту"));
        assertSaysWhose(file);
        _get(Dialog.class).close();
        _click(button("К списку (1 из 1)"));
        _click(button("Выбрать все"));
        _click(button("Подписать выбранные (1)"));
        assertSaysWhose(file);
    }

    private static void assertSaysWhose(CaseFile file) {
        var applicant = file.application().content().applicant();
        assertThat(_get(_get(Dialog.class), Whose.class).getElement().getTextRecursively())
                .contains(
                        applicant.name().full(),
                        applicant.iin().value(),
                        file.application().number().orElseThrow(),
                        "Переселение");
    }

    private static long shown() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("cases/"))
                .mapToLong(address -> Long.parseLong(address.substring("cases/".length())))
                .findFirst()
                .orElse(0);
    }

    private static Component firstLine() {
        return GridKt._getCellComponent(grid(), 0, "decision");
    }

    private ApplicationStatus status(long id) {
        return As.a(centre.specialist())
                .call(() -> cases.open(id))
                .application()
                .status();
    }

    @SuppressWarnings("unchecked")
    private static Grid<AwaitingDecision> grid() {
        return _get(Grid.class);
    }
}
