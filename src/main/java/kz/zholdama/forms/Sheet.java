package kz.zholdama.forms;

import kz.zholdama.eligibility.RuleEdition;

/**
 * The template that a document is printed from, and how its sheets are told apart.
 *
 * @param copies  how many the document holds, one beginning on a sheet of its own
 * @param shrinks whether smaller type may keep a copy on one sheet
 */
record Sheet(String template, int copies, boolean shrinks) {

    static Sheet blank(String template) {
        return new Sheet(template, 1, true);
    }

    static Sheet of(Form form, RuleEdition edition) {
        return new Sheet(edition.template(form.template()), form.copies(), form.shrinks());
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
