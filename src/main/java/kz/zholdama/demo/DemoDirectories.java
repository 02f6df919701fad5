package kz.zholdama.demo;

import static kz.zholdama.demo.DemoProgramme.CONTRACT_OF_GENERATIONS;
import static kz.zholdama.demo.DemoProgramme.FIRST_WORKPLACE;
import static kz.zholdama.demo.DemoProgramme.PUBLIC_WORKS;
import static kz.zholdama.demo.DemoProgramme.SILVER_AGE;
import static kz.zholdama.demo.DemoProgramme.SOCIAL_WORKPLACE;
import static kz.zholdama.demo.DemoProgramme.TRAINING_AT_EMPLOYER;
import static kz.zholdama.demo.DemoProgramme.YOUTH_PRACTICE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.person.Bin;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Centres, employers and organisations of the demo. Nobody takes their names for real ones; the БИН are only well formed. */
@Component
@Profile("demo")
class DemoDirectories {

    /** Has one place for public works, which a case of the demo takes. */
    static final String FULL = "Учебная контора «Нет мест»";

    static final String FACTORY = "Тестовый завод «Пример»";
    static final String SHOP = "Условный магазин «Образец»";
    static final String FARM = "Вымышленное хозяйство «Макет»";
    static final String OFFICE = "Учебный офис «Черновик»";
    static final String NORTH = "Тестовая фабрика «Шаблон»";
    static final String COLLEGE = "Учебный колледж «Пробный»";
    static final String NORTH_COLLEGE = "Условный колледж «Набросок»";

    private static final String SEMEY = "101010000";
    private static final String PAVLODAR = "551010000";

    private final CareerCentres centres;
    private final Employers employers;
    private final Organisations organisations;
    private final Settlements settlements;

    DemoDirectories(CareerCentres centres, Employers employers, Organisations organisations, Settlements settlements) {
        this.centres = centres;
        this.employers = employers;
        this.organisations = organisations;
        this.settlements = settlements;
    }

    void centres() {
        centre(
                "SEM",
                "Учебный карьерный центр города Семей",
                "Семей қаласының оқу мансап орталығы",
                "города Семей",
                SEMEY,
                "г. Семей, ул. Примерная, 1",
                "+7 7222 00 00 01",
                "24014000001",
                "Оспанов Марат Қайратұлы");
        centre(
                "PVL",
                "Учебный карьерный центр города Павлодара",
                "Павлодар қаласының оқу мансап орталығы",
                "города Павлодара",
                PAVLODAR,
                "г. Павлодар, ул. Образцовая, 2",
                "+7 7182 00 00 02",
                "24014000011",
                "Жұмабаев Серік Болатұлы");
    }

    private void centre(
            String code,
            String nameRu,
            String nameKk,
            String district,
            String kato,
            String address,
            String phone,
            String bin,
            String director) {
        if (centres.byCode(code).isEmpty()) {
            centres.add(new CareerCentre(
                    null,
                    code,
                    CentreKind.CAREER_CENTRE,
                    nameRu,
                    nameKk,
                    district,
                    city(kato),
                    address,
                    phone,
                    code.toLowerCase(Locale.ROOT) + "@centre.example",
                    bin(bin),
                    director,
                    OfficeHours.STATUTORY));
        }
    }

    /** @param today the contracts run around this day; one has run out, one is full with a single place */
    void hosts(LocalDateTime today) {
        var from = LocalDate.of(today.getYear() - 1, 1, 1);
        var to = LocalDate.of(today.getYear() + 1, 12, 31);
        var sem = centres.byCode("SEM").orElseThrow().id();
        var pvl = centres.byCode("PVL").orElseThrow().id();
        employer(
                "25014000101",
                FACTORY,
                "г. Семей, ул. Примерная, 10",
                "+7 7222 00 01 01",
                List.of(
                        new Contracted(TRAINING_AT_EMPLOYER, sem, 5, from, to),
                                new Contracted(FIRST_WORKPLACE, sem, 4, from, to),
                        new Contracted(CONTRACT_OF_GENERATIONS, sem, 2, from, to),
                                new Contracted(SOCIAL_WORKPLACE, sem, 3, from, to)));
        employer(
                "25014000111",
                SHOP,
                "г. Семей, ул. Условная, 5",
                "+7 7222 00 01 02",
                List.of(
                        new Contracted(SOCIAL_WORKPLACE, sem, 6, from, to),
                        new Contracted(YOUTH_PRACTICE, sem, 3, from, to),
                        new Contracted(SILVER_AGE, sem, 2, from, to)));
        employer(
                "25014000121",
                FARM,
                "область Абай, с. Примерное, ул. Полевая, 1",
                "+7 7222 00 01 03",
                List.of(
                        new Contracted(PUBLIC_WORKS, null, 20, from, to),
                        new Contracted(SILVER_AGE, null, 3, from, to),
                        new Contracted(
                                SOCIAL_WORKPLACE,
                                null,
                                4,
                                from.minusYears(1),
                                today.toLocalDate().minusMonths(1))));
        employer(
                "25014000131",
                OFFICE,
                "г. Семей, пр. Учебный, 7",
                "+7 7222 00 01 04",
                List.of(
                        new Contracted(YOUTH_PRACTICE, sem, 5, from, to),
                        new Contracted(FIRST_WORKPLACE, sem, 2, from, to)));
        employer(
                "25014000141",
                FULL,
                "г. Семей, ул. Тесная, 3",
                "+7 7222 00 01 05",
                List.of(new Contracted(PUBLIC_WORKS, sem, 1, from, to)));
        employer(
                "25014000151",
                NORTH,
                "г. Павлодар, ул. Образцовая, 20",
                "+7 7182 00 01 06",
                List.of(
                        new Contracted(PUBLIC_WORKS, pvl, 10, from, to),
                        new Contracted(SOCIAL_WORKPLACE, pvl, 5, from, to),
                        new Contracted(TRAINING_AT_EMPLOYER, pvl, 3, from, to)));
        organisation(
                COLLEGE,
                "г. Семей, ул. Учебная, 4",
                "+7 7222 00 02 01",
                "semey@college.example",
                List.of("Электрогазосварщик", "Повар", "Швея", "Слесарь-сантехник"));
        organisation(
                NORTH_COLLEGE,
                "г. Павлодар, ул. Учебная, 9",
                "+7 7182 00 02 02",
                "pavlodar@college.example",
                List.of("Машинист экскаватора", "Оператор станков с программным управлением", "Бухгалтер"));
    }

    private record Contracted(
            DemoProgramme programme, @Nullable Long centreId, int places, LocalDate from, LocalDate to) {}

    private void employer(String elevenDigits, String name, String address, String phone, List<Contracted> contracts) {
        var bin = bin(elevenDigits);
        if (employers.findByBin(bin).isEmpty()) {
            employers.add(new Employer(
                    null,
                    bin,
                    name,
                    address,
                    phone,
                    "отдел кадров",
                    "hr%s@employer.example".formatted(elevenDigits.substring(8))));
        }
        var id = employers.findByBin(bin).orElseThrow().storedId();
        var signed = employers.contracts(id).stream().map(Contract::number).toList();
        for (var contract : contracts) {
            var number = "%s/%d"
                    .formatted(bin.substring(8), List.of(DemoProgramme.values()).indexOf(contract.programme()) + 1);
            if (!signed.contains(number)) {
                employers.addContract(new Contract(
                        null,
                        0,
                        id,
                        contract.programme().measure(),
                        number,
                        contract.centreId(),
                        contract.places(),
                        0,
                        contract.from(),
                        contract.to()));
            }
        }
    }

    private void organisation(String name, String address, String phone, String email, List<String> qualifications) {
        if (organisations.count(name) == 0) {
            organisations.add(new EducationalOrganisation(null, name, address, phone, email, qualifications));
        }
    }

    private long city(String kato) {
        return settlements.findByKato(kato).orElseThrow().storedId();
    }

    /** The first well-formed one from these eleven digits on. */
    private static String bin(String elevenDigits) {
        var first = Long.parseLong(elevenDigits);
        return LongStream.range(first, first + 10)
                .mapToObj(digits -> Bin.complete("%011d".formatted(digits)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
