package kz.zholdama.platform.ui.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Test
    void showsEveryoneHisWorkFirst() {
        open(centres.create().specialist(), "");

        assertThat(_get(H1.class).getText()).isEqualTo("Моя работа");
        assertThat(_find(SideNavItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .startsWith("Моя работа");
    }
}
