package kz.zholdama.enquiry.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.zholdama.enquiry.Enquiries;
import kz.zholdama.enquiry.ToldCase;
import kz.zholdama.enquiry.TooManyEnquiries;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.form.Form;

/** The contact centre asks how a case stands (A2.10). What was asked for stands in no address, and is gone with the answer. */
@Route(EnquiryFirst.ROUTE)
@RolesAllowed(Role.CONTACT_CENTRE_ROLE)
@Menu(title = "enquiry.menu", order = 5, icon = "vaadin:headset")
class EnquiriesView extends Div implements TitledPage {

    private static final int LONGEST = 40;

    private final Enquiries enquiries;
    private final Form<Question> form = new Form<Question>(Question.class, "enquiry.").inOneColumn();
    private final Div answer = new Div();

    /** @param asked number or ИИН, as it was typed */
    record Question(String asked) {}

    EnquiriesView(Enquiries enquiries) {
        this.enquiries = enquiries;
        addClassName("page");
        var asked = form.require(form.text("asked", LONGEST));
        asked.setHelperText(getTranslation("enquiry.asked.hint"));
        asked.setAutocomplete(Autocomplete.OFF);
        form.tellBeside("asked", TooManyEnquiries.class);
        form.onSave(this::ask);
        var find = new Button(getTranslation("enquiry.find"), _ -> form.save());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var question = new Div(form, find);
        question.addClassNames("stacked", "narrow");
        answer.addClassName("enquiry-answer");
        answer.getElement().setAttribute("role", "status"); // read out as it comes
        add(new PageHeader(getTranslation("enquiry.title")).withHint(getTranslation("enquiry.hint")), question, answer);
        form.focus();
    }

    private void ask() {
        answer.removeAll();
        form.submit(question -> enquiries.find(question.asked()), this::show);
    }

    private void show(List<ToldCase> found) {
        form.clear(); // nothing of this caller is left for the next
        form.focus();
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
