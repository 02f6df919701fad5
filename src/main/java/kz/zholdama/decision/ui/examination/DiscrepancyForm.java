package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.platform.ui.form.Form;

/** Something unreliable: in which document or field, and what is wrong with it (ground 1). */
final class DiscrepancyForm extends Form<Discrepancy> {

    /** @param presented documents that it may be in */
    DiscrepancyForm(List<DocumentType> presented) {
        super(Discrepancy.class, "cases.discrepancy.");
        var document = add("document", new Select<DocumentType>());
        document.setItems(presented);
        document.setItemLabelGenerator(type -> type == null ? "" : getTranslation("document." + type.name()));
        document.setEmptySelectionAllowed(true);
        document.setEmptySelectionCaption(getTranslation("cases.discrepancy.no-document"));
        var field = require(text("field", 200));
        field.setHelperText(getTranslation("cases.discrepancy.field.hint"));
        document.addValueChangeListener(event -> field.setEnabled(event.getValue() == null));
        require(area("whatIsWrong", 1000));
    }

    /** The field counts only where there is no document. */
    static Discrepancy told(Discrepancy typed) {
        return typed.document() == null ? typed : new Discrepancy(typed.document(), null, typed.whatIsWrong());
    }
}
