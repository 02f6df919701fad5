package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.DraftSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of unfinished applications: mine and the centre's, taking over, discarding. */
class DraftsViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    private Centres.Centre centre;

    @BeforeEach
    void startTwoDrafts() {
        centre = centres.create();
        As.a(centre.specialist())
                .run(() -> drafts.start(DraftContent.EMPTY.with(Measure.SILVER_AGE), IntakeStep.MEASURE));
        As.a(centre.colleague())
                .run(() -> drafts.start(DraftContent.EMPTY.with(Measure.RESETTLEMENT), IntakeStep.MEASURE));
        open(centre.specialist(), "drafts");
    }

    @Test
    void showsTheDraftsOfTheCentreOrOnlyMine() {
        assertThat(_size(grid())).isEqualTo(2);

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Только мои")), true);

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(grid(), 0).measure()).isEqualTo(Measure.SILVER_AGE);
    }

    @Test
    void showsNothingToAnotherCentre() {
        open(centres.create().specialist(), "drafts");

        assertThat(_size(grid())).isZero();
    }

    @Test
    void takesADraftOverAfterAQuestion() {
        _click(action(1, "Забрать себе"));
        confirm();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("intake/");
        assertThat(_get(H2.class).getText()).isEqualTo("Заявитель");
        assertThat(drafts.count(true)).isEqualTo(2);
    }

    @Test
    void discardsADraftAfterAQuestion() {
        _click(action(0, "Удалить"));
        confirm();

        assertThat(_size(grid())).isEqualTo(1);
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static Button action(int row, String text) {
        return find(_getCellComponent(grid(), row, "actions"), text);
    }

    private static Button find(Component within, String text) {
        return List.copyOf(within.getChildren().toList()).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<DraftSummary> grid() {
        return _get(Grid.class);
    }
}
