package kz.zholdama.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import kotlin.jvm.functions.Function0;
import kz.zholdama.platform.security.StaffPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Base of screen tests without a browser: {@code open(specialist, "intake")}, then Karibu's look-ups. */
@ZholdamaTest
public abstract class Screens {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("kz.zholdama");

    @Autowired
    private ApplicationContext application;

    /** Opens a page as a member of staff in a new session. */
    protected void open(StaffPrincipal staff, String route) {
        signIn(staff);
        UI.getCurrent().navigate(route);
    }

    /** A new session of a member of staff, on no page yet. */
    protected void signIn(StaffPrincipal staff) {
        MockVaadin.tearDown();
        As.a(staff).stay();
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, application, ui));
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(As.authentication(staff));
        request.setUserInRole((_, role) -> staff.roles().stream().anyMatch(own -> role.equals(own.name()) || role.equals("ROLE_" + own.name())));
    }

    @AfterEach
    void endSession() {
        MockVaadin.tearDown();
    }
}
