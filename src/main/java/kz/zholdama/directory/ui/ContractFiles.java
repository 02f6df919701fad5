package kz.zholdama.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import kz.zholdama.directory.search.ListRequest;

/** The contracts of the employers listed, saved as a file or loaded from one. */
final class ContractFiles extends Dialog {

    ContractFiles(FileActions files, Supplier<ListRequest> list, boolean mayWrite) {
        setHeaderTitle(getTranslation("directory.contract.files"));
        setWidth("32rem");
        setMaxWidth("100%");
        var actions = new Div();
        actions.addClassName("toolbar");
        files.of("contract", list, mayWrite).forEach(action -> {
            actions.add(action);
            if (action instanceof Button leading) {
                leading.addClickListener(_ -> close()); // it leads to another page
            }
        });
        add(new Paragraph(getTranslation("directory.contract.files.hint")), actions);
        getFooter().add(new Button(getTranslation("directory.close-dialog"), _ -> close()));
    }
}
