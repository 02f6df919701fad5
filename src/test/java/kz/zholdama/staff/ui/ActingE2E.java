package kz.zholdama.staff.ui;

import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Keys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is to direct the centre for a time: entered by keyboard, in both languages. */
class ActingE2E extends Browser {

    @Test
    void entersWhoDirectsTheCentreByKeyboard(@Autowired Centres centres) {
        var centre = centres.create();
        signIn(centres.nationalAdministrator());
        open("staff?id=" + centre.colleague().actor().staffId());
        var keys = new Keys(this).tabTo("Назначить и.о. директора").press("Enter");
        keys.arriveAt("С какого дня");
        assertAccessible();
        picture("acting-ru");
        keys.press("Escape");
        speakKazakh();
        keys.tabTo("Директордың м.а. тағайындау").press("Enter");
        keys.arriveAt("Қай күннен").write("02.03.2026").press("Tab");
        keys.tabTo("Қай күнге дейін").write("09.03.2026").press("Tab");
        keys.tabTo("Құжаттың орысша түрі").write("приказ");
        keys.tabTo("Құжаттың қазақша түрі").write("бұйрық");
        keys.tabTo("Нөмірі").write("12");
        keys.tabTo("Құжаттың күні").write("02.03.2026");
        assertAccessible();
        picture("acting-kk");
        keys.press("Enter");
        page.getByText("02.03.2026 – 09.03.2026 директордың м.а.: 02.03.2026 № 12 бұйрық")
                .waitFor();
        assertAccessible();
        picture("acting-entered-kk");
    }
}
