package kz.zholdama.notice.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.desk.NoticeLine;
import kz.zholdama.notice.wording.Templates;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticesViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Templates templates;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private Somebody administrator;

    @BeforeEach
    void twoNotices() {
        centre = centres.create();
        administrator = Somebody.of(centre.id(), 2_700_000, Role.ADMINISTRATOR);
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        Awaitility.await()
                .until(() -> database.sql("select count(*) from notice where centre_id = ?")
                                .param(centre.id())
                                .query(Integer.class)
                                .single()
                        == 2);
    }

    @AfterEach
    void leaveTheShippedTexts() {
        database.sql("delete from notice_template").update();
    }

    @Test
    void showsWhatWasToldAndByWhichFilters() {
        open(administrator, "notices?way=email");
        assertThat(_size(grid())).isEqualTo(1);

        open(administrator, "notices?state=SENT");
        assertThat(_size(grid())).isZero();

        open(administrator, "notices");
        assertThat(_size(grid())).isEqualTo(2);
        _clickItem(grid(), 1);
        assertThat(_get(NoticePanel.class).getElement().getTextRecursively())
                .contains("n***@e***.kz", "өтініш тіркелді", "зарегистрировано")
                .doesNotContain("nursultan");
    }

    @Test
    void saysWhyItCannotBeSentAgain() {
        open(administrator, "notices?way=sms");
        _clickItem(grid(), 0);

        _click(button("Отправить еще раз"));

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("не подключен");
    }

    @Test
    void letsAuditorsReadOnly() {
        open(Centres.auditor(), "notices?way=sms");
        _clickItem(grid(), 0);
        _assertNone(Button.class, spec -> spec.withText("Отправить еще раз"));

        open(Centres.auditor(), "notice-templates?template=DECIDED-BRIEF");
        assertThat(Screens.<TextArea>labelled(TextArea.class, "Текст на русском")
                        .isReadOnly())
                .isTrue();
        _assertNone(Button.class, spec -> spec.withText("Сохранить"));
    }

    @Test
    void savesATextAndShowsHowItReads() {
        open(Centres.administrator(), "notice-templates?template=DECIDED-BRIEF");
        var text = Screens.<TextArea>labelled(TextArea.class, "Текст на русском");

        text.setValue("Готово: {number}");
        assertThat(_get(TextOfNotice.class).getElement().getTextRecursively()).contains("Готово: СЕМ-2026-000123");
        _click(button("Сохранить"));

        As.a(Centres.auditor()).run(() -> {
            var kept = templates.find(Occasion.DECIDED, Style.BRIEF);
            assertThat(kept.template().textRu()).isEqualTo("Готово: {number}");
            assertThat(kept.shipped()).isFalse();
        });
        assertThat(button("Вернуть стандартный текст").isVisible()).isTrue();
    }

    @Test
    void tellsBesideTheFieldWhatIsWrong() {
        open(Centres.administrator(), "notice-templates?template=DECIDED-BRIEF");
        var text = Screens.<TextArea>labelled(TextArea.class, "Текст на русском");

        text.setValue("Готово");
        _click(button("Сохранить"));

        assertThat(text.getErrorMessage()).isEqualTo("В тексте должно быть {number}");
    }

    @SuppressWarnings("unchecked")
    private static Grid<NoticeLine> grid() {
        return _get(Grid.class);
    }
}
