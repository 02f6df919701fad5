package kz.zholdama.platform.tables;

import java.io.OutputStream;
import java.util.Locale;

/** The kinds of files that tables are written into. */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file ends with: {@code .xlsx}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @param title of the sheet, where there are sheets */
    public TableWriter writer(OutputStream out, String title) {
        return this == CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, title);
    }
}
