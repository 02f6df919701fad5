package kz.zholdama.forms;

/** The template that a document is printed from, and whether its sheets are numbered as one document. */
record Sheet(String template, boolean counted) {

    static Sheet of(Annex annex) {
        return new Sheet("annex-" + annex.number(), false);
    }

    static Sheet of(Form form) {
        return switch (form) {
            case ApplicationForm _ -> numbered("annex-1");
            case RefusalReceiptForm _ -> new Sheet("annex-3", false);
            case TrainingReferralForm _ -> numbered("annex-4");
            case EmployerTrainingReferralForm _ -> numbered("annex-5");
            case SubsidisedReferralForm _ -> numbered("annex-8");
            case ResettlementReferralForm _ -> numbered("annex-11");
            case ReasonedRefusalForm _ -> numbered("reasoned-refusal");
            case AnnulmentForm _ -> numbered("annulment");
        };
    }

    private static Sheet numbered(String template) {
        return new Sheet(template, true);
    }
}
