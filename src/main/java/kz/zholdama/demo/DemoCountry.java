package kz.zholdama.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.demo.years.DrawnCentre;
import kz.zholdama.demo.years.DrawnYears;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.person.Bin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The life behind the stories: a year of it in the centre whose cases are told, or with {@code --demo-cases=1000000} ten years of
 * a country with two hundred centres. What it is drawn from are the stories themselves. Done as an administrator.
 */
@Component
@Profile("demo")
class DemoCountry {

    static final int CENTRES = 200;

    private static final int A_YEAR_OF_CASES = 400;
    private static final int YEARS = 10;
    private static final String FIRST = "SEM";
    private static final int SPECIALISTS = 4;
    /** Of the stories. */
    private static final int HOSTS = 6;

    private static final int LETTERS = 26;

    private final int cases;
    private final CareerCentres centres;
    private final Employers employers;
    private final DrawnYears years;
    private final JdbcClient database;

    DemoCountry(
            @Value("${demo-cases:0}") int cases,
            CareerCentres centres,
            Employers employers,
            DrawnYears years,
            JdbcClient database) {
        this.cases = cases;
        this.centres = centres;
        this.employers = employers;
        this.years = years;
        this.database = database;
    }

    /** Once, in the centre of the stories. */
    void liveAYear(LocalDate today) {
        if (there() < A_YEAR_OF_CASES) {
            years.draw(A_YEAR_OF_CASES, 1, List.of(first()), today);
        }
    }

    /** Up to as many cases as are asked for. */
    void grow(LocalDate today) {
        growTo(cases, CENTRES, today);
    }

    void growTo(int wanted, int inCentres, LocalDate today) {
        var there = there();
        if (there < wanted) {
            years.drawMany(wanted - there, YEARS, all(inCentres), today);
        }
    }

    private int there() {
        return database.sql("select count(*) from application")
                .query(Integer.class)
                .single();
    }

    DrawnCentre first() {
        var centre = centres.byCode(FIRST).orElseThrow();
        var hosts = database.sql("select id, bin, name from employer order by id limit ?")
                .param(HOSTS)
                .query((row, _) -> new DrawnCentre.Host(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        var contracts = hosts.stream()
                .flatMap(host -> employers.contracts(host.id()).stream())
                .map(contract -> Objects.requireNonNull(contract.id()))
                .collect(Collectors.toMap(id -> id, id -> id));
        return centre(
                Objects.requireNonNull(centre.id()),
                FIRST,
                hosts.stream().collect(Collectors.toMap(DrawnCentre.Host::id, host -> host)),
                contracts);
    }

    private List<DrawnCentre> all(int wanted) {
        var first = first();
        var cities = database.sql(
                        "select id from settlement where id not in (select parent_id from settlement where parent_id"
                                + " is not null) order by id")
                .query((row, _) -> row.getLong(1))
                .list();
        var all = new ArrayList<DrawnCentre>();
        all.add(first);
        for (var at = 1; at < wanted; at++) {
            all.add(another(at, cities, first));
        }
        return all;
    }

    private DrawnCentre another(int number, List<Long> cities, DrawnCentre first) {
        var code = "C%c%c".formatted('A' + number / LETTERS, 'A' + number % LETTERS);
        var known = centres.byCode(code);
        var id = known.isPresent()
                ? Objects.requireNonNull(known.get().id())
                : added(code, number, cities.get(number % cities.size()));
        var hosts = new LinkedHashMap<Long, DrawnCentre.Host>();
        var contracts = new LinkedHashMap<Long, Long>();
        first.hosts().values().forEach(host -> hosts.put(host.id(), host(host, number, id, contracts)));
        return centre(id, code, hosts, contracts);
    }

    private long added(String code, int number, long settlement) {
        centres.add(new CareerCentre(
                null,
                code,
                CentreKind.CAREER_CENTRE,
                "Учебный карьерный центр № " + number,
                "№ " + number + " оқу мансап орталығы",
                "учебного района № " + number,
                settlement,
                "ул. Учебная, " + number,
                "+7 7000 00 %02d %02d".formatted(number / 100, number % 100),
                code.toLowerCase(Locale.ROOT) + "@centre.example",
                null,
                "Директоров Директор",
                OfficeHours.STATUTORY));
        var id = Objects.requireNonNull(centres.byCode(code).orElseThrow().id());
        for (var member = 0; member <= SPECIALISTS; member++) {
            member(id, code.toLowerCase(Locale.ROOT), member);
        }
        return id;
    }

    /** An account like that of the stories, with the same password. */
    private void member(long centreId, String code, int number) {
        var pattern = number == 0 ? "marat" : "aigul";
        var username = number == 0 ? code : code + "-" + number;
        database.sql("""
                        insert into staff_member (username, password_hash, last_name, first_name, patronymic, position,
                            position_kk, centre_id, language)
                        select :username, password_hash, concat(last_name, ' ', :code), first_name, patronymic, position,
                            position_kk, :centre, language
                        from staff_member where username = :pattern""")
                .param("username", username)
                .param("code", username.toUpperCase(Locale.ROOT))
                .param("centre", centreId)
                .param("pattern", pattern)
                .update();
        database.sql("""
                        insert into staff_role (staff_id, role)
                        select own.id, r.role from staff_member own, staff_member pattern
                        join staff_role r on r.staff_id = pattern.id
                        where own.username = ? and pattern.username = ?""").params(username, pattern).update();
    }

    private DrawnCentre.Host host(DrawnCentre.Host pattern, int number, long centreId, Map<Long, Long> contracts) {
        var bin = IntStream.range(0, 10)
                .mapToObj(digit -> Bin.complete(
                        "%s4%03d%02d%d".formatted(pattern.bin().substring(0, 4), number, pattern.id() % 100, digit)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
        if (employers.findByBin(bin).isEmpty()) {
            employers.add(new Employer(
                    null,
                    bin,
                    pattern.name() + " № " + number,
                    "ул. Учебная, " + number,
                    "+7 7000 00 00 00",
                    "",
                    null));
        }
        var employer = employers.findByBin(bin).orElseThrow();
        var there = employers.contracts(Objects.requireNonNull(employer.id())).stream()
                .collect(Collectors.toMap(Contract::number, contract -> contract));
        for (var contract : employers.contracts(pattern.id())) {
            var copy = there.containsKey(contract.number())
                    ? there.get(contract.number())
                    : employers.addContract(new Contract(
                            null,
                            0,
                            Objects.requireNonNull(employer.id()),
                            contract.measure(),
                            contract.number(),
                            centreId,
                            contract.places(),
                            0,
                            contract.validFrom(),
                            contract.validTo()));
            contracts.put(Objects.requireNonNull(contract.id()), Objects.requireNonNull(copy.id()));
        }
        return new DrawnCentre.Host(Objects.requireNonNull(employer.id()), bin, employer.name());
    }

    private DrawnCentre centre(long id, String code, Map<Long, DrawnCentre.Host> hosts, Map<Long, Long> contracts) {
        var members = database.sql("""
                        select m.id, trim(concat(last_name, ' ', first_name, ' ', patronymic)), position,
                            exists (select 1 from staff_role r where r.staff_id = m.id and role = 'DIRECTOR')
                        from staff_member m where centre_id = ? order by m.id""")
                .param(id)
                .query((row, _) -> Map.entry(
                        new DrawnCentre.Member(row.getLong(1), row.getString(2), row.getString(3)), row.getBoolean(4)))
                .list();
        var settlement = database.sql("""
                        select concat('"settlementId":', s.id, ',"settlement":"', coalesce(concat(region.name_ru, ', '), ''),
                            s.name_ru, '"')
                        from career_centre c join settlement s on s.id = c.settlement_id
                        left join settlement district on district.id = s.parent_id
                        left join settlement region on region.id = district.parent_id
                        where c.id = ?""").param(id).query(String.class).single();
        return new DrawnCentre(
                id,
                code,
                members.stream()
                        .filter(one -> !one.getValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                members.stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(),
                hosts,
                contracts,
                settlement);
    }
}
