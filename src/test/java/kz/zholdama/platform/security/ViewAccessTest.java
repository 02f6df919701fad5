package kz.zholdama.platform.security;

import static java.util.Map.entry;
import static kz.zholdama.platform.security.Role.ADMINISTRATOR;
import static kz.zholdama.platform.security.Role.AUDITOR;
import static kz.zholdama.platform.security.Role.CONTACT_CENTRE;
import static kz.zholdama.platform.security.Role.DIRECTOR;
import static kz.zholdama.platform.security.Role.INTEGRATION;
import static kz.zholdama.platform.security.Role.SPECIALIST;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may open which page. A new page has to be entered here before this test lets it pass. */
class ViewAccessTest {

    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(INTEGRATION, CONTACT_CENTRE));
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);

    private static final Set<Role> CASE_READERS = Set.of(SPECIALIST, DIRECTOR, AUDITOR);

    private static final Map<String, Set<Role>> MAY_OPEN = Map.ofEntries(
            entry("LoginView", EVERYONE),
            entry("InvitationView", EVERYONE),
            entry("HomeView", EVERYONE),
            entry("ProfileView", EVERYONE),
            entry("CalendarView", EVERYONE),
            entry("EnquiriesView", Set.of(CONTACT_CENTRE)),
            entry("IntakeView", Set.of(SPECIALIST)),
            entry("DraftsView", Set.of(SPECIALIST)),
            entry("FiledView", Set.of(SPECIALIST)),
            entry("CasesView", CASE_READERS),
            entry("CaseView", CASE_READERS),
            entry("ClosingView", EnumSet.of(ADMINISTRATOR)),
            entry("StatisticsView", STAFF),
            entry("ApplicationsView", CASE_READERS),
            entry("ReceiptsView", CASE_READERS),
            entry("ReferralsView", CASE_READERS),
            entry("RefusalsView", CASE_READERS),
            entry("AnnulmentsView", CASE_READERS),
            entry("SlipsView", CASE_READERS),
            entry("ReferralView", CASE_READERS),
            entry("ArrivalsView", Set.of(SPECIALIST)),
            entry("ArrivalView", Set.of(SPECIALIST)),
            entry("DeskView", Set.of(DIRECTOR)),
            entry("MySignatureView", Set.of(DIRECTOR)),
            entry("SettlementsView", STAFF),
            entry("EmployersView", STAFF),
            entry("OrganisationsView", STAFF),
            entry("OccupationsView", STAFF),
            entry("CareerCentresView", STAFF),
            entry("ImportView", Set.of(ADMINISTRATOR)),
            entry("StaffView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("EditionView", Set.of(ADMINISTRATOR)),
            entry("RuleEditionsView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("SettingsView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("JournalView", Set.of(AUDITOR)),
            entry("UnusualLooksView", Set.of(AUDITOR)),
            entry("NoticesView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("TemplatesView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("ChannelAccountsView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("HandoversView", Set.of(ADMINISTRATOR, AUDITOR)),
            entry("UndeliveredEventsView", Set.of(ADMINISTRATOR)),
            entry("SimulatorView", Set.of(ADMINISTRATOR)),
            entry("PortalView", Set.of(ADMINISTRATOR)));

    private static final JavaClasses OF_THE_PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kz.zholdama");

    private static final Set<String> WITHOUT_SIGN_IN = Set.of("LoginView", "InvitationView");

    @Test
    void opensEveryPageToThoseWhoWorkWithItAndToNobodyElse() {
        var found = new TreeMap<String, Set<Role>>();
        views().forEach(view -> found.put(view.getSimpleName(), rolesOf(view)));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(MAY_OPEN);
    }

    @Test
    void asksForASignInEverywhereElse() {
        assertThat(views().filter(view -> view.isAnnotationPresent(AnonymousAllowed.class))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_SIGN_IN);
    }

    private static Set<Role> rolesOf(Class<?> view) {
        Principal somebody = () -> "somebody";
        var checker = new AccessAnnotationChecker();
        return Stream.of(Role.values())
                .filter(role -> checker.hasAccess(view, somebody, role.name()::equals))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Stream<Class<?>> views() {
        return OF_THE_PRODUCT.stream()
                .filter(found -> found.isAnnotatedWith(Route.class))
                .map(JavaClass::reflect);
    }
}
