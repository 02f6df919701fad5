package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.PdfView;
import kz.zholdama.platform.ui.RefusalText;

/** The prepared document as it will look, over the case. What cannot be printed is told here already. */
final class PreviewDialog extends Dialog {

    PreviewDialog(long applicationId, Previews previews) {
        setHeaderTitle(getTranslation("cases.preview"));
        addClassName("preview-dialog");
        setWidth("60rem");
        setHeight("90vh");
        try {
            var pdf = previews.of(applicationId);
            add(new PdfView(getTranslation("cases.preview"), "preview.pdf", () -> pdf));
        } catch (UserFacingException refused) {
            add(RefusalText.of(this, refused));
        }
        getFooter().add(new Button(getTranslation("cases.close"), _ -> close()));
    }
}
