package kz.zholdama.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.RefusalText;

/** Told above what was typed when nothing more is saved from here: the draft is a colleague's by now, or another window's. */
final class LostDraft extends Div {

    LostDraft(UserFacingException refused) {
        add(new Div(RefusalText.of(this, refused)), new Anchor("drafts", getTranslation("drafts.menu")));
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
    }
}
