package kz.zholdama.decision.ui.printing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.PrintOrder;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.platform.ui.Focus;

/** Which of some documents are printed, and how; opens them as one file beside the screen. */
public final class PrintDialog extends Dialog {

    private final List<StoredDocument> offered;
    private final CheckboxGroup<StoredDocument> documents = new CheckboxGroup<>();
    private final Checkbox bothSides = new Checkbox(getTranslation("printing.both-sides"), true);
    private final Checkbox secondCopies = new Checkbox(getTranslation("printing.second-copies"), true);
    private final Anchor open = new Anchor("", getTranslation("printing.open"));

    /** @param about what stands behind the name of a document; empty for nothing */
    public PrintDialog(List<StoredDocument> all, Function<StoredDocument, String> about) {
        offered = all.stream().limit(PrintOrder.MOST).toList();
        setHeaderTitle(getTranslation("printing.dialog"));
        setWidth("36rem");
        setMaxWidth("100%");
        documents.setLabel(getTranslation("printing.documents"));
        documents.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        documents.setItems(offered);
        documents.setItemLabelGenerator(document ->
                getTranslation("cases.document-kind." + document.kind().name())
                        + document.number().map(number -> " № " + number).orElse("")
                        + about.apply(document));
        documents.setValue(new LinkedHashSet<>(offered));
        documents.addValueChangeListener(_ -> follow());
        bothSides.addValueChangeListener(_ -> follow());
        secondCopies.addValueChangeListener(_ -> follow());
        secondCopies.setVisible(offered.stream().anyMatch(document -> document.kind() == DocumentKind.RECEIPT));
        add(new Paragraph(getTranslation("printing.hint")));
        if (all.size() > offered.size()) {
            add(new Paragraph(getTranslation("printing.most", named("most", PrintOrder.MOST))));
        }
        bothSides.addClassName("print-option");
        secondCopies.addClassName("print-option");
        add(documents, bothSides, secondCopies);
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        open.addClassName("primary-link");
        getFooter().add(new Button(getTranslation("cases.close"), _ -> close()), open);
        Focus.onceOpen(this, () -> Focus.on(documents));
        follow();
    }

    private void follow() {
        var chosen = documents.getValue();
        open.setVisible(!chosen.isEmpty());
        open.setHref(new PrintOrder(
                        offered.stream()
                                .filter(chosen::contains)
                                .map(StoredDocument::id)
                                .toList(),
                        bothSides.getValue(),
                        secondCopies.getValue())
                .address());
    }
}
