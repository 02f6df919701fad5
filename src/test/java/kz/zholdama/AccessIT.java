package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every guarded method of every service, called as every role and as nobody, and held against the table in
 * {@code src/test/resources/service-access.txt}. A method that is not in the table fails the test.
 */
@ZholdamaTest
class AccessIT {

    private static final List<String> CASES = List.of(
            "archive.",
            "decision.",
            "enquiry.",
            "intake.",
            "referral.",
            "register.",
            "directory.employers.HeldPlaces.");

    /** What an administrator does with cases without seeing one: he learns how many there are, and of nobody whose they are. */
    private static final List<String> UNSEEN = List.of(
            "intake.holding.HeldCases.",
            "intake.moving.ClosingCentre.",
            "register.country.ReadOpenWork.",
            "register.statistics.ReadStatistics.");

    private static final Path TABLE = Path.of("src/test/resources/service-access.txt");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Centres centres;

    @Test
    void letsEachServiceMethodBeCalledByThoseInTheTableOnly() throws IOException {
        var centre = centres.create().id();
        var found = new TreeMap<String, String>();
        services()
                .forEach(service -> methods(AopUtils.getTargetClass(service))
                        .filter(method -> isGuarded(service, method))
                        .forEach(method -> found.merge(
                                name(service, method),
                                whoMay(role -> mayCall(service, method, centre, role)),
                                AccessIT::same)));

        assertThat(found).isEqualTo(table());
    }

    /** By the roles of the product: a citizen's data are for those who work with cases, for the auditor and for the channels. */
    @Test
    void keepsCasesFromAdministratorsAndFromAccountsWithoutARole() throws IOException {
        var open = table().entrySet().stream()
                .filter(line -> CASES.stream().anyMatch(line.getKey()::startsWith))
                .filter(line -> UNSEEN.stream().noneMatch(line.getKey()::startsWith))
                .filter(line ->
                        Stream.of("ADMINISTRATOR", "signed-in", "anyone").anyMatch(line.getValue()::contains))
                .toList();

        assertThat(open).isEmpty();
    }

    /** An account that has to change its password first has no role yet. */
    @Test
    void letsAnAccountWithoutARoleReadWhatIsPublicAndChangeItsPasswordOnly() throws IOException {
        var centre = centres.create().id();
        var table = table();
        var mayCall = new TreeMap<String, String>();
        services()
                .forEach(service -> methods(AopUtils.getTargetClass(service))
                        .filter(method -> isGuarded(service, method))
                        .filter(method -> mayCall(service, method, Somebody.of(centre, 1_500_001)))
                        .forEach(method -> mayCall.put(name(service, method), table.get(name(service, method)))));

        assertThat(mayCall.values()).allMatch("signed-in"::equals);
        assertThat(mayCall.keySet())
                .noneMatch(name -> CASES.stream().anyMatch(name::startsWith))
                .contains("staff.OwnAccount.changePassword");
    }

    @Test
    void namesRolesInAnnotationsAsTheyAreCalled() throws IllegalAccessException {
        for (var constant : Role.class.getFields()) {
            if (constant.getType() == String.class) {
                assertThat(constant.getName()).isEqualTo(constant.get(null) + "_ROLE");
                assertThat(Role.values()).extracting(Role::name).contains((String) constant.get(null));
            }
        }
    }

    private Stream<Object> services() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("kz.zholdama"));
    }

    private static Stream<Method> methods(Class<?> service) {
        return Stream.of(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass().getPackageName().startsWith("kz.zholdama"));
    }

    private static boolean isGuarded(Object service, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(AopUtils.getTargetClass(service), PreAuthorize.class);
    }

    /** Calls it with nothing in hand: whoever is let in fails inside, which is not asked here. Nothing is kept. */
    private boolean mayCall(Object service, Method method, long centre, Role role) {
        return mayCall(service, method, role == null ? null : Somebody.of(centre, 1_500_000, role));
    }

    private boolean mayCall(Object service, Method method, Somebody caller) {
        var call = (Runnable) () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            invoke(service, method);
        });
        try {
            if (caller == null) {
                SecurityContextHolder.clearContext();
                call.run();
            } else {
                As.a(caller).run(call);
            }
            return true;
        } catch (AuthorizationDeniedException | AuthenticationCredentialsNotFoundException _) {
            return false;
        }
    }

    private static void invoke(Object service, Method method) {
        try {
            var callable = AopUtils.selectInvocableMethod(method, service.getClass());
            callable.setAccessible(true);
            callable.invoke(
                    service,
                    Stream.of(callable.getParameterTypes())
                            .map(AccessIT::nothing)
                            .toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AuthorizationDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException) {
                throw (RuntimeException) e.getCause();
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : (Object) 0L;
    }

    private static String whoMay(Predicate<Role> may) {
        if (may.test(null)) {
            return "anyone";
        }
        var roles = EnumSet.allOf(Role.class).stream().filter(may).toList();
        return roles.size() == Role.values().length
                ? "signed-in"
                : roles.isEmpty() ? "nobody" : roles.stream().map(Role::name).collect(Collectors.joining(" "));
    }

    private static String name(Object service, Method method) {
        return AopUtils.getTargetClass(service).getName().replace("kz.zholdama.", "") + "." + method.getName();
    }

    /** Overloads are one line: they must not differ. */
    private static String same(String one, String other) {
        return one.equals(other) ? one : one + " or " + other;
    }

    private static Map<String, String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, _) -> one, TreeMap::new));
    }
}
