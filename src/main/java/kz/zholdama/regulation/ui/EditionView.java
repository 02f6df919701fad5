package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.regulation.entering.EditionExists;
import kz.zholdama.regulation.entering.EditionNotAhead;
import kz.zholdama.regulation.entering.RuleEditions;

/** Enters an edition ahead of its day, as a copy of the latest one with changes; what differs is shown before it is saved. */
@Route("rule-editions/new")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class EditionView extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private final transient RuleEditions editions;
    private final transient RuleEdition base;
    private final LocalDate today;
    private final EditionForm form;
    private final ErrorSummary errors = new ErrorSummary();
    private boolean saved;

    EditionView(RuleEditions editions, Clock clock) {
        this.editions = editions;
        this.today = LocalDate.now(clock);
        this.base = editions.all().getFirst().edition();
        this.form = new EditionForm(base, editions.rules(), editions.templates(), editions.kinds());
        addClassName("page");
        var check = new Button(getTranslation("regulation.edition.check"), _ -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(check, new Button(getTranslation("regulation.cancel"), _ -> leave()));
        buttons.addClassNames("toolbar", "page-end");
        add(
                new PageHeader(getTranslation("regulation.edition.new"))
                        .withHint(getTranslation("regulation.edition.copied", named("edition", base.name()))),
                errors,
                form,
                buttons);
    }

    private void check() {
        form.nothingRefused();
        var problems = editions.problems(form.read(), form.reason());
        problems.forEach(form::refuse);
        var from = form.read().effectiveFrom();
        if (from == null || !from.isAfter(today)) {
            form.refuse("effectiveFrom", "regulation.error.edition-not-ahead");
        }
        LongestText.fits(form);
        if (errors.show(form)) {
            return;
        }
        var edition = form.read();
        var dialog = new Dialog(getTranslation("regulation.edition.confirm"));
        dialog.setWidth("52rem");
        dialog.add(
                new Paragraph(getTranslation("regulation.edition.confirm.hint", named("day", edition.effectiveFrom()))),
                new Comparison(base, edition, true));
        var save = new Button(getTranslation("regulation.save"), _ -> {
            dialog.close();
            save(edition);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("regulation.cancel"), _ -> dialog.close()), save);
        dialog.open();
    }

    private void save(RuleEdition edition) {
        try {
            editions.enter(edition, form.reason());
            saved = true;
            Notices.done(getTranslation("regulation.edition.saved"));
            leave();
        } catch (EditionExists refused) {
            form.refuse("name", refused.messageKey());
            errors.show(form);
        } catch (EditionNotAhead refused) {
            form.refuse("effectiveFrom", refused.messageKey());
            errors.show(form);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(RuleEditionsView.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        new UnsavedTyping(this, () -> !saved && form.isTouched()).leave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("regulation.edition.new") + " · " + getTranslation("product.name");
    }
}
