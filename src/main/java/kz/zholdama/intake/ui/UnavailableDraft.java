package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.NoSuchDraft;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.RefusalText;

/** Shown in place of a draft that is gone, or that a colleague holds: why, and what can be done. */
final class UnavailableDraft extends Div {

    UnavailableDraft(NoSuchDraft gone) {
        add(new EmptyState(
                RefusalText.of(this, gone),
                getTranslation("drafts.gone.hint"),
                new Anchor("drafts", getTranslation("drafts.menu"))));
    }

    /** @param held by a colleague */
    UnavailableDraft(DraftApplication held, Runnable takeOver) {
        var take = new Button(getTranslation("drafts.take-over"), _ -> takeOver.run());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new EmptyState(
                getTranslation(
                        "drafts.held",
                        named(
                                "holder",
                                held.holder().map(Actor::name).orElseGet(() -> getTranslation("drafts.holder.nobody"))),
                        named("at", held.changedAt())),
                (isNameless(held) ? nameless(held) + ". " : "") + getTranslation("drafts.held.hint"),
                take));
    }

    private static boolean isNameless(DraftApplication held) {
        var person = held.content().person();
        return person.fullName().isBlank() && FieldProblems.isBlank(person.iin());
    }

    /** Tells it apart from others in which nobody is named yet. */
    private String nameless(DraftApplication held) {
        return getTranslation("drafts.nameless") + ", "
                + getTranslation("drafts.started", named("at", held.createdAt()));
    }
}
