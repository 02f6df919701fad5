package kz.zholdama.platform.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Notices;

/** Where a form tells what was refused: beside the fields and above them, or at the edge of the screen. */
final class Refusals {

    private final Fields fields;
    private final ErrorSummary summary;
    private final Consumer<ChangedMeanwhile> conflict;
    private final Map<Class<? extends UserFacingException>, String> beside = new LinkedHashMap<>();
    private Consumer<UserFacingException> elsewhere = Notices::problem;

    /** @param conflict told of what a colleague changed meanwhile */
    Refusals(Fields fields, ErrorSummary summary, Consumer<ChangedMeanwhile> conflict) {
        this.fields = fields;
        this.summary = summary;
        this.conflict = conflict;
    }

    void tellBeside(String field, Class<? extends UserFacingException> refusal) {
        beside.put(refusal, field);
    }

    void tellElsewhere(Consumer<UserFacingException> teller) {
        elsewhere = teller;
    }

    void tell(UserFacingException refused) {
        switch (refused) {
            case InvalidInput invalid -> tell(invalid.problems());
            case ChangedMeanwhile changed -> conflict.accept(changed);
            default ->
                beside.entrySet().stream()
                        .filter(entry -> entry.getKey().isInstance(refused))
                        .findFirst()
                        .ifPresentOrElse(
                                entry -> tell(List.of(
                                        new Problem(entry.getValue(), refused.messageKey(), refused.arguments()))),
                                () -> tellAtTheEdge(refused));
        }
    }

    /** What no field shows. */
    void tellAtTheEdge(UserFacingException refused) {
        elsewhere.accept(refused);
    }

    private void tell(List<Problem> problems) {
        summary.show(fields.mark(problems));
    }
}
