package kz.zholdama.measure.parts;

import java.util.Locale;
import java.util.Optional;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.NoLongerListed;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The choice of an occupation from the directory. */
@Component
public class OccupationChoice {

    /** The field of details and places that holds it. */
    public static final String FIELD = "occupation";

    private final Occupations occupations;

    OccupationChoice(Occupations occupations) {
        this.occupations = occupations;
    }

    /** The one of a code; what is in no directory is a problem. */
    public @Nullable ChosenOccupation byCode(@Nullable String code, FieldProblems problems) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var found = Optional.of(code).filter(one -> one.matches("[0-9-]{4,7}")).flatMap(occupations::byCode);
        problems.addIf(found.isEmpty(), FIELD, "intake.problem.unknown-code");
        return found.map(one -> new ChosenOccupation(one.storedId(), one.code(), one.nameRu()))
                .orElse(null);
    }

    /**
     * With the name of this day, as it is printed.
     *
     * @throws NoLongerListed when the directory has lost it
     */
    public ChosenOccupation filed(@Nullable ChosenOccupation chosen) {
        return listed(chosen)
                .map(found -> new ChosenOccupation(found.storedId(), found.code(), found.nameRu()))
                .orElseThrow(() -> new NoLongerListed(FIELD));
    }

    /**
     * It cannot be deleted from now on. In the caller's transaction.
     *
     * @throws NoLongerListed when the directory has lost it
     */
    public void take(@Nullable ChosenOccupation chosen) {
        if (Optional.ofNullable(chosen)
                .map(ChosenOccupation::id)
                .flatMap(occupations::take)
                .isEmpty()) {
            throw new NoLongerListed(FIELD);
        }
    }

    /**
     * The one of a place; it cannot be deleted from now on. In the caller's transaction.
     *
     * @throws InvalidInput when the directory has lost it
     */
    public Occupation take(long id) {
        return occupations.take(id).orElseThrow(() -> new InvalidInput(PlaceProblems.NO_OCCUPATION));
    }

    /** As it was filed, or in Kazakh by the name that the directory has; null for none. */
    public @Nullable String words(@Nullable ChosenOccupation chosen, Locale language) {
        return chosen == null ? null : chosen.code() + " " + name(chosen, language);
    }

    /** The same of a place, in the order in which the referral prints it. */
    public String placed(ChosenOccupation chosen, Locale language) {
        return name(chosen, language) + " (" + chosen.code() + ")";
    }

    /** Of what a paper says: an occupation in the language of whoever reads, anything else as it stands. */
    public String reading(String text, Locale language) {
        return Texts.isKazakh(language)
                ? occupations
                        .findByName(text)
                        .map(found -> found.names().in(language))
                        .orElse(text)
                : text;
    }

    /** The other way: what was typed as it is kept, an occupation in Russian. */
    public String kept(String typed) {
        return occupations.findByName(typed).map(Occupation::nameRu).orElse(typed);
    }

    private String name(ChosenOccupation chosen, Locale language) {
        return (Texts.isKazakh(language)
                        ? listed(chosen).map(found -> found.names().in(language))
                        : Optional.<String>empty())
                .orElse(chosen.name());
    }

    private Optional<Occupation> listed(@Nullable ChosenOccupation chosen) {
        return Optional.ofNullable(chosen).map(ChosenOccupation::id).flatMap(occupations::find);
    }
}
