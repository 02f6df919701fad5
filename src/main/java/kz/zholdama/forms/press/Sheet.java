package kz.zholdama.forms.press;

/**
 * The template that a document is printed from, and how its sheets are told apart.
 *
 * @param copies  how many the document holds, one beginning on a sheet of its own
 * @param shrinks whether smaller type may keep a copy on one sheet
 */
public record Sheet(String template, int copies, boolean shrinks) {

    /** For pages of a document of which others follow: as it is not known here how many, nothing is said of it. */
    public static Sheet ofLonger(String template) {
        return new Sheet(template, Integer.MAX_VALUE, false);
    }

    /** What stands at the foot of a page when a copy has more than one sheet; empty otherwise. */
    String label(int page, int pages) {
        int sheets = pages / copies;
        if (sheets < 2) {
            return "";
        }
        String sheet = "ист " + ((page - 1) % sheets + 1) + " из " + sheets;
        return copies == 1 ? "Л" + sheet : "Экземпляр " + ((page - 1) / sheets + 1) + "/" + copies + ", л" + sheet;
    }
}
