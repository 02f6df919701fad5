package kz.zholdama.measure;

import kz.zholdama.forms.BlankForm;
import kz.zholdama.forms.Form;

/**
 * The printed referral of the kind (A4, A5, A8, A11): its form record, the blank annex, and the words in which other documents
 * name it.
 */
public interface PaperOfKind<P extends ChosenPlace> extends Facet, BlankForm {

    Class<P> type();

    /** The referral, ready to print. */
    Form form(P place, ReferralPaper paper);

    /** Like {@link #form}, of a place of which nobody knows the kind. @throws ClassCastException when it is of another */
    default Form formOfAny(ChosenPlace place, ReferralPaper paper) {
        return form(type().cast(place), paper);
    }

    /** Key of its title, as an act of annulment names it. */
    String title();
}
