package kz.zholdama.intake.cases;

import kz.zholdama.intake.KnownApplicant;
import kz.zholdama.intake.persons.Applicants;
import kz.zholdama.intake.search.FoundCases;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was typed. */
@Component
class TypedCases implements FoundCases {

    private static final String IIN = "\\d{12}";

    private final Applicants applicants;
    private final CaseWords words;

    TypedCases(Applicants applicants, CaseWords words) {
        this.applicants = applicants;
        this.words = words;
    }

    @Override
    public boolean isNumber(String typed) {
        return !typed.matches(IIN) && CaseWords.looksLikeNumber(typed);
    }

    @Override
    public Typed among(String typed, @Nullable Long centreId) {
        return typed.matches(IIN)
                ? new OfPerson(applicants.find(typed).map(KnownApplicant::id))
                : words.few(typed, centreId).<Typed>map(Few::new).orElseGet(() -> many(typed));
    }

    private static Typed many(String typed) {
        return CaseWords.looksLikeNumber(typed)
                ? new Numbered(SearchText.latin(typed))
                : new Named(SearchText.typedWords(typed));
    }
}
