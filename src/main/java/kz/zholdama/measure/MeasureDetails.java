package kz.zholdama.measure;

import java.util.List;
import kz.zholdama.eligibility.PresentedDocument;

/** What is asked only for the measure applied for; each kind has a record of its own. While it is typed it may have gaps. */
public interface MeasureDetails {

    /** Documents of which the details tell something, made to agree with them. */
    default List<PresentedDocument> agreeing(List<PresentedDocument> documents) {
        return List.copyOf(documents);
    }
}
