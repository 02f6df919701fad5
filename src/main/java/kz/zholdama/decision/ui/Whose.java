package kz.zholdama.decision.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Iin;

/** Whose case an act is about: the applicant's name, his ИИН, the number of his application and what he applied for. */
public final class Whose extends Div {

    public Whose(CaseFile file) {
        this(file, new Span());
    }

    /** @param name shows the applicant's name, as a heading for instance */
    public Whose(CaseFile file, HtmlContainer name) {
        this(
                name,
                file.application().content().applicant().name().full(),
                file.application().content().applicant().iin().value(),
                file.application().number().orElse("—"),
                file.application().measure());
    }

    /** @param iin empty when the applicant's data were deleted meanwhile */
    public Whose(AwaitingDecision decision, Optional<Iin> iin) {
        this(
                new Span(),
                decision.summary().applicantName(),
                iin.map(Iin::value).orElse("—"),
                String.valueOf(decision.summary().number()),
                decision.summary().measure());
    }

    private Whose(HtmlContainer who, String name, String iin, String number, Measure measure) {
        addClassName("whose");
        who.setText(name);
        who.addClassName("whose-name");
        add(
                who,
                new Span(getTranslation("cases.whose.iin", named("iin", iin))),
                new Span(getTranslation("cases.whose.number", named("number", number))),
                new Span(getTranslation("measure." + measure.name())));
    }
}
