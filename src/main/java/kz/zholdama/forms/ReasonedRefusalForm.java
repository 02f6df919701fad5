package kz.zholdama.forms;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * The reasoned refusal (A2.5, A2.9). The order prescribes no form; the contents are those of the Administrative
 * Procedural and Process-related Code, art. 80.
 *
 * @param number      null only in a preview
 * @param centreName  full name of the body that decides
 * @param serviceName what was asked for, e.g. "направление на субсидируемое рабочее место (молодежная практика)"
 * @param grounds     every ground present, at least one
 * @param appealText  how and by when to appeal; a setting. Line breaks begin new paragraphs
 */
public record ReasonedRefusalForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        LocalDate issuedOn,
        String centreName,
        String centreAddress,
        String applicantName,
        String applicantAddress,
        String applicationNumber,
        LocalDate applicationDate,
        String serviceName,
        List<Ground> grounds,
        String appealText,
        Signatory signatory,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    public ReasonedRefusalForm {
        grounds = List.copyOf(grounds);
    }

    /**
     * A ground of A2.9 with the facts found, one sentence each, at least one.
     *
     * @param number  of the sub-item
     * @param wording printed of a ground that the form does not know by name
     */
    public record Ground(RefusalGround ground, int number, String wording, List<String> facts) {

        public Ground {
            facts = List.copyOf(facts);
        }
    }

    @Override
    public String template() {
        return "reasoned-refusal";
    }

    @Override
    public boolean shrinks() {
        return false;
    }

    @Override
    public String toString() {
        return "ReasonedRefusalForm[hidden]";
    }
}
