package kz.zholdama.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.NewAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo, in two centres, so that what one centre must not see of another can be tried. */
@Component
@Profile("demo")
public class DemoAccounts {

    public static final String PASSWORD = "zholdama";

    /** Of every director's signing key. */
    public static final String PIN = "482913";

    /** Of those who sign by NCALayer, which the stand-in of the demo knows by these numbers. */
    private static final Map<String, String> IINS =
            Map.of("marat", "680310300124", "gulnara", "750505400453", "serik", "790817300563");

    private static final List<Demo> ALL = List.of(
            new Demo(
                    "aigul",
                    "Сәрсенбаева Айгүл Маратқызы",
                    "Специалист карьерного центра",
                    "Мансап орталығының маманы",
                    "SEM",
                    Set.of(Role.SPECIALIST)),
            new Demo(
                    "daniyar",
                    "Ким Данияр Олегович",
                    "Специалист карьерного центра",
                    "Мансап орталығының маманы",
                    "SEM",
                    Set.of(Role.SPECIALIST)),
            new Demo(
                    "marat",
                    "Оспанов Марат Қайратұлы",
                    "Директор карьерного центра",
                    "Мансап орталығының директоры",
                    "SEM",
                    Set.of(Role.DIRECTOR)),
            new Demo(
                    "gulnara",
                    "Петрова Гульнара Сергеевна",
                    "Заместитель директора карьерного центра",
                    "Мансап орталығы директорының орынбасары",
                    "SEM",
                    Set.of(Role.DIRECTOR, Role.SPECIALIST)),
            new Demo(
                    "zhanar",
                    "Әбілқасымова Жанар Ерланқызы",
                    "Специалист карьерного центра",
                    "Мансап орталығының маманы",
                    "PVL",
                    Set.of(Role.SPECIALIST)),
            new Demo(
                    "serik",
                    "Жұмабаев Серік Болатұлы",
                    "Директор карьерного центра",
                    "Мансап орталығының директоры",
                    "PVL",
                    Set.of(Role.DIRECTOR)),
            new Demo(
                    "admin",
                    "Иванова Ольга Петровна",
                    "Администратор системы",
                    "Жүйе әкімшісі",
                    null,
                    Set.of(Role.ADMINISTRATOR)),
            // who gives directors the right to sign back after the first has reset a password
            new Demo(
                    "admin2",
                    "Нұрланов Олжас Болатұлы",
                    "Администратор системы",
                    "Жүйе әкімшісі",
                    null,
                    Set.of(Role.ADMINISTRATOR)),
            new Demo("auditor", "Тілеубердиев Нұрлан Әскербекұлы", "Аудитор", "Аудитор", null, Set.of(Role.AUDITOR)),
            new Demo(
                    "operator",
                    "Сейтқали Әлия Бауыржанқызы",
                    "Оператор контакт-центра 1414",
                    "1414 байланыс орталығының операторы",
                    null,
                    Set.of(Role.CONTACT_CENTRE)));

    private final StaffAccounts accounts;
    private final CareerCentres centres;

    DemoAccounts(StaffAccounts accounts, CareerCentres centres) {
        this.accounts = accounts;
        this.centres = centres;
    }

    /** @param centre code of the centre, null for national accounts */
    public record Demo(
            String username,
            String name,
            String position,
            String positionKk,
            @Nullable String centre,
            Set<Role> roles) {

        private NewAccount account(@Nullable Long centreId) {
            var parts = name.split(" ", -1);
            return new NewAccount(
                    username,
                    new FullName(parts[0], parts[1], parts.length > 2 ? parts[2] : ""),
                    position,
                    positionKk,
                    username + "@centre.example",
                    IINS.get(username),
                    centreId,
                    roles);
        }
    }

    public List<Demo> all() {
        return ALL;
    }

    /** Opens those that are not there yet. */
    @Transactional
    public void open() {
        ALL.stream()
                .filter(demo -> accounts.byName(demo.username()).isEmpty())
                .forEach(demo -> accounts.create(
                        demo.account(
                                demo.centre() == null
                                        ? null
                                        : centres.byCode(demo.centre())
                                                .orElseThrow()
                                                .id()),
                        PASSWORD));
    }

    /** The principal of a demo account, to act as it while demo data is made. */
    @Transactional(readOnly = true)
    public StaffPrincipal principal(String username) {
        return (StaffPrincipal) accounts.loadUserByUsername(username);
    }
}
