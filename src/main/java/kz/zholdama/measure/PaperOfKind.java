package kz.zholdama.measure;

import kz.zholdama.forms.Form;

/** The printed referral of the kind (A4, A5, A8, A11): its form record, and the words in which other documents name it. */
public interface PaperOfKind<P extends ChosenPlace> extends Facet {

    Class<P> type();

    /** The referral, ready to print. */
    Form form(P place, ReferralPaper paper);

    /** Key of its title, as an act of annulment names it. */
    String title();
}
