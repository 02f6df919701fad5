package kz.zholdama.directory.importing;

import kz.zholdama.platform.UserFacingException;

/** An import that was not carried out; nothing changed. */
public class ImportRefused extends UserFacingException {

    private ImportRefused(String reason) {
        super("directory.import.refused." + reason);
    }

    public static ImportRefused wrongLines() {
        return new ImportRefused("wrong-lines");
    }

    public static ImportRefused changed() {
        return new ImportRefused("changed");
    }

    public static ImportRefused retiresMany() {
        return new ImportRefused("retires-many");
    }

    public static ImportRefused cancelled() {
        return new ImportRefused("cancelled");
    }
}
