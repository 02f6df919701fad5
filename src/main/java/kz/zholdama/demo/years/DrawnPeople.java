package kz.zholdama.demo.years;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;

/** Invents people: some names are met often, most seldom; an ИИН is well formed, of the day of birth, and nobody else's. */
class DrawnPeople {

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyMMdd");
    private static final List<String> STEMS = List.of(
            "Ахмет",
            "Нұр",
            "Серік",
            "Жан",
            "Бай",
            "Қали",
            "Омар",
            "Есен",
            "Тілеу",
            "Досмағамбет",
            "Сүлеймен",
            "Әбіл",
            "Құдайберген",
            "Мұқан",
            "Сейтқали",
            "Жүніс",
            "Ибраһим",
            "Рахым",
            "Молда",
            "Ораз",
            "Сапар",
            "Тұрған",
            "Үмбет",
            "Қасым",
            "Әлім",
            "Байтас",
            "Жаксылык",
            "Кенже",
            "Балта",
            "Мырза",
            "Төлеген",
            "Бекмұхамет",
            "Айтжан",
            "Дүйсен",
            "Ерме",
            "Исаба",
            "Карим",
            "Маман",
            "Наза",
            "Оспан",
            "Сағындық",
            "Темір",
            "Хамит",
            "Шаяхмет",
            "Ыбырай",
            "Петр",
            "Иван",
            "Ковал",
            "Мельник",
            "Степан",
            "Никола",
            "Федор",
            "Андре",
            "Захар",
            "Тимофе",
            "Романен",
            "Лебед",
            "Соколов",
            "Кузьмин",
            "Гончар");
    private static final List<String> ENDINGS =
            List.of("ов", "ев", "баев", "беков", "жанов", "ғалиев", "мұратов", "ханов");
    private static final List<String> MEN = List.of(
            "Арман",
            "Данияр",
            "Ержан",
            "Нұрлан",
            "Самат",
            "Тимур",
            "Бауыржан",
            "Қайрат",
            "Асқар",
            "Олжас",
            "Ерасыл",
            "Дархан",
            "Рустам",
            "Алексей",
            "Сергей",
            "Дмитрий",
            "Андрей",
            "Игорь",
            "Виктор",
            "Санжар",
            "Әділ",
            "Мирас",
            "Айдос",
            "Бекзат",
            "Жандос",
            "Мадияр",
            "Сұлтан",
            "Талғат",
            "Ғалым",
            "Ринат");
    private static final List<String> WOMEN = List.of(
            "Айгүл",
            "Сәуле",
            "Гүлжан",
            "Дана",
            "Жанар",
            "Айнұр",
            "Меруерт",
            "Ақмарал",
            "Лаура",
            "Раушан",
            "Кәмила",
            "Томирис",
            "Жібек",
            "Елена",
            "Ольга",
            "Наталья",
            "Юлия",
            "Светлана",
            "Ирина",
            "Әсел",
            "Динара",
            "Гаухар",
            "Назгүл",
            "Перизат",
            "Сандуғаш",
            "Алия",
            "Мәдина",
            "Балжан",
            "Зарина",
            "Инкар");
    /** Serials of a day that one draw may use; each draw that at least doubles the people has its own. */
    private static final int SERIALS = 400;

    /** Before the day of birth of him whose case somebody lives. */
    private static final int DAYS = 700;

    private final Random random;
    private final Map<String, Integer> serials = new HashMap<>();
    private final int firstSerial;
    private long lastId;

    /** @param lastId of the people that are there; another draw from there on meets none of them again */
    DrawnPeople(Random random, long lastId) {
        this.random = random;
        this.lastId = lastId;
        this.firstSerial = SERIALS * (Long.SIZE - Long.numberOfLeadingZeros(lastId));
    }

    /** @param around day of birth of him whose case he lives */
    DrawnPerson next(Sex sex, LocalDate around) {
        var woman = sex == Sex.FEMALE;
        var last = STEMS.get(often(STEMS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size())) + (woman ? "а" : "");
        var first = (woman ? WOMEN : MEN).get(often(MEN.size()));
        var patronymic = MEN.get(random.nextInt(MEN.size())) + (woman ? "қызы" : "ұлы");
        for (var attempt = 0; attempt < DAYS; attempt++) {
            var born = around.minusDays(random.nextInt(DAYS));
            var iin = iin(born, woman);
            if (iin.isPresent()) {
                return new DrawnPerson(++lastId, iin.get(), last, first, patronymic, born);
            }
        }
        throw new IllegalStateException("Too many people are of one age");
    }

    /** Early ones more often. */
    private int often(int many) {
        var part = random.nextDouble();
        return (int) (part * part * many);
    }

    /** @return empty when all of that day have been met */
    private Optional<String> iin(LocalDate born, boolean woman) {
        var century = (born.getYear() < 2000 ? 3 : 5) + (woman ? 1 : 0);
        var beginning = BIRTH.format(born) + century;
        for (var serial = serials.getOrDefault(beginning, firstSerial); serial < firstSerial + SERIALS; serial++) {
            var made = Iin.complete("%s%04d".formatted(beginning, serial));
            if (made.isPresent()) {
                serials.put(beginning, serial + 1);
                return made.map(Iin::value);
            }
        }
        return Optional.empty();
    }
}
