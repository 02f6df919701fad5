package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.platform.ui.form.LongestText;

/** Something unreliable: in which document or field, and what is wrong with it (ground 1). */
final class DiscrepancyDialog extends EntryDialog {

    private final CaseDesk desk;
    private final Select<DocumentType> document = new Select<>();
    private final TextField field = new TextField(getTranslation("cases.discrepancy.field"));
    private final TextArea what = new TextArea(getTranslation("cases.discrepancy.what"));

    DiscrepancyDialog(CaseDesk desk) {
        super("cases.discrepancy.title");
        this.desk = desk;
        document.setLabel(getTranslation("cases.discrepancy.document"));
        document.setItems(desk.file().application().content().documents().stream()
                .filter(PresentedDocument::isPresent)
                .map(PresentedDocument::type)
                .toList());
        document.setItemLabelGenerator(type -> type == null ? "" : getTranslation("document." + type.name()));
        document.setEmptySelectionAllowed(true);
        document.setEmptySelectionCaption(getTranslation("cases.discrepancy.no-document"));
        field.setHelperText(getTranslation("cases.discrepancy.field.hint"));
        LongestText.of(field, 200);
        LongestText.of(what, 1000);
        document.addValueChangeListener(event -> field.setEnabled(event.getValue() == null));
        ask(document, field);
        askWide(what);
    }

    @Override
    protected boolean isComplete() {
        var where = document.getValue() != null || filled(field);
        return filled(what) && where;
    }

    @Override
    protected boolean save() {
        return desk.record(sheet -> {
            var all = new ArrayList<>(sheet.discrepancies());
            all.add(new Discrepancy(
                    document.getValue(),
                    document.getValue() == null ? field.getValue().strip() : null,
                    what.getValue().strip()));
            return sheet.withDiscrepancies(all);
        });
    }
}
