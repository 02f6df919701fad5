package kz.zholdama.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import kz.zholdama.notice.choosing.OwnNotices;
import kz.zholdama.staff.profile.ProfilePart;

/** What the holder of an account is told of by e-mail, on the page of the account. */
@SpringComponent
class NoticeChoices implements ProfilePart {

    private final OwnNotices own;

    NoticeChoices(OwnNotices own) {
        this.own = own;
    }

    @Override
    public String title() {
        return "notice.choice.title";
    }

    @Override
    public Optional<Component> create() {
        return own.offered().isEmpty() ? Optional.empty() : Optional.of(part());
    }

    private Component part() {
        var form = new NoticeChoiceForm(own);
        var part = new Div();
        part.addClassNames("stacked", "narrow");
        part.add(new Paragraph(part.getTranslation("notice.choice.hint")));
        if (!own.areSent()) {
            part.add(new Paragraph(part.getTranslation("notice.choice.not-sent")));
        }
        part.add(form, new Button(part.getTranslation("form.save"), _ -> form.save()));
        return part;
    }
}
