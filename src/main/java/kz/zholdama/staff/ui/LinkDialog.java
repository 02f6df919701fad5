package kz.zholdama.staff.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.staff.passwords.OneTimeLink;

/** Shows a one-time link, once: the administrator hands it to its holder himself. */
class LinkDialog extends Dialog {

    LinkDialog(String baseUrl, OneTimeLink link, Runnable closed) {
        setHeaderTitle(getTranslation("staff.link.title"));
        setWidth("36rem");
        var address = new TextField(getTranslation("staff.link.address"));
        address.setValue(baseUrl + "/invitation/" + link.token());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        var copy = new Button(getTranslation("staff.link.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickListener(_ -> {
            address.focus();
            address.getElement().executeJs("""
                    const input = this.inputElement;
                    input.select();
                    navigator.clipboard ? navigator.clipboard.writeText(input.value) : document.execCommand('copy');""");
            copy.setText(getTranslation("staff.link.copied"));
        });
        add(new Paragraph(getTranslation("staff.link.hint", named("until", Dates.moment(link.expiresAt())))), address);
        getFooter().add(new Button(getTranslation("staff.link.close"), _ -> close()), copy);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
    }
}
