package kz.zholdama.intake.inquiries;

import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.person.Iin;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry that was taken up to be gone on with, outside of any transaction.
 *
 * @param tries     tells this time from others
 * @param request   the question that 1414 put; null before
 * @param typedCode what the person read out; null for nothing yet
 * @param consent   null until he gave it
 */
record InquiryStep(
        long id,
        int tries,
        Iin about,
        @Nullable String request,
        @Nullable String typedCode,
        @Nullable ConsentToken consent,
        InquiryAnswers answers) {

    @Override
    public String toString() {
        return "InquiryStep[" + id + "]";
    }
}
