package kz.zholdama.intake.answers;

import java.util.Optional;
import kz.zholdama.intake.inquiries.Inquiry;

/** Where the systems of the state are asked about one person. What is refused is thrown, with its message. */
public interface InquiryDesk {

    /** Whether the person at the screen may ask here, now. */
    boolean isOffered();

    /** Whether it is known already about whom. */
    default boolean knowsWhom() {
        return true;
    }

    /** What was asked last, and how it stands now. */
    Optional<Inquiry> latest();

    void ask();

    /** The applicant read the code of the message out. */
    void enterCode(String code);

    /** Key of where the specialist finds what was answered, besides here. */
    default Optional<String> hintWhenAnswered() {
        return Optional.empty();
    }
}
