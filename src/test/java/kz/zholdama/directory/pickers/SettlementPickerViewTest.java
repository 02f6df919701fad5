package kz.zholdama.directory.pickers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A settlement is named in the language of the screen, whether it is picked or was kept by a case. */
class SettlementPickerViewTest extends Screens {

    private static final String KATO = "051234000";
    private static final String KEPT = "как было в заявлении";

    @Autowired
    private Settlements settlements;

    @Autowired
    private SettlementPicker picker;

    private Settlement village;

    @BeforeEach
    void addAVillage() {
        village = As.a(Centres.administrator())
                .call(() -> settlements
                        .findByKato(KATO)
                        .orElseGet(() -> settlements
                                .add(new Settlement(null, KATO, "с.Двуязычное", "Екітілді ауылы", "", "", null, null))
                                .value()));
        signIn(Centres.administrator());
    }

    @Test
    void followsTheLanguageOfTheScreen() {
        assertThat(picker.path(village.id(), KEPT)).isEqualTo(KEPT);
        assertThat(label()).isEqualTo(village.path()).contains("Двуязычное");

        UI.getCurrent().setLocale(Texts.KAZAKH);

        assertThat(picker.path(village.id(), KEPT)).isEqualTo(village.pathKk()).contains("Екітілді");
        assertThat(label()).isEqualTo(village.pathKk());
    }

    @Test
    void fallsBackOnWhatWasKept() {
        UI.getCurrent().setLocale(Texts.KAZAKH);

        assertThat(picker.path(null, KEPT)).isEqualTo(KEPT);
        assertThat(picker.path(-1L, KEPT)).isEqualTo(KEPT);
    }

    private String label() {
        return picker.of("intake.settlement", Set.of()).getItemLabelGenerator().apply(village);
    }
}
