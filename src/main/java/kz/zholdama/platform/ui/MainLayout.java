package kz.zholdama.platform.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.search.SearchButton;
import kz.zholdama.platform.ui.work.FirstScreen;
import kz.zholdama.platform.ui.work.NextCase;

/**
 * The frame of every screen after sign-in: what the person's role works with on the left, who he is and the language above.
 * A view joins the menu by {@code @Menu(title = "a text key", order, icon)}; who may not open it does not see it.
 */
@Layout
@JavaScript("context://components/zh-press.js")
@JavaScript("context://components/zh-keys.js")
@JavaScript("context://components/zh-focus.js")
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final SideNav menu = new SideNav();

    MainLayout(
            CurrentStaff staff,
            AuthenticationContext session,
            LanguageSwitch languages,
            SearchButton search,
            NextCase next,
            List<FirstScreen> first) {
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("layout.menu"));
        // no anchor: a fragment alone would lead to the first page, to which all addresses are relative
        var skip = new NativeButton(
                getTranslation("layout.skip"), _ -> getContent().getElement().callJsFunction("focus"));
        skip.addClassName("skip-link");
        var bar = new Header(skip, toggle);
        search.create().ifPresent(bar::add);
        next.create().ifPresent(bar::add);
        bar.add(spacer(), languages.create(), who(staff.get()), signOut(session));
        bar.addClassName("bar");
        addToNavbar(bar);
        addToDrawer(brand(), navigation(FirstScreen.among(first, staff.get()).isEmpty()));
    }

    private Aside brand() {
        var name = new Span(getTranslation("product.name"));
        name.addClassName("brand-name");
        var purpose = new Span(getTranslation("product.purpose"));
        purpose.addClassName("brand-purpose");
        var brand = new Aside(name, purpose); // everything stands in some landmark
        brand.addClassName("brand");
        return brand;
    }

    /** @param withDesk or the first page would lead to where he is anyway */
    private Scroller navigation(boolean withDesk) {
        menu.getElement().setAttribute("aria-label", getTranslation("layout.menu"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> withDesk || !entry.path().replace("/", "").isEmpty())
                .forEach(entry -> menu.addItem(item(entry)));
        var nav = new Nav(menu);
        var scroller = new Scroller(nav);
        scroller.addClassName("menu");
        return scroller;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(null, entry.path());
        item.getElement().appendChild(new Span(getTranslation(entry.title())).getElement());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        return item;
    }

    private Anchor who(StaffPrincipal staff) {
        var name = new Span(staff.actor().name());
        name.addClassName("who-name");
        var position = new Span(Bilingual.name(staff.position()));
        position.addClassName("who-position");
        var picture = VaadinIcon.USER.create(); // on a telephone, in place of the name
        picture.addClassName("who-picture");
        var who = new Anchor("profile", picture, name, position);
        who.setTitle(getTranslation("layout.profile"));
        who.addClassName("who");
        return who;
    }

    private Button signOut(AuthenticationContext session) {
        var button = new Button(getTranslation("layout.sign-out"), VaadinIcon.SIGN_OUT.create(), _ -> session.logout());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("sign-out");
        return button;
    }

    private static Span spacer() {
        var spacer = new Span();
        spacer.addClassName("spacer");
        return spacer;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (getContent() != null) {
            getContent().setId("content");
            getContent().getElement().setAttribute("role", "main");
            getContent().getElement().setAttribute("tabindex", "-1");
        }
    }
}
