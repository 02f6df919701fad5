package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.form.ScanUpload;

/** The scans of one document. Each is kept, replaced or removed at once; what is wrong with a file is told here. */
final class ScanList extends Div {

    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    private final DraftScans desk;
    private final DocumentType document;
    private final String name;
    private final List<Scan> kept;
    private final UnorderedList lines = new UnorderedList();
    private final Div problem = new Div();
    private final Span done = new Span();
    private final Upload add;

    ScanList(DocumentType document, DraftScans desk, List<Scan> kept) {
        this.desk = desk;
        this.document = document;
        this.name = getTranslation("document." + document.name());
        this.kept = new ArrayList<>(kept);
        addClassName("scans");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        done.addClassName("muted");
        done.getElement().setAttribute("role", "status");
        add = upload(
                new Button(getTranslation("intake.scan.add"), VaadinIcon.PAPERCLIP.create()),
                "intake.scan.add",
                content -> {
                    var scan = desk.add(document, content);
                    this.kept.add(scan);
                    return scan;
                });
        var hint = new Span(getTranslation(
                "intake.scan.hint",
                named("megabytes", desk.scans().largest() / MEGABYTE),
                named("most", desk.scans().perDocument())));
        hint.addClassName("muted");
        var adding = new Div(add, hint);
        adding.addClassName("scan-add");
        add(lines, adding, problem, done);
        show();
    }

    DocumentType document() {
        return document;
    }

    /** What takes another scan. */
    Upload adding() {
        return add;
    }

    private void show() {
        lines.removeAll();
        kept.forEach(scan -> lines.add(line(scan)));
        lines.setVisible(!kept.isEmpty());
        add.setVisible(kept.size() < desk.scans().perDocument());
    }

    private ListItem line(Scan scan) {
        var link = new Anchor("scans/" + scan.id(), title(scan));
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("aria-label", title(scan) + ": " + name);
        var replace = upload(
                small(new Button(getTranslation("intake.scan.replace"))), "intake.scan.replace", scan, content -> {
                    var next = desk.replace(scan, content);
                    kept.set(kept.indexOf(scan), next);
                    return next;
                });
        var remove = small(new Button(
                getTranslation("intake.scan.remove"),
                _ -> attempt(() -> {
                    desk.remove(scan);
                    kept.remove(scan);
                    show();
                    done.setText(getTranslation("intake.scan.removed"));
                    add.getUploadButton().getElement().callJsFunction("focus");
                })));
        remove.setAriaLabel(getTranslation("intake.scan.remove") + ": " + title(scan) + ", " + name);
        return new ListItem(link, replace, remove);
    }

    private String title(Scan scan) {
        var size = scan.size() < MEGABYTE
                ? getTranslation("intake.scan.kilobytes", named("size", Math.ceilDiv(scan.size(), KILOBYTE)))
                : getTranslation("intake.scan.megabytes", named("size", scan.size() / (double) MEGABYTE));
        return getTranslation(
                "intake.scan.title",
                named("number", kept.indexOf(scan) + 1),
                named("format", scan.format().name()),
                named("size", size));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Upload upload(Button button, String key, Scan scan, Function<byte[], Scan> keep) {
        var upload = upload(button, key, keep);
        button.setAriaLabel(getTranslation(key) + ": " + title(scan) + ", " + name);
        return upload;
    }

    private Upload upload(Button button, String key, Function<byte[], Scan> keep) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + name);
        var upload = new Upload();
        var arrived = (Consumer<byte[]>) content -> {
            upload.clearFileList();
            attempt(() -> {
                var scan = keep.apply(content);
                show();
                done.setText(getTranslation("intake.scan.added", named("scan", title(scan))));
            });
        };
        upload.setUploadHandler(new ScanUpload(desk.scans().largest(), arrived));
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.setMaxFileSize(desk.scans().largest());
        upload.setAcceptedMimeTypes(
                Stream.of(ScanFormat.values()).map(ScanFormat::mediaType).toArray(String[]::new));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType(getTranslation("scan.error.WRONG_TYPE"))
                        .setFileIsTooBig(getTranslation(
                                "scan.error.TOO_LARGE",
                                named("megabytes", desk.scans().largest() / MEGABYTE)))));
        upload.addFileRejectedListener(event -> attempt(() -> problem.setText(event.getErrorMessage())));
        return upload;
    }

    private void attempt(Runnable action) {
        problem.setText("");
        done.setText("");
        try {
            action.run();
        } catch (UserFacingException refused) {
            refused(refused);
        }
    }

    private void refused(UserFacingException refused) {
        problem.setText(RefusalText.of(this, refused));
    }
}
