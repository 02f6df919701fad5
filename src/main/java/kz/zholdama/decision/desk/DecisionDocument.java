package kz.zholdama.decision.desk;

import kz.zholdama.forms.Form;

/** A decision on its way to paper: one class a kind of document, all values already chosen. */
interface DecisionDocument {

    Form form(Imprint imprint);
}
