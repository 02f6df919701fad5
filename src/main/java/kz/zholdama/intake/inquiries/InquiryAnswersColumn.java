package kz.zholdama.intake.inquiries;

import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;

/** JSON of what was answered. */
@Component
class InquiryAnswersColumn extends JsonColumn<InquiryAnswers> {

    InquiryAnswersColumn() {
        super(InquiryAnswers.class, "inquiry-answers", 1);
    }
}
