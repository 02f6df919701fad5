package kz.zholdama.directory;

import kz.zholdama.platform.UserFacingException;

/** An import that was not carried out; nothing changed. */
public class ImportRefused extends UserFacingException {

    private ImportRefused(String reason) {
        super("directory.import.refused." + reason);
    }

    static ImportRefused wrongLines() {
        return new ImportRefused("wrong-lines");
    }

    static ImportRefused changed() {
        return new ImportRefused("changed");
    }

    static ImportRefused retiresMany() {
        return new ImportRefused("retires-many");
    }

    static ImportRefused cancelled() {
        return new ImportRefused("cancelled");
    }
}
