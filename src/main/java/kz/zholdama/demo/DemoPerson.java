package kz.zholdama.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.Category;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;

/**
 * An invented citizen, unemployed. The ИИН is well formed for his birth date and follows from it, so that a second start
 * knows him.
 */
record DemoPerson(String last, String first, String patronymic, Sex sex, LocalDate born) {

    /** Everybody of the demo applies as unemployed. */
    static final Set<Category> CATEGORIES = Set.of(Category.UNEMPLOYED);

    private static final int FIRST_SERIAL = 9900;

    /** Whether a name, as lists show it, is his. */
    boolean isNamed(String name) {
        return name.contains(last) && name.contains(first);
    }

    String iin() {
        var century = (born.getYear() < 2000 ? 3 : 5) + (sex == Sex.FEMALE ? 1 : 0);
        return IntStream.rangeClosed(FIRST_SERIAL, FIRST_SERIAL + 9)
                .mapToObj(serial ->
                        Iin.complete(DateTimeFormatter.ofPattern("yyMMdd").format(born) + century + serial))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
    }

    TypedPerson typed(Long settlementId, String settlement, LocalDate today) {
        return new TypedPerson(
                iin(),
                last,
                first,
                patronymic,
                born,
                sex,
                settlementId,
                settlement,
                "ул. Вымышленная, " + (born.getDayOfYear() % 90 + 1),
                "+7 700 000 %02d %02d".formatted(born.getDayOfMonth(), born.getMonthValue()),
                null,
                CATEGORIES,
                today.minusDays(30L + born.getDayOfMonth()));
    }

    @Override
    public String toString() {
        return "DemoPerson[hidden]";
    }
}
