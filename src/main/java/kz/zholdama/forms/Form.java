package kz.zholdama.forms;

import org.jspecify.annotations.Nullable;

/**
 * One document ready to print: only values, already chosen and snapshotted by whoever prints it. Every text is printed
 * as it is; nothing here is looked up again.
 */
public sealed interface Form
        permits ApplicationForm,
                RefusalReceiptForm,
                TrainingReferralForm,
                EmployerTrainingReferralForm,
                SubsidisedReferralForm,
                ResettlementReferralForm,
                ReasonedRefusalForm,
                AnnulmentForm {

    /** Printed at the foot, outside the form's own text; null for none. */
    @Nullable
    DocumentMark mark();
}
