package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.exporting.RegisterExport;

/** Writes what the register shows into a file. */
final class ExportDialog extends RunDialog {

    private final transient RegisterTools tools;
    private final transient RegisterQuery query;
    private final transient List<RegisterColumn> columns;
    private final transient RegisterWords words;
    private final String title;
    private final RadioButtonGroup<TableFormat> format = new RadioButtonGroup<>();

    ExportDialog(
            RegisterTools tools, RegisterQuery query, List<RegisterColumn> columns, RegisterWords words, String title) {
        super("register.export", tools);
        this.tools = tools;
        this.query = query;
        this.columns = columns;
        this.words = words;
        this.title = title;
        format.setLabel(getTranslation("register.export.format"));
        format.setItems(TableFormat.values());
        format.setValue(TableFormat.XLSX);
        format.setItemLabelGenerator(TableFormat::name);
        ask(format);
        focusStart();
    }

    @Override
    void ask() {
        format.setEnabled(false);
        var wanted = format.getValue();
        begin(new Written(
                (out, watcher) -> tools.export().write(query, columns, words, title, wanted, out, watcher),
                "register-" + LocalDate.now(tools.clock()),
                wanted.ending(),
                wanted.mediaType()));
    }

    @Override
    String done(int rows, boolean whole) {
        return getTranslation(
                whole ? "register.export.done" : "register.export.too-many",
                named("count", Math.min(rows, RegisterExport.MOST)));
    }
}
