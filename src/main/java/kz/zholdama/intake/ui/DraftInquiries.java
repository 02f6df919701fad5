package kz.zholdama.intake.ui;

import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdama.intake.answers.InquiryDesk;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.person.Iin;
import org.jspecify.annotations.Nullable;

/** Inquiries of the draft that the wizard is at, which is saved before anything is asked. */
final class DraftInquiries {

    private final Inquiries inquiries;
    private final Supplier<@Nullable DraftApplication> draft;

    DraftInquiries(Inquiries inquiries, Supplier<@Nullable DraftApplication> draft) {
        this.inquiries = inquiries;
        this.draft = draft;
    }

    /** The latest about whoever is typed now. */
    Optional<Inquiry> about(@Nullable String typed) {
        var saved = draft.get();
        if (saved == null || Iin.problem(typed).isPresent()) {
            return Optional.empty();
        }
        return inquiries.of(saved.id()).filter(one -> one.isAbout(Optional.of(Iin.of(typed))));
    }

    /** @param typed the number of whoever applies */
    InquiryDesk desk(Supplier<@Nullable String> typed) {
        return new InquiryDesk() {

            @Override
            public boolean isOffered() {
                return inquiries.isOffered();
            }

            @Override
            public boolean knowsWhom() {
                return Iin.problem(typed.get()).isEmpty();
            }

            @Override
            public Optional<Inquiry> latest() {
                return about(typed.get());
            }

            @Override
            public void ask() {
                var saved = draft.get();
                if (saved != null) {
                    inquiries.ask(saved.id(), saved.version());
                }
            }

            @Override
            public void enterCode(String code) {
                var saved = draft.get();
                if (saved != null) {
                    inquiries.enterCode(saved.id(), code);
                }
            }

            @Override
            public Optional<String> hintWhenAnswered() {
                return Optional.of("inquiry.answered");
            }
        };
    }
}
