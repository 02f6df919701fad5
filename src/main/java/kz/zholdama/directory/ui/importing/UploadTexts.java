package kz.zholdama.directory.ui.importing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The words of an upload in the language of the screen. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N of(Component screen) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(screen.getTranslation("directory.upload.drop"))
                        .setMany(screen.getTranslation("directory.upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(screen.getTranslation("directory.upload.one"))
                        .setFileIsTooBig(screen.getTranslation("directory.upload.too-large"))
                        .setIncorrectFileType(screen.getTranslation("directory.upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(screen.getTranslation("directory.upload.connecting"))
                                .setStalled(screen.getTranslation("directory.upload.stalled"))
                                .setProcessing(screen.getTranslation("directory.upload.processing"))
                                .setHeld(screen.getTranslation("directory.upload.connecting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(screen.getTranslation("directory.upload.left"))
                                .setUnknown(screen.getTranslation("directory.upload.left.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(screen.getTranslation("directory.upload.failed"))
                                .setUnexpectedServerError(screen.getTranslation("directory.upload.failed"))
                                .setForbidden(screen.getTranslation("directory.upload.failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(screen.getTranslation("directory.upload.retry"))
                        .setStart(screen.getTranslation("directory.upload.start"))
                        .setRemove(screen.getTranslation("directory.upload.remove")));
    }
}
