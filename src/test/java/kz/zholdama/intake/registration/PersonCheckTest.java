package kz.zholdama.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.Problem;
import kz.zholdama.testing.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of the applicant's own data, and what is only doubtful and let through. */
class PersonCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String IIN =
            Persons.bornOn(LocalDate.of(1990, 5, 12), Sex.MALE).value();

    @Test
    void asksForEverythingThatTheFormsNeed() {
        assertThat(wrong(TypedPerson.NOBODY))
                .containsExactly(
                        "person.iin",
                        "person.lastName",
                        "person.firstName",
                        "person.birthDate",
                        "person.sex",
                        "person.settlement",
                        "person.street",
                        "person.categories");
    }

    @Test
    void takesWhatIsComplete() {
        assertThat(wrong(person("Ахметов", null, null, Set.of(Category.KANDAS), null)))
                .isEmpty();
    }

    @Test
    void takesLongNamesAndStrangeCharacters() {
        assertThat(wrong(person("Ә".repeat(120), null, null, Set.of(Category.KANDAS), null)))
                .isEmpty();
        assertThat(wrong(person("<script>&\"';--", null, null, Set.of(Category.KANDAS), null)))
                .isEmpty();
        assertThat(wrong(person("Ә".repeat(121), null, null, Set.of(Category.KANDAS), null)))
                .containsExactly("person.lastName");
    }

    @Test
    void refusesWhatNobodySeesAndLettersThatNoNameHas() {
        for (var name : List.of("Ахме\u200bтов", "\u202eАхметов", "名前")) {
            assertThat(wrong(person(name, null, null, Set.of(Category.KANDAS), null)))
                    .containsExactly("person.lastName");
        }
    }

    @Test
    void asksTheUnemployedSinceWhen() {
        assertThat(wrong(person("Ахметов", null, null, Set.of(Category.UNEMPLOYED, Category.KANDAS), null)))
                .containsExactly("person.unemployedSince");
        assertThat(wrong(person("Ахметов", null, null, Set.of(Category.UNEMPLOYED), TODAY)))
                .isEmpty();
    }

    @Test
    void refusesABirthDateThatCannotBe() {
        assertThat(wrong(born(TODAY.plusDays(1)))).containsExactly("person.birthDate");
        assertThat(wrong(born(LocalDate.of(1890, 1, 1)))).containsExactly("person.birthDate");
        assertThat(wrong(born(TODAY))).isEmpty();
    }

    @Test
    void letsABirthDateThroughThatTheNumberContradicts() {
        assertThat(wrong(born(LocalDate.of(1991, 5, 12)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "12345678901a", "900512300010", "9005123000133", " "})
    void refusesANumberThatCannotBeRight(String iin) {
        var typed = new TypedPerson(
                iin,
                "Ахметов",
                "Нұрлан",
                null,
                LocalDate.of(1990, 5, 12),
                Sex.MALE,
                1L,
                "г. Семей",
                "ул. Абая, 1",
                null,
                null,
                Set.of(Category.KANDAS),
                null);
        assertThat(wrong(typed)).containsExactly("person.iin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+7 701 123 45 67", "87011234567", "8 (7222) 56-12-34", "+7(701)123-45-67"})
    void takesPhonesAsPeopleWriteThem(String phone) {
        assertThat(wrong(person("Ахметов", phone, null, Set.of(Category.KANDAS), null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "abc", "+7 701 123 45 6x", "1234567890123456"})
    void refusesWhatIsNoPhone(String phone) {
        assertThat(wrong(person("Ахметов", phone, null, Set.of(Category.KANDAS), null)))
                .containsExactly("person.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a b@c.kz", "@c.kz", "a@c.k", "<a@c.kz>", "a\u200b@c.kz", "a@c\u202e.kz"})
    void refusesWhatIsNoAddress(String email) {
        assertThat(wrong(person("Ахметов", null, email, Set.of(Category.KANDAS), null)))
                .containsExactly("person.email");
    }

    @Test
    void fillsGapsAndOverwritesNothing() {
        var typed =
                new TypedPerson(IIN, null, "Другое", null, null, null, null, null, null, null, null, Set.of(), null);
        var earlier = person("Ахметов", "87011234567", "a@b.kz", Set.of(Category.KANDAS), null);

        var filled = typed.filledFrom(earlier);

        assertThat(filled.lastName()).isEqualTo("Ахметов");
        assertThat(filled.firstName()).isEqualTo("Другое");
        assertThat(filled.settlementId()).isEqualTo(1L);
        assertThat(filled.categories()).containsExactly(Category.KANDAS);
    }

    @Test
    void saysNothingOfAPersonInALog() {
        assertThat(person("Ахметов", null, null, Set.of(), null).toString())
                .doesNotContain("Ахметов")
                .doesNotContain(IIN);
        assertThat(DraftContent.EMPTY
                        .with(person("Ахметов", null, null, Set.of(), null))
                        .toString())
                .doesNotContain("Ахметов");
    }

    private static TypedPerson born(LocalDate day) {
        return new TypedPerson(
                IIN,
                "Ахметов",
                "Нұрлан",
                null,
                day,
                Sex.MALE,
                1L,
                "г. Семей",
                "ул. Абая, 1",
                null,
                null,
                Set.of(Category.KANDAS),
                null);
    }

    private static TypedPerson person(
            String lastName, String phone, String email, Set<Category> categories, LocalDate since) {
        return new TypedPerson(
                IIN,
                lastName,
                "Нұрлан",
                null,
                LocalDate.of(1990, 5, 12),
                Sex.MALE,
                1L,
                "г. Семей",
                "ул. Абая, 1",
                phone,
                email,
                categories,
                since);
    }

    private static List<String> wrong(TypedPerson person) {
        return PersonCheck.of(person, TODAY).stream().map(Problem::field).toList();
    }
}
