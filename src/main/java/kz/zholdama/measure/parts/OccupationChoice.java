package kz.zholdama.measure.parts;

import java.util.Locale;
import java.util.Optional;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
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

    private String name(ChosenOccupation chosen, Locale language) {
        return (Texts.isKazakh(language)
                        ? listed(chosen).map(found -> name(found, language))
                        : Optional.<String>empty())
                .orElse(chosen.name());
    }

    private Optional<Occupation> listed(@Nullable ChosenOccupation chosen) {
        return Optional.ofNullable(chosen).map(ChosenOccupation::id).flatMap(occupations::find);
    }

    /** In a language, as far as the directory has its name in Kazakh. */
    static String name(Occupation occupation, Locale language) {
        return Texts.isKazakh(language) && occupation.nameKk() != null ? occupation.nameKk() : occupation.nameRu();
    }
}
