package kz.zholdama.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every public method of a service says who may call it, or stands here with the reason why anybody may. */
class ServiceAccessTest {

    private static final Set<String> OPEN = Set.of(
            // names, addresses and hours of the centres are public; background jobs and the sign-in ask for them too
            "CentreDirectory.all",
            "CentreDirectory.nearest",
            "CentreDirectory.standing",
            "OccupationDirectory.byCode",
            "SettlementDirectory.home",
            "Regulations.received",
            "CentreDirectory.byCode",
            "CentreDirectory.get",
            // directories hold nothing personal; a signing or a nightly job looks a snapshot's origin up
            "EmployerDirectory.find",
            "OccupationDirectory.find",
            "OccupationDirectory.findByName", // what a host types into his slip is kept in Russian
            "OrganisationDirectory.find",
            "SettlementDirectory.find",
            "SettlementDirectory.findByKato",
            "SettlementDirectory.kept",
            "SettlementDirectory.reading",
            // the law in force is public
            "Regulations.calendar",
            "Regulations.clock",
            "Regulations.editionOf",
            "Regulations.editionOn",
            "Regulations.editions",
            "Regulations.keepCalendar",
            "Regulations.kinds",
            "Regulations.measures",
            "Regulations.yearToConfirm",
            "Settings.appealText",
            "Settings.draftDays",
            "Settings.isHeard",
            "Settings.receivingRegions",
            "Settings.retiringShare",
            "Settings.scanBytes",
            "Settings.scansPerDocument",
            "Settings.slipToDoFromDay",
            "Settings.value",
            "Settings.valueOn",
            // the public check of a document shows no more than who holds the paper knows; storing happens inside
            // services that asked
            "DocumentArchive.byCode",
            "DocumentArchive.beside",
            "DocumentArchive.byHash",
            "DocumentArchive.isReplaced",
            "DocumentArchive.newCode",
            "DocumentArchive.store",
            // a case goes with what hangs on it, by a service that asked; the journal asks where it is
            "IssuedReferrals.centre",
            "IssuedReferrals.moveAlong",
            // whoever holds a one-time link has no account to sign in with yet
            "Invitations.setPassword",
            "Invitations.username",
            // whoever holds a slip has its code and no account
            "OnlineSlips.find",
            "OnlineSlips.problems",
            "OnlineSlips.send",
            // tells only whether there is a key
            "SigningKeys.hasKey",
            "SigningKeys.isHeld",
            // the sign-in itself, and the language of the one who is signed in
            "StaffAccounts.loadUserByUsername",
            "StaffAccounts.remember");

    @Test
    void saysOfEveryServiceMethodWhoMayCallIt() {
        var unsaid = services()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(ServiceAccessTest::isApi)
                        .filter(method -> !saysWho(service, method))
                        .map(method -> service.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unsaid).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    private static boolean isApi(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.isBridge();
    }

    private static boolean saysWho(Class<?> service, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(service, PreAuthorize.class);
    }

    private static Stream<Class<?>> services() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scanner.findCandidateComponents("kz.zholdama").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }
}
