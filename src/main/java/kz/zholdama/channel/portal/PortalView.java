package kz.zholdama.channel.portal;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import org.jspecify.annotations.Nullable;

/** Whoever shows the demo applies here as people do on the Portal, and sees what it is told of each application. */
@Route(value = "portal", registerAtStartup = false)
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(title = "portal.menu", order = 97, icon = "vaadin:globe")
class PortalView extends Div implements TitledPage {

    private static final int SHOWN = 20;
    private static final int LOOKS_EVERY = 2000;
    /** After which nobody sits before it any more. */
    private static final int LOOKS = 600;

    private final transient Portal portal;
    private final WantedForm form;
    private final Div sent = new Div();
    private final Paragraph none = new Paragraph(getTranslation("portal.sent.none"));
    private final Map<String, ApplicationCard> cards = new HashMap<>();
    private long seen = -1;
    private int looks;
    private @Nullable Registration looking;

    PortalView(Portal portal, CurrentStaff staff) {
        this.portal = portal;
        if (!portal.isOpen()) {
            staff.requireNational();
            portal.open();
        }
        portal.catchUp(getLocale());
        this.form = new WantedForm(portal.towns(getLocale()), portal.texts().measures());
        form.onSave(this::apply);
        var send = new Button(getTranslation("portal.submit"), _ -> form.save());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(send);
        buttons.addClassName("toolbar");
        sent.addClassName("stacked");
        addClassName("page");
        add(
                new PageHeader(getTranslation("portal.title")).withHint(getTranslation("portal.hint")),
                panel("portal.apply", form, buttons),
                panel("portal.sent", none, sent));
        show();
    }

    private Section panel(String key, Component... content) {
        var title = new H2(new Text(getTranslation(key)));
        title.setId(key.replace('.', '-'));
        var panel = new Section(title);
        panel.add(content);
        panel.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        panel.addClassName("panel");
        return panel;
    }

    private void apply() {
        form.submit(wanted -> portal.apply(wanted, getLocale()), this::applied);
    }

    private void applied(PortalApplication application) {
        var refusal = application.refusal();
        if (refusal == null) {
            Notices.done(getTranslation(
                    "portal.taken", named("number", application.number().orElseThrow())));
        } else {
            Notices.problem(refusal.title());
        }
        show();
    }

    /** Cards stay where they are: whoever stands on one of their buttons does so still. */
    private void show() {
        seen = portal.changes();
        var latest = portal.latest(SHOWN);
        none.setVisible(latest.isEmpty());
        for (var i = 0; i < latest.size(); i++) {
            var one = latest.get(i);
            var known = cards.get(one.externalId());
            if (known == null) {
                var card = new ApplicationCard(portal, one, this::show);
                cards.put(one.externalId(), card);
                sent.addComponentAtIndex(Math.min(i, sent.getComponentCount()), card);
            } else {
                known.show(one);
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(LOOKS_EVERY);
        looking = ui.addPollListener(_ -> {
            if (portal.changes() != seen) {
                looks = 0;
                show();
            } else if (++looks > LOOKS) {
                ui.setPollInterval(-1);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }

    @Override
    public String title() {
        return getTranslation("portal.title");
    }
}
