package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.regulation.entering.RuleEditions;

/** Enters an edition ahead of its day, as a copy of the latest one with changes; what differs is shown before it is saved. */
@Route("rule-editions/new")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class EditionView extends Div implements BeforeLeaveObserver, TitledPage {

    private final transient RuleEditions editions;
    private final transient RuleEdition base;
    private final EditionForm form;
    private final ErrorSummary errors = new ErrorSummary();

    EditionView(RuleEditions editions) {
        this.editions = editions;
        this.base = editions.all().getFirst().edition();
        this.form = new EditionForm(base, editions.rules(), editions.templates(), editions.kinds());
        addClassName("page");
        var check = new Button(getTranslation("regulation.edition.check"), _ -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(check, new Button(getTranslation("form.cancel"), _ -> leave()));
        buttons.addClassNames("toolbar", "page-end");
        add(
                new PageHeader(getTranslation("regulation.edition.new"))
                        .withHint(getTranslation("regulation.edition.copied", named("edition", base.name()))),
                errors,
                form,
                buttons);
    }

    private void check() {
        var edition = form.read();
        if (errors.show(form.mark(editions.problems(edition, form.reason())))) {
            return;
        }
        var dialog = new Dialog(getTranslation("regulation.edition.confirm"));
        dialog.setWidth("52rem");
        dialog.add(
                new Paragraph(getTranslation("regulation.edition.confirm.hint", named("day", edition.effectiveFrom()))),
                new Comparison(base, edition, true));
        var save = new Button(getTranslation("form.save"), _ -> {
            dialog.close();
            save(edition);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("form.cancel"), _ -> dialog.close()), save);
        Focus.onceOpen(dialog, save::focus);
        dialog.open();
    }

    private void save(RuleEdition edition) {
        try {
            editions.enter(edition, form.reason());
            form.forget();
            Notices.done(getTranslation("regulation.edition.saved"));
            leave();
        } catch (InvalidInput refused) {
            errors.show(form.mark(refused.problems()));
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(RuleEditionsView.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        new UnsavedTyping(form::isTouched).leave(event);
    }

    @Override
    public String title() {
        return getTranslation("regulation.edition.new");
    }
}
