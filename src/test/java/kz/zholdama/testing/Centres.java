package kz.zholdama.testing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.NewAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Makes career centres with staff, one for each test that needs to be alone. */
@TestComponent
public class Centres {

    /** Password of every account made here. */
    public static final String PASSWORD = "test-password";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final CareerCentres centres;
    private final StaffAccounts accounts;
    private final StaffDirectory directory;

    Centres(CareerCentres centres, StaffAccounts accounts, StaffDirectory directory) {
        this.centres = centres;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** A centre with two specialists, two directors (the second also a specialist). */
    public record Centre(
            CareerCentre centre,
            StaffPrincipal specialist,
            StaffPrincipal colleague,
            StaffPrincipal director,
            StaffPrincipal deputy) {

        public long id() {
            return centre.id();
        }
    }

    public static StaffPrincipal administrator() {
        return Somebody.national(Role.ADMINISTRATOR);
    }

    /** Who gives the right to sign to directors whose account {@link #administrator} opened. */
    public static StaffPrincipal secondAdministrator() {
        return new Somebody(
                new Actor(1_000_001L, "Вторая Асель Тестқызы", "Администратор"),
                "second",
                Set.of(Role.ADMINISTRATOR),
                null);
    }

    public static StaffPrincipal auditor() {
        return Somebody.national(Role.AUDITOR);
    }

    public Centre create() {
        return createIn(null);
    }

    /** @param town a settlement, or null */
    public Centre createIn(@Nullable Long town) {
        var n = COUNTER.incrementAndGet();
        return As.a(administrator()).call(() -> {
            var centre = centres.add(new CareerCentre(
                            null,
                            code(n),
                            CentreKind.CAREER_CENTRE,
                            "Карьерный центр № " + n,
                            "№ " + n + " мансап орталығы",
                            "Абайского",
                            town,
                            "г. Семей, ул. Абая, " + n,
                            "+7 7222 00 00 00",
                            null,
                            null,
                            "Директоров Директор Директорович",
                            OfficeHours.STATUTORY))
                    .value();
            return new Centre(
                    centre,
                    account("spec" + n, "Айгүлова", "Специалист", centre, Role.SPECIALIST),
                    account("coll" + n, "Коллегина", "Специалист", centre, Role.SPECIALIST),
                    account("dir" + n, "Директоров", "Директор карьерного центра", centre, Role.DIRECTOR),
                    account(
                            "dep" + n,
                            "Заместителев",
                            "Заместитель директора",
                            centre,
                            Role.DIRECTOR,
                            Role.SPECIALIST));
        });
    }

    /** With an account of his own, so that he can sign in. */
    public StaffPrincipal nationalAdministrator() {
        return national(Role.ADMINISTRATOR, administrator());
    }

    /** Somebody of the whole country with an account of his own, which another opened. */
    public StaffPrincipal national(Role role, StaffPrincipal openedBy) {
        var username = "nat" + COUNTER.incrementAndGet();
        return As.a(openedBy).call(() -> {
            accounts.open(
                    new NewAccount(
                            username,
                            new FullName("Әкімшілікова", "Динара", "Серікқызы"),
                            "Сотрудник министерства",
                            null,
                            Set.of(role)),
                    PASSWORD);
            return (StaffPrincipal) accounts.loadUserByUsername(username);
        });
    }

    private StaffPrincipal account(
            String username, String lastName, String position, CareerCentre centre, Role... roles) {
        var id = accounts.open(
                new NewAccount(
                        username, new FullName(lastName, "Әсел", "Тестқызы"), position, centre.id(), Set.of(roles)),
                PASSWORD);
        if (Set.of(roles).contains(Role.DIRECTOR)) {
            As.a(secondAdministrator())
                    .run(() -> directory.allowSigning(
                            id, directory.find(id).orElseThrow().version()));
        }
        return (StaffPrincipal) accounts.loadUserByUsername(username);
    }

    private static String code(int n) {
        var letters = new StringBuilder("T");
        for (var rest = n; letters.length() < 4; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
