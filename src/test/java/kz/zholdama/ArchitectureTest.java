package kz.zholdama;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.criteria.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.ReferralKind;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The boundaries of docs/adr/0001 inside the code. Every rule is also held against {@link kz.zholdama.offence}. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.zholdama");
    private static final JavaClasses OFFENCE = new ClassFileImporter().importPackages("kz.zholdama.offence");

    private static ArchRule pure(String... packages) {
        var allowed = Stream.concat(
                        Stream.of("java..", "org.springframework.modulith", "org.jspecify.annotations"),
                        Stream.of(packages))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(allowed)));
    }

    private static ArchRule hiddenViews(String... shared) {
        return classes()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .resideOutsideOfPackages(shared)
                .and()
                .areTopLevelClasses()
                .and(not(describe("shown in another room of the same screens", ArchitectureTest::isShownInOtherRooms)))
                .should()
                .notBePublic();
    }

    /** What rooms of one feature's screens take from each other is public to them; a view itself never is. */
    private static boolean isShownInOtherRooms(JavaClass part) {
        var screens = part.getPackageName().replaceFirst("\\.ui\\b.*", ".ui");
        var users = part.getDirectDependenciesToSelf().stream()
                .map(use -> use.getOriginClass().getPackageName())
                .filter(room -> !room.equals(part.getPackageName()))
                .toList();
        return !part.isAnnotatedWith(Route.class)
                && !users.isEmpty()
                && users.stream().allMatch(room -> (room + ".").startsWith(screens + "."));
    }

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of(
                        "person, calendar and eligibility know no framework",
                        pure("kz.zholdama.person..", "kz.zholdama.calendar..", "kz.zholdama.eligibility..")),
                Named.of(
                        "views are hidden",
                        hiddenViews(
                                "kz.zholdama.platform.ui..",
                                "kz.zholdama.measure.ui..",
                                "kz.zholdama.journal.ui..",
                                "kz.zholdama.decision.ui")),
                Named.of("views reach no database", viewsReachNoDatabase()),
                Named.of("time comes from the clock", timeComesFromTheClock()),
                Named.of("measures and kinds are named at home", kindsAreNamedAtHome()),
                Named.of("nothing is done only where somebody is there for it", nothingIsDoneIfAvailable()),
                Named.of("rooms form no circle", roomsFormNoCircle()),
                Named.of("queries are read by the compiler", queriesAreReadByTheCompiler()),
                Named.of("the kit asks and marks", theKitAsksAndMarks()),
                Named.of("the kit lists", theKitLists()),
                Named.of("the kit picks", theKitPicks()),
                Named.of("the kit titles", theKitTitles()),
                Named.of(
                        "styles stand in style sheets",
                        noClasses()
                                .should()
                                .accessTargetWhere(describe(
                                        "the style of an element",
                                        access -> access instanceof JavaMethodCall call
                                                && call.getTarget()
                                                        .getRawReturnType()
                                                        .isEquivalentTo(Style.class)))),
                Named.of(
                        "no front-end bundle is needed",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(JsModule.class, CssImport.class, NpmPackage.class)),
                Named.of(
                        "names say what a thing is",
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Impl|Manager|Utils?|Helper)$")
                                .orShould()
                                .resideInAnyPackage("..util..", "..common..")));
    }

    @Test
    void knowsARepositoryByItsAnnotationAlone() {
        var panel = OFFENCE.that(simpleNameStartingWith("NosyPanel"));
        assertThat(viewsReachNoDatabase().evaluate(panel).hasViolation()).isTrue();
    }

    private static ArchRule viewsReachNoDatabase() {
        return noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(DescribedPredicate.<JavaClass>or(
                        annotatedWith(org.springframework.stereotype.Repository.class),
                        assignableTo(Repository.class),
                        assignableTo(EntityManager.class),
                        assignableTo(DataSource.class),
                        assignableTo(JdbcClient.class),
                        assignableTo(JdbcOperations.class),
                        assignableTo(NamedParameterJdbcOperations.class)));
    }

    /** Which measures and kinds there are, the editions and the facets say. */
    private static ArchRule kindsAreNamedAtHome() {
        var home = resideInAnyPackage("kz.zholdama.measure..", "kz.zholdama.eligibility..");
        return noClasses()
                .that(not(home))
                .should()
                .accessTargetWhere(describe(
                        "a measure or kind by its name",
                        access -> access instanceof JavaFieldAccess
                                && Stream.of(Measure.class, MeasureKind.class, ReferralKind.class)
                                        .anyMatch(access.getTargetOwner()::isEquivalentTo)))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.and(
                        resideInAnyPackage("kz.zholdama.measure.*.."),
                        not(resideInAnyPackage(
                                "kz.zholdama.measure.ui..",
                                "kz.zholdama.measure.parts..",
                                "kz.zholdama.measure.channel..",
                                "kz.zholdama.measure.demo.."))));
    }

    /** A change that is journalled where there is a journal is not journalled one day. */
    private static ArchRule nothingIsDoneIfAvailable() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "what may not be there",
                        access -> access.getTargetOwner().isEquivalentTo(ObjectProvider.class)
                                && access.getTarget().getName().equals("ifAvailable")));
    }

    /** Every package taken alone, screens and their rooms included: of an outer and an inner one only one knows the other. */
    private static ArchRule roomsFormNoCircle() {
        return slices().matching("kz.zholdama.(**)").should().beFreeOfCycles();
    }

    /** Attributes by the static metamodel, conditions by {@code Restriction}; SQL in texts is for JdbcClient, and bulk work. */
    private static ArchRule queriesAreReadByTheCompiler() {
        return noClasses()
                .should()
                .callMethodWhere(describe("a query or an attribute in a text", call -> {
                    var parameters = call.getTarget().getRawParameterTypes();
                    var owner = call.getTargetOwner();
                    return !parameters.isEmpty()
                            && parameters.getFirst().isEquivalentTo(String.class)
                            && (owner.isAssignableTo(EntityManager.class)
                                            && call.getName().matches("create\\w*Query")
                                    || owner.isAssignableTo(Path.class)
                                            && List.of("get", "join", "fetch").contains(call.getName()));
                }))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Query.class, NamedQuery.class);
    }

    /** Questions are {@code Question}'s; what is wrong with a field, {@code Fields} tells. A field of its own may mark itself. */
    private static ArchRule theKitAsksAndMarks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("kz.zholdama.platform.ui..")
                .and()
                .doNotHaveFullyQualifiedName("kz.zholdama.decision.ui.PinField")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ConfirmDialog.class)
                .orShould()
                .callMethodWhere(describe(
                        "marking a field",
                        call -> call.getTargetOwner().isAssignableTo(HasValidation.class)
                                && List.of("setInvalid", "setErrorMessage").contains(call.getName())));
    }

    /** Lists are {@code RecordList}s, read from a {@code Source}; a tree has branches, which no list knows. */
    private static ArchRule theKitLists() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("kz.zholdama.platform.ui.list")
                .and()
                .doNotHaveFullyQualifiedName("kz.zholdama.directory.ui.SettlementTree")
                .should()
                .callConstructorWhere(describe(
                        "making a grid",
                        call -> call.getTargetOwner().isAssignableTo(Grid.class)
                                && call.getTargetOwner().getPackageName().startsWith("com.vaadin.")));
    }

    /** What is chosen while it is typed, {@code Picker} offers: everywhere by the same keys. */
    private static ArchRule theKitPicks() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kz.zholdama.platform.ui.Picker")
                .should()
                .callConstructorWhere(describe(
                        "making a combo box", call -> call.getTargetOwner().isAssignableTo(ComboBoxBase.class)));
    }

    /** A page says its own title; how the browser's tab is called, {@code TitledPage} says. */
    private static ArchRule theKitTitles() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kz.zholdama.platform.ui.TitledPage")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(HasDynamicTitle.class, PageTitle.class);
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "the time of day without the clock",
                        (JavaAccess<?> access) -> switch (access.getTarget().getName()) {
                            case "now" ->
                                access.getTargetOwner().getPackageName().equals("java.time") && !asksAClock(access);
                            case "currentTimeMillis" -> access.getTargetOwner().isEquivalentTo(System.class);
                            default -> false;
                        }));
    }

    private static boolean asksAClock(JavaAccess<?> access) {
        return access instanceof JavaMethodCall call
                && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsEachRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void looksAtAllOfTheProduct() {
        assertThat(PRODUCT)
                .extracting(JavaClass::getSimpleName)
                .contains("Iin", "Assessor", "ZholdamaApplication", "MainLayout")
                .doesNotContain("ArchitectureTest");
    }

    @Test
    void hasNoCyclesAmongFeatures() {
        slices().matching("kz.zholdama.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void objectsToEveryOffence() {
        rules().skip(1)
                .forEach(rule -> assertThat(rule.getPayload()
                                .allowEmptyShould(true)
                                .evaluate(OFFENCE)
                                .hasViolation())
                        .as(rule.getName())
                        .isTrue());
        assertThat(pure("kz.zholdama.offence").evaluate(OFFENCE).hasViolation()).isTrue();
    }

    @Test
    void findsEachCallThatTellsTheTimeByItself() {
        assertThat(timeComesFromTheClock().evaluate(OFFENCE).getFailureReport().getDetails())
                .hasSize(3)
                .anyMatch(detail -> detail.contains(ZoneId.class.getName()));
    }

    @Test
    void findsEachWayOfNamingAKind() {
        assertThat(kindsAreNamedAtHome().evaluate(OFFENCE).getFailureReport().getDetails())
                .hasSize(2)
                .anyMatch(detail -> detail.contains("Measure.RESETTLEMENT"))
                .anyMatch(detail -> detail.contains("OrganisationPlace"));
    }

    @Test
    void findsEachWayOfAskingInATextThatNoCompilerReads() {
        assertThat(queriesAreReadByTheCompiler()
                        .evaluate(OFFENCE.that(simpleNameStartingWith("TextQuery")))
                        .getFailureReport()
                        .getDetails())
                .hasSize(4);
    }

    @Test
    void findsEachWayOfAskingAndMarkingByOneself() {
        assertThat(theKitAsksAndMarks().evaluate(OFFENCE).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("ConfirmDialog"))
                .anyMatch(detail -> detail.contains("setInvalid"))
                .anyMatch(detail -> detail.contains("setErrorMessage"));
    }

    @Test
    void findsEachWayOfListingByOneself() {
        assertThat(theKitLists().evaluate(OFFENCE).getFailureReport().getDetails())
                .hasSize(2)
                .anyMatch(detail -> detail.contains("TreeGrid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "charts", "crud", "dashboard", "gridpro", "map", "richtexteditor", "spreadsheet"})
    void bringsNoComponentThatNeedsALicence(String component) {
        assertThat(new ClassFileImporter().importPackages("com.vaadin.flow.component." + component))
                .isEmpty();
    }

    @Test
    void wouldFindAComponentOnTheClassPath() {
        assertThat(new ClassFileImporter().importPackages("com.vaadin.flow.component.combobox"))
                .isNotEmpty();
        assertThat(OFFENCE)
                .extracting(JavaClass::getModifiers)
                .anyMatch(modifiers -> modifiers.contains(JavaModifier.PUBLIC));
    }
}
