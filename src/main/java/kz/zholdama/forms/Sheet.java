package kz.zholdama.forms;

/**
 * The template that a document is printed from, and how its sheets are told apart.
 *
 * @param copies  how many the document holds, one beginning on a sheet of its own
 * @param shrinks whether smaller type may keep a copy on one sheet
 */
record Sheet(String template, int copies, boolean shrinks) {

    static Sheet of(Annex annex) {
        return annex("annex-" + annex.number());
    }

    static Sheet of(Form form) {
        return switch (form) {
            case ApplicationForm _ -> annex("annex-1");
            case RefusalReceiptForm _ -> new Sheet("annex-3", 2, true);
            case TrainingReferralForm _ -> annex("annex-4");
            case EmployerTrainingReferralForm _ -> annex("annex-5");
            case SubsidisedReferralForm _ -> annex("annex-8");
            case ResettlementReferralForm _ -> annex("annex-11");
            case ReasonedRefusalForm _ -> new Sheet("reasoned-refusal", 1, false);
            case AnnulmentForm _ -> new Sheet("annulment", 1, false);
        };
    }

    private static Sheet annex(String template) {
        return new Sheet(template, 1, true);
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
