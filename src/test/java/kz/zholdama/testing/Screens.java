package kz.zholdama.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.jvm.functions.Function0;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.DateField;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Base of screen tests without a browser: {@code open(specialist, "intake")}, then Karibu's look-ups. */
@ZholdamaTest
public abstract class Screens {

    /** Views are package-private, so they are looked for here. */
    private static final Routes ROUTES = new Routes(
            found(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class)),
            found(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private ApplicationContext application;

    /** Opens a page as a member of staff in a new session, with the query of the route, if any. */
    protected void open(StaffPrincipal staff, String route) {
        signIn(staff);
        var parts = route.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** The one field of a type with this label, whatever it holds. */
    @SuppressWarnings("unchecked")
    protected static <T extends Component> T labelled(Class<? super T> type, String label) {
        return (T) _get(type.asSubclass(Component.class), spec -> spec.withLabel(label));
    }

    protected static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    protected static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    protected static DateField date(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }

    /** Picks the first of what the combo box with this label offers. */
    @SuppressWarnings("unchecked")
    protected static void chooseFirst(String label) {
        ComboBox<Object> picker = labelled(ComboBox.class, label);
        _setValue(
                picker,
                picker.getDataProvider()
                        .fetch(new Query<>(0, 1, null, null, null))
                        .findFirst()
                        .orElseThrow());
    }

    /** A new session of a member of staff, on no page yet. */
    protected void signIn(StaffPrincipal staff) {
        MockVaadin.tearDown();
        As.a(staff).stay();
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, application, ui));
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(As.authentication(staff));
        request.setUserInRole((_, role) ->
                staff.roles().stream().anyMatch(own -> role.equals(own.name()) || role.equals("ROLE_" + own.name())));
    }

    /** Work such as signing runs beside the screen, which the browser asks for news, and closes the dialog at its end. */
    protected static void awaitNoDialog() {
        await(() -> _find(Dialog.class).isEmpty());
    }

    /** Lets what goes on beside the screen have the screen, until it shows what is waited for. */
    protected static void await(BooleanSupplier shown) {
        var session = VaadinSession.getCurrent();
        session.unlock();
        try {
            Awaitility.await().atMost(PATIENCE).pollInSameThread().until(() -> {
                session.lock();
                try {
                    return shown.getAsBoolean();
                } finally {
                    session.unlock();
                }
            });
        } finally {
            session.lock();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Stream.of(filters).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents("kz.zholdama").stream()
                .map(found -> (Class<? extends T>) ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }

    @AfterEach
    void endSession() {
        MockVaadin.tearDown();
    }
}
