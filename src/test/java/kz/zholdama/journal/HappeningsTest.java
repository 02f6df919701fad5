package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.platform.events.EventType;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.api.Test;

/** What every event of the product keeps to, whichever feature raises it. */
class HappeningsTest {

    private static final List<? extends Class<?>> EVENTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.zholdama").stream()
                    .filter(type -> type.isAssignableTo(Happening.class) && !type.isInterface())
                    .map(JavaClass::reflect)
                    .toList();

    private static final Set<Class<?>> CODES = Set.of(DocumentType.class, Measure.class, ReferralKind.class);

    /** Texts that name no person: numbers of documents, digests, codes. */
    private static final Set<String> CODED_TEXTS =
            Set.of("number", "actNumber", "serial", "sha256", "edition", "type", "change", "documents", "changed");

    @Test
    void areRecordsWithANameOfTheirOwn() {
        assertThat(EVENTS).hasSizeGreaterThan(40).allMatch(Class::isRecord);
        assertThat(EVENTS.stream()
                        .map(event -> event.getAnnotation(EventType.class).value()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+"));
    }

    /** An event is kept and sent on; what may name a person stands in a {@link State}, which is not. */
    @Test
    void carryIdsAndCodesAndNobodysName() {
        var others = new TreeMap<String, String>();
        for (var event : EVENTS) {
            for (var component : event.getRecordComponents()) {
                if (!isIdOrCode(component)) {
                    others.put(
                            event.getName() + "." + component.getName(),
                            component.getGenericType().toString());
                }
            }
        }
        assertThat(others).isEmpty();
    }

    private static boolean isIdOrCode(RecordComponent component) {
        return typesOf(component.getGenericType())
                .allMatch(type -> type == String.class
                        ? CODED_TEXTS.contains(component.getName())
                        : type.isPrimitive()
                                || type == Long.class
                                || type == LocalDate.class
                                || type == LocalDateTime.class
                                || type == State.class
                                || type.isEnum()
                                || CODES.contains(type));
    }

    private static Stream<Class<?>> typesOf(Type type) {
        return type instanceof ParameterizedType collection
                ? Stream.of(collection.getActualTypeArguments()).flatMap(HappeningsTest::typesOf)
                : Stream.of((Class<?>) type);
    }

    /** {@code JournalledTransitionsIT} and {@code JournalledAdministrationIT} tell each, families of several actions in parts. */
    @Test
    void areAllHeldAgainstWhatWasAlwaysJournalled() throws IOException {
        var journalled = Stream.of(
                        "channel",
                        "decision",
                        "directory",
                        "intake",
                        "labourmarket",
                        "notice",
                        "referral",
                        "regulation",
                        "staff")
                .flatMap(feature -> Golden.text("journal", feature + ".txt").lines())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();

        assertThat(journalled).contains("directory.employer.merged", "staff.password-reset");
        assertThat(EVENTS.stream()
                        .map(event -> event.getAnnotation(EventType.class).value())
                        .filter(name -> !Set.of(
                                        "directory.record-changed", "directory.file-imported", "staff.account-changed")
                                .contains(name)))
                .isSubsetOf(journalled);
    }

    @Test
    void sayNothingOfAStateButToTheJournal() {
        var state = State.of("name", "Айгүлова").and("reason", null);

        assertThat(state.json()).isEqualTo("{\"name\":\"Айгүлова\",\"reason\":null}");
        assertThat(state.toString()).doesNotContain("Айгүлова");
        assertThat(State.NONE.json()).isNull();
    }
}
