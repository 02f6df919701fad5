package kz.zholdama.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.measure.employertraining.EmployerTrainingReferralForm;
import kz.zholdama.measure.resettlement.Relative;
import kz.zholdama.measure.resettlement.ResettlementReferralForm;
import kz.zholdama.measure.subsidised.SubsidisedReferralForm;
import kz.zholdama.measure.training.TrainingReferralForm;
import kz.zholdama.person.Category;

/** Forms as they are filled in on an ordinary day, and with the longest values that the screens let through. */
final class FilledForms {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    static final LocalDate TO = LocalDate.of(2027, 5, 31);
    static final DocumentMark MARK =
            new DocumentMark("K7QM-2XWD-9HRT-V4PA", "https://zholdama.example.kz/verify/K7QM2XWD9HRTV4PA");
    static final String IIN = "990412350017";
    static final String APPEAL = """
            Отказ может быть обжалован в порядке статей 91 и 92 Административного процедурно-процессуального кодекса \
            Республики Казахстан в течение трех месяцев со дня, когда Вам стало о нем известно.
            Жалоба подается через карьерный центр, вынесший решение; в течение трех рабочих дней она направляется в орган, \
            рассматривающий жалобу.""";

    private final String name;
    private final String directorName;
    private final String centre;
    private final String address;
    private final Host host;
    private final String occupation;
    private final List<String> documents;
    private final List<Relative> family;
    private final List<String> facts;

    private FilledForms(
            String name,
            String directorName,
            String centre,
            String address,
            Host host,
            String occupation,
            List<String> documents,
            List<Relative> family,
            List<String> facts) {
        this.name = name;
        this.directorName = directorName;
        this.centre = centre;
        this.address = address;
        this.host = host;
        this.occupation = occupation;
        this.documents = documents;
        this.family = family;
        this.facts = facts;
    }

    static FilledForms ordinary() {
        return new FilledForms(
                "Қожахметұлы Әділбек Ғаниұлы",
                "Сүлейменова Гүлнар Өмірбекқызы",
                "Карьерный центр города Семей области Абай",
                "область Абай, г. Семей, ул. Найманбаева, 122, кв. 14",
                new Host(
                        "ТОО \"Семей Үлгі Құрылыс\"",
                        "область Абай, г. Семей, ул. Абая Кунанбаева, 107",
                        "+7 722 252 10 20"),
                "Делопроизводитель (4110-9)",
                List.of("удостоверение личности № 045123456", "диплом ЖБ-Б № 0471182", "трудовая книжка"),
                List.of(
                        new Relative("супруга", "Қожахметова Іңкәр Төлегенқызы"),
                        new Relative("сын", "Әділбекұлы Һақназар")),
                List.of(
                        "На день подачи заявления (24.11.2026) заявителю полных лет – 37; в молодежной практике участвуют "
                                + "лица не старше 35 лет."));
    }

    static FilledForms shortest() {
        return new FilledForms(
                "Ли А",
                "Ан О",
                "КЦ",
                "с. Аба",
                new Host("ИП Ли", "с. Аба", null),
                "Швея",
                List.of("диплом"),
                List.of(),
                List.of("Нет."));
    }

    /** Long, but met every week: an employer whose full name has 150 letters, nine relatives, ten papers, three findings. */
    static FilledForms usual() {
        FilledForms ordinary = ordinary();
        String employer =
                "Товарищество с ограниченной ответственностью \"Семипалатинский машиностроительный завод имени Қаныша "
                        + "Сәтбаева, Восточно-Казахстанский филиал в г. Семей\"";
        return new FilledForms(
                ordinary.name,
                ordinary.directorName,
                ordinary.centre,
                "область Абай, Бородулихинский район, Жезкентский сельский округ, п. Жезкент, "
                        + "ул. Әлихан Бөкейханов, д. 12, кв. 108",
                new Host(
                        employer,
                        "область Абай, г. Семей, ул. Шәкәрім Құдайбердіұлы, д. 107, корпус 2",
                        "+7 722 252 10 20"),
                "Оператор по обслуживанию и ремонту технологических установок (8189-9)",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "документ об образовании № ЖБ-Б 0471182-" + i + ", выдан 12.06.2019")
                        .toList(),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> new Relative("двоюродная сестра", "Қожахметова Іңкәр Төлегенқызы"))
                        .toList(),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> ordinary.facts.getFirst())
                        .toList());
    }

    /** Names of 120 characters a part, addresses of 500, nine relatives, twelve papers; every Kazakh letter. */
    static FilledForms longest() {
        String part = "Ұлықбекқожағұлоғлыәбдіғаппарнұрсұлтанһқызылордағаниқызыөміріүлгі"
                .repeat(2)
                .substring(0, 120);
        String name = String.join(" ", part, part, part);
        String address =
                "область Абай, Бородулихинский район, сельский округ Жезкент, улица Әлихан Бөкейханов, дом 12, "
                        .repeat(6)
                        .substring(0, 500);
        return new FilledForms(
                name,
                name,
                "Коммунальное государственное учреждение \"Карьерный центр\" ".repeat(3),
                address,
                new Host(
                        "Товарищество с ограниченной ответственностью \"Өндірістік-құрылыс бірлестігі\" ".repeat(3),
                        address,
                        "+7 722 252 10 20"),
                "Оператор по обслуживанию и ремонту технологических установок, не вошедший в другие группы (8189-9)",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> "документ, подтверждающий наличие технического и "
                                + "профессионального, послесреднего, высшего и послевузовского образования, № " + i)
                        .toList(),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> new Relative("племянница " + i, name))
                        .toList(),
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> "Установленное обстоятельство № " + i + ". " + address)
                        .toList());
    }

    /** Markup and template syntax in every field. */
    static FilledForms hostile() {
        String text = "<script>alert('&amp;')</script> & ${form.iin} [[#{x}]] \"]]>";
        return new FilledForms(
                text,
                text,
                text,
                text,
                new Host(text, text, text),
                text,
                List.of(text, text),
                List.of(new Relative(text, text)),
                List.of(text));
    }

    Map<String, Form> all() {
        Map<String, Form> forms = new TreeMap<>();
        forms.put("annex-1", application(Measure.YOUTH_PRACTICE));
        forms.put("annex-3", receipt());
        forms.put("annex-4", training());
        forms.put("annex-5", trainingAtEmployer());
        forms.put("annex-8", subsidised(Measure.YOUTH_PRACTICE, Category.UNEMPLOYED));
        forms.put("annex-11", resettlement());
        forms.put("reasoned-refusal", refusal());
        forms.put("annulment", annulment());
        return forms;
    }

    ApplicationForm application(Measure measure) {
        return application(measure, new ApplicationForm.Consents(true, true));
    }

    ApplicationForm application(Measure measure, ApplicationForm.Consents consents) {
        return new ApplicationForm(
                "города Семей",
                name,
                address,
                measure,
                consents,
                documents,
                TODAY,
                new ApplicationForm.AcceptanceStub(
                        TODAY, "АБ-З-2026-000812", new Signatory("Специалист", directorName)),
                MARK);
    }

    RefusalReceiptForm receipt() {
        return new RefusalReceiptForm(centre, documents, directorName, directorName, name, TODAY, MARK);
    }

    TrainingReferralForm training() {
        return new TrainingReferralForm("АБ-О-2026-000031", name, host, 6, FROM, TO, director(), TODAY, MARK);
    }

    EmployerTrainingReferralForm trainingAtEmployer() {
        return new EmployerTrainingReferralForm("АБ-О-2026-000032", name, host, 6, FROM, TO, director(), TODAY, MARK);
    }

    SubsidisedReferralForm subsidised(Measure programme, Category... categories) {
        return new SubsidisedReferralForm(
                "АБ-С-2026-000147",
                Set.of(categories),
                name,
                IIN,
                host,
                programme,
                null,
                occupation,
                6,
                FROM,
                TO,
                director(),
                TODAY,
                MARK);
    }

    ResettlementReferralForm resettlement() {
        return new ResettlementReferralForm(
                "АБ-П-2026-000009",
                name,
                IIN,
                LocalDate.of(2026, 11, 20),
                "14/3",
                "с. Бишкуль, Кызылжарский район, Северо-Казахстанская область",
                occupation,
                family,
                "Карьерный центр Кызылжарского района Северо-Казахстанской области",
                director(),
                TODAY,
                MARK);
    }

    ReasonedRefusalForm refusal() {
        return new ReasonedRefusalForm(
                "АБ-Р-2026-000005",
                TODAY,
                centre,
                "область Абай, г. Семей, ул. Интернациональная, 14",
                name,
                address,
                "АБ-З-2026-000812",
                TODAY,
                "направление на субсидируемое рабочее место (молодежная практика)",
                List.of(
                        new ReasonedRefusalForm.Ground(RefusalGround.RULES_NOT_MET, 2, "иное основание", facts),
                        new ReasonedRefusalForm.Ground(RefusalGround.LEFT_SUBSIDISED_WORK, 6, "иное основание", facts)),
                APPEAL,
                director(),
                MARK);
    }

    AnnulmentForm annulment() {
        return new AnnulmentForm(
                "АБ-А-2026-000001",
                TODAY,
                centre,
                "Направление на субсидируемое рабочее место",
                "АБ-С-2026-000147",
                LocalDate.of(2026, 11, 20),
                name,
                "Работодатель отказался от договора до начала работ.",
                APPEAL,
                director(),
                MARK);
    }

    private Signatory director() {
        return new Signatory("Директор карьерного центра", directorName);
    }
}
