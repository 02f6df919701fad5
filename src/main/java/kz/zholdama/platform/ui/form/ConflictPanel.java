package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Tells that a colleague saved the record meanwhile: his values beside the ones typed, to be saved over or taken. */
final class ConflictPanel extends Div {

    ConflictPanel() {
        addClassNames("warning-note", "conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param mine labels with what is typed; {@code theirs} with what is saved, the same labels */
    void show(
            String who, Map<String, String> mine, Map<String, String> theirs, Runnable saveMine, Runnable takeTheirs) {
        removeAll();
        var rows = new NativeTableBody();
        mine.forEach((label, typed) -> {
            var saved = theirs.getOrDefault(label, "");
            if (!typed.equals(saved)) {
                rows.add(new NativeTableRow(
                        new NativeTableCell(label), new NativeTableCell(typed), new NativeTableCell(saved)));
            }
        });
        var head = new NativeTableHeader(
                new NativeTableRow(header("conflict.field"), header("conflict.mine"), header("conflict.theirs")));
        var save = new Button(getTranslation("conflict.save-mine"), _ -> saveMine.run());
        save.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var take = new Button(getTranslation("conflict.take-theirs"), _ -> takeTheirs.run());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var buttons = new Div(save, take);
        buttons.addClassName("toolbar");
        add(new Paragraph(who), new Paragraph(getTranslation("conflict.kept")), new NativeTable(head, rows), buttons);
        setVisible(true);
        save.focus();
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
