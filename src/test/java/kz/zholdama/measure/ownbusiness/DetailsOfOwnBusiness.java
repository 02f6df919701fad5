package kz.zholdama.measure.ownbusiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailFacts;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.Telling;
import kz.zholdama.platform.Problem;
import org.springframework.stereotype.Component;

@Component
class DetailsOfOwnBusiness implements OwnBusiness, DetailsOfKind<OwnBusinessDetails> {

    @Override
    public Class<OwnBusinessDetails> type() {
        return OwnBusinessDetails.class;
    }

    @Override
    public OwnBusinessDetails blank() {
        return new OwnBusinessDetails(null);
    }

    @Override
    public List<Problem> problems(OwnBusinessDetails typed, Circumstances of, LocalDate today) {
        var problems = new FieldProblems();
        problems.requireText("idea", typed.idea(), FieldProblems.TEXT);
        return problems.found();
    }

    @Override
    public OwnBusinessDetails filed(OwnBusinessDetails typed, Circumstances of) {
        return new OwnBusinessDetails(FieldProblems.trimmed(typed.idea()));
    }

    @Override
    public void take(OwnBusinessDetails filed) {
        // names nothing of a directory
    }

    @Override
    public DetailFacts facts(OwnBusinessDetails details, List<PresentedDocument> documents, Circumstances of) {
        return DetailFacts.NONE;
    }

    @Override
    public Set<Fact> answers(Programme programme) {
        return Set.of();
    }

    @Override
    public void tell(OwnBusinessDetails details, Telling telling) {
        telling.with("own-business.idea", details.idea());
    }
}
