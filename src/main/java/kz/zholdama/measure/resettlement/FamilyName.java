package kz.zholdama.measure.resettlement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/** The surname that a relative most likely has: the applicant's, in the form that the relation asks for. To be typed over. */
final class FamilyName {

    private static final Set<String> WOMEN = Set.of(
            "жена",
            "супруга",
            "дочь",
            "мать",
            "сестра",
            "бабушка",
            "внучка",
            "әйелі",
            "зайыбы",
            "қызы",
            "анасы",
            "шешесі",
            "апасы",
            "әпкесі",
            "сіңлісі",
            "қарындасы",
            "әжесі");
    private static final Set<String> MEN = Set.of(
            "муж", "супруг", "сын", "отец", "брат", "дедушка", "внук", "күйеуі", "ұлы", "баласы", "әкесі", "ағасы",
            "інісі", "атасы");
    private static final List<String> ENDINGS = List.of("ов", "ев", "ёв", "ин", "ын");

    private FamilyName() {}

    /** @param applicant as far as it is typed; what the relation does not tell stays as it is */
    static String of(String applicant, @Nullable String relation) {
        var surname = applicant.strip();
        var sex = sex(relation == null ? "" : relation.strip().toLowerCase(Locale.ROOT));
        if (sex == Sex.FEMALE && ENDINGS.stream().anyMatch(surname::endsWith)) {
            return surname + "а";
        }
        return sex == Sex.MALE && ENDINGS.stream().anyMatch(ending -> surname.endsWith(ending + "а"))
                ? surname.substring(0, surname.length() - 1)
                : surname;
    }

    private static @Nullable Sex sex(String relation) {
        return WOMEN.contains(relation) ? Sex.FEMALE : MEN.contains(relation) ? Sex.MALE : null;
    }
}
