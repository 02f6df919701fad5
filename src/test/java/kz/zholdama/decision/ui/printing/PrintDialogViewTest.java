package kz.zholdama.decision.ui.printing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import kz.zholdama.archive.PrintOrder;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PrintDialogViewTest extends Screens {

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void printsTheChosenDocumentsOfACase() {
        var signed = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        var ids = signed.documents().stream().map(StoredDocument::id).toList();
        open(centre.specialist(), "cases/" + signed.id());
        _click(button("Напечатать вместе"));
        assertThat(address()).isEqualTo(new PrintOrder(ids, true, true).address());

        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("На обеих сторонах листа: каждый документ с нового листа")),
                false);
        choose(Set.of(signed.documents().getLast()));
        assertThat(address()).isEqualTo(new PrintOrder(List.of(ids.getLast()), false, true).address());
        choose(Set.of());
        assertThat(_find(Anchor.class, spec -> spec.withText("Открыть для печати")))
                .isEmpty();
    }

    @Test
    void printsResultsOfTheListThatLieAtTheCentre() {
        open(centre.specialist(), "cases");
        _click(button("Печать невыданных результатов"));
        assertThat(_find(Dialog.class)).isEmpty();

        var signed = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        open(centre.specialist(), "cases");
        _click(button("Печать невыданных результатов"));
        assertThat(address())
                .isEqualTo(new PrintOrder(List.of(signed.documents().getLast().id()), true, true).address());
        _click(_get(Button.class, spec -> spec.withText("Закрыть")));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    private static String address() {
        return _get(Anchor.class, spec -> spec.withText("Открыть для печати")).getHref();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Set<StoredDocument> documents) {
        _setValue((CheckboxGroup<StoredDocument>) labelled(CheckboxGroup.class, "Документы"), documents);
    }
}
