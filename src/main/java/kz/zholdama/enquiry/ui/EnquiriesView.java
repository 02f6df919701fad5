package kz.zholdama.enquiry.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.zholdama.enquiry.Enquiries;
import kz.zholdama.enquiry.ToldCase;
import kz.zholdama.enquiry.TooManyEnquiries;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;

/** The contact centre asks how a case stands (A2.10). What was asked for stands in no address, and is gone with the answer. */
@Route(EnquiryFirst.ROUTE)
@RolesAllowed(Role.CONTACT_CENTRE_ROLE)
@Menu(title = "enquiry.menu", order = 5, icon = "vaadin:headset")
class EnquiriesView extends Div implements TitledPage {

    private static final int LONGEST = 40;

    private final Enquiries enquiries;
    private final TextField asked;
    private final Div answer = new Div();

    EnquiriesView(Enquiries enquiries) {
        this.enquiries = enquiries;
        addClassName("page");
        asked = new TextField(getTranslation("enquiry.asked"));
        asked.setHelperText(getTranslation("enquiry.asked.hint"));
        asked.setMaxLength(LONGEST);
        asked.setWidth("24rem");
        asked.setMaxWidth("100%");
        asked.setAutocomplete(Autocomplete.OFF);
        asked.setValueChangeMode(ValueChangeMode.EAGER); // the key comes before the change that it makes
        asked.addKeyPressListener(Key.ENTER, _ -> ask());
        asked.focus();
        var find = new Button(getTranslation("enquiry.find"), _ -> ask());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.addClassName("enquiry-answer");
        answer.getElement().setAttribute("role", "status"); // read out as it comes
        add(
                new PageHeader(getTranslation("enquiry.title")).withHint(getTranslation("enquiry.hint")),
                asked,
                new Div(find),
                answer);
    }

    private void ask() {
        answer.removeAll();
        try {
            show(enquiries.find(asked.getValue()));
            asked.clear(); // nothing of this caller is left for the next
        } catch (InvalidInput e) {
            var problem = e.problems().getFirst();
            refuse(getTranslation(problem.key(), problem.arguments().toArray()));
        } catch (TooManyEnquiries e) {
            refuse(getTranslation(e.messageKey(), e.arguments().toArray()));
        }
        asked.focus();
    }

    private void refuse(String why) {
        var told = new Paragraph(why);
        told.getElement().setAttribute("role", "alert");
        answer.add(told);
    }

    private void show(List<ToldCase> found) {
        if (found.isEmpty()) {
            answer.add(new EmptyState(getTranslation("enquiry.none"), getTranslation("enquiry.none.hint")));
            return;
        }
        answer.add(new H2(getTranslation("enquiry.found", named("count", found.size()))));
        found.forEach(one -> answer.add(new EnquiryCard(one)));
    }

    @Override
    public String title() {
        return getTranslation("enquiry.title");
    }
}
