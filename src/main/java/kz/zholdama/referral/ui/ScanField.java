package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.ui.form.ScanUpload;

/** A scan to be sent with an answer; held until then, and looked at by the service. */
final class ScanField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final Span chosen = new Span();
    private final Button remove;
    private transient List<byte[]> scans = List.of();

    /** @param largest in bytes */
    ScanField(int largest) {
        var choose = new Button(getTranslation("slip-online.scan.one"), VaadinIcon.PAPERCLIP.create());
        var upload = new Upload();
        upload.setUploadHandler(new ScanUpload(largest, content -> {
            upload.clearFileList();
            hold(List.of(content));
        }));
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFileSize(largest);
        upload.setAcceptedMimeTypes(
                Stream.of(ScanFormat.values()).map(ScanFormat::mediaType).toArray(String[]::new));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType(getTranslation("scan.error.WRONG_TYPE"))
                        .setFileIsTooBig(
                                getTranslation("scan.error.TOO_LARGE", named("megabytes", largest / MEGABYTE)))));
        upload.addFileRejectedListener(event -> chosen.setText(event.getErrorMessage()));
        chosen.getElement().setAttribute("role", "status");
        remove = new Button(getTranslation("arrivals.scan.remove"), _ -> hold(List.of()));
        remove.setVisible(false);
        var hint = new Span(getTranslation("slip-online.scan.hint", named("megabytes", largest / MEGABYTE)));
        hint.addClassName("muted");
        var adding = new Div(upload, hint);
        adding.addClassName("scan-add");
        addClassName("scans");
        add(adding, chosen, remove);
    }

    private void hold(List<byte[]> content) {
        scans = content;
        chosen.setText(content.isEmpty() ? "" : getTranslation("arrivals.scan.chosen"));
        remove.setVisible(!content.isEmpty());
    }

    List<byte[]> scans() {
        return scans;
    }
}
