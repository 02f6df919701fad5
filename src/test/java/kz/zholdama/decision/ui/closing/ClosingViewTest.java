package kz.zholdama.decision.ui.closing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClosingViewTest extends Screens {

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
    void isReachedFromTheRecordOfTheCentre() {
        open(Centres.administrator(), "directories/centres?id=" + centre.id());

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("directories/centres/" + centre.id() + "/closing");
    }

    @Test
    void movesAllAndSaysWhatWentAndWhatIsLeft() {
        given.of(centre, Measure.RESETTLEMENT).registered();
        given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        var next = centres.create();
        open(Centres.administrator(), "directories/centres/" + centre.id() + "/closing");
        _click(button("Передать всё"));
        ComboBox<CareerCentre> to = labelled(ComboBox.class, "Какому центру передать");
        assertThat(to.isInvalid()).isTrue();

        _setValue(to, next.centre());
        _click(button("Передать всё"));
        _fireConfirm(_get(ConfirmDialog.class));

        await(() -> said("Передано дел: 2, из них снято с подписи: 1. Передано черновиков: 0."));
        assertThat(said("Пока в центре есть работа, его нельзя убрать в архив. Что именно осталось, показано выше."))
                .as("its accounts")
                .isTrue();
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Передать всё");
    }

    private static boolean said(String text) {
        return _find(Paragraph.class).stream()
                .anyMatch(paragraph -> paragraph.getText().equals(text));
    }
}
