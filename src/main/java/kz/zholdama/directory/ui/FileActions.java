package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kz.zholdama.directory.records.Exports;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.tables.TableFormat;

/** The buttons that load a file into a directory and save its list as one. */
final class FileActions {

    private final Exports exports;
    private final Clock clock;

    FileActions(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    List<Component> of(String type, Supplier<ListRequest> list, boolean mayWrite) {
        var save = List.<Component>of(download(type, list, TableFormat.XLSX), download(type, list, TableFormat.CSV));
        if (!mayWrite) {
            return save;
        }
        var load = new Button(
                UI.getCurrent().getTranslation("directory.import"),
                VaadinIcon.UPLOAD_ALT.create(),
                _ -> UI.getCurrent().navigate("directories/import/" + type));
        return List.of(save.get(0), save.get(1), load);
    }

    private Anchor download(String type, Supplier<ListRequest> list, TableFormat format) {
        var ui = UI.getCurrent();
        var language = ui.getLocale();
        var link = new Anchor(
                event -> send(event, type, list.get(), format, language),
                AttachmentType.DOWNLOAD,
                ui.getTranslation("directory.export." + format.name()));
        link.addClassName("download");
        return link;
    }

    private void send(DownloadEvent event, String type, ListRequest list, TableFormat format, Locale language)
            throws IOException {
        event.setFileName("zholdama-" + type + "-" + LocalDate.now(clock) + format.ending());
        event.setContentType(format.mediaType());
        exports.write(type, list, format, language, event.getOutputStream());
    }
}
