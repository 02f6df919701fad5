package kz.zholdama.demo;

import static kz.zholdama.demo.DemoDirectories.COLLEGE;
import static kz.zholdama.demo.DemoDirectories.FACTORY;
import static kz.zholdama.demo.DemoDirectories.FARM;
import static kz.zholdama.demo.DemoDirectories.FULL;
import static kz.zholdama.demo.DemoDirectories.NORTH;
import static kz.zholdama.demo.DemoDirectories.OFFICE;
import static kz.zholdama.demo.DemoDirectories.SHOP;
import static kz.zholdama.demo.DemoPapers.NORTHERN_CITY;
import static kz.zholdama.demo.DemoPapers.OWN_REGION;
import static kz.zholdama.demo.DemoProgramme.CONTRACT_OF_GENERATIONS;
import static kz.zholdama.demo.DemoProgramme.FIRST_WORKPLACE;
import static kz.zholdama.demo.DemoProgramme.PUBLIC_WORKS;
import static kz.zholdama.demo.DemoProgramme.RESETTLEMENT;
import static kz.zholdama.demo.DemoProgramme.SILVER_AGE;
import static kz.zholdama.demo.DemoProgramme.SOCIAL_WORKPLACE;
import static kz.zholdama.demo.DemoProgramme.TRAINING_AT_EMPLOYER;
import static kz.zholdama.demo.DemoProgramme.TRAINING_IN_ORGANISATION;
import static kz.zholdama.demo.DemoProgramme.YOUTH_PRACTICE;
import static kz.zholdama.person.Sex.FEMALE;
import static kz.zholdama.person.Sex.MALE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.person.Sex;
import kz.zholdama.referral.NotTaken;
import org.jspecify.annotations.Nullable;

/** The cases of the demo as they stand on the day of its first start: at least one in every state that a case can be in. */
final class DemoStories {

    private static final String AIGUL = "aigul";
    private static final String DANIYAR = "daniyar";
    private static final String ZHANAR = "zhanar";
    private static final String MARAT = "marat";
    private static final String GULNARA = "gulnara";
    private static final String SERIK = "serik";

    private final DemoDesk desk;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    DemoStories(DemoDesk desk, WorkingCalendar calendar, LocalDate today) {
        this.desk = desk;
        this.calendar = calendar;
        this.today = today;
    }

    List<DemoStory> all() {
        return Stream.of(atIntake(), atDecision(), awaitingSlips(), over(), elsewhere())
                .flatMap(List::stream)
                .toList();
    }

    private List<DemoStory> atIntake() {
        return List.of(
                story(AIGUL, woman("Байтасова Меруерт Асқарқызы", 29), TRAINING_IN_ORGANISATION, COLLEGE)
                        .daysAgo(1, 12, 10)
                        .then(it -> desk.draft(it, IntakeStep.DOCUMENTS)),
                story(DANIYAR, man("Лозовой Артём Игоревич", 23), YOUTH_PRACTICE, null)
                        .daysAgo(8, 16, 40)
                        .then(it -> desk.draft(it, IntakeStep.DETAILS)),
                story(AIGUL, man("Құдайбергенов Нұрсұлтан Талғатұлы", 41), TRAINING_AT_EMPLOYER, null)
                        .daysAgo(4, 10, 5)
                        .then(desk::refuseAcceptance),
                story(DANIYAR, woman("Сейтқалиева Ақмарал Дәулетқызы", 34), PUBLIC_WORKS, FARM)
                        .daysAgo(0, 23, 58)
                        .then(desk::register),
                story(AIGUL, man("Мырзабеков Талғат Асылұлы", 36), RESETTLEMENT, OWN_REGION)
                        .daysAgo(2, 10, 50)
                        .then(desk::register),
                story(AIGUL, woman("Черненко Валентина Павловна", 47), SOCIAL_WORKPLACE, SHOP)
                        .daysAgo(3, 11, 30)
                        .then(desk::register),
                story(AIGUL, man("Рақымбаев Ерасыл Маратұлы", 26), SOCIAL_WORKPLACE, null)
                        .daysAgo(6, 9, 30)
                        .then(desk::register)
                        .daysAgo(6, 15, 0)
                        .then(it -> desk.withdraw(it, "Нашел работу самостоятельно.")));
    }

    private List<DemoStory> atDecision() {
        return List.of(
                story(DANIYAR, man("Жүнісов Бақыт Сапарұлы", 56), SILVER_AGE, SHOP)
                        .daysAgo(1, 9, 50)
                        .then(desk::register)
                        .then(desk::prepareReferral),
                story(AIGUL, woman("Ермекова Дана Нұрланқызы", 21), FIRST_WORKPLACE, OFFICE)
                        .daysAgo(1, 10, 15)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                story(AIGUL, man("Тюленев Сергей Викторович", 33), TRAINING_IN_ORGANISATION, COLLEGE)
                        .daysAgo(1, 14, 40)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                story(DANIYAR, woman("Омарова Сәуле Болатқызы", 38), YOUTH_PRACTICE, null)
                        .daysAgo(1, 11, 0)
                        .then(desk::register)
                        .then(it -> desk.prepareRefusal(it, List.of()))
                        .then(desk::submit),
                story(GULNARA, man("Абдрахманов Рустам Ильдарович", 16), PUBLIC_WORKS, FARM)
                        .daysAgo(1, 15, 30)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                story(DANIYAR, woman("Мұқанова Жібек Ералықызы", 22), CONTRACT_OF_GENERATIONS, FACTORY)
                        .daysAgo(1, 9, 20)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit)
                        .then(
                                MARAT,
                                it -> desk.returnToSpecialist(
                                        it,
                                        ReturnReason.PLACE_UNSUITABLE,
                                        "Уточните, соответствует ли должность полученной специальности.")));
    }

    private List<DemoStory> awaitingSlips() {
        return List.of(
                issued(AIGUL, woman("Қасенова Гүлжан Темірқызы", 36), TRAINING_IN_ORGANISATION, COLLEGE, MARAT, 1)
                        .then(desk::handOver),
                issued(DANIYAR, man("Иващенко Олег Николаевич", 44), TRAINING_AT_EMPLOYER, FACTORY, MARAT, 4)
                        .then(desk::handOver),
                issued(AIGUL, man("Төлегенов Самат Жанатұлы", 39), PUBLIC_WORKS, FULL, MARAT, 9)
                        .then(desk::handOver),
                issued(DANIYAR, woman("Бейсенова Айнұр Қайратқызы", 24), YOUTH_PRACTICE, SHOP, GULNARA, 7)
                        .then(desk::handOver),
                issued(AIGUL, man("Ахметжанов Ділмұрат Серікұлы", 37), RESETTLEMENT, NORTHERN_CITY, MARAT, 12)
                        .then(desk::handOver),
                issued(DANIYAR, woman("Смагулова Лаура Ержановна", 52), SILVER_AGE, FARM, MARAT, 1));
    }

    private List<DemoStory> over() {
        var wrong = List.of(new Discrepancy(
                DocumentType.EDUCATION_DOCUMENT,
                null,
                "По сведениям учебного заведения, диплом с таким номером не выдавался."));
        return List.of(
                issued(AIGUL, man("Нұрғалиев Арман Есенұлы", 45), SOCIAL_WORKPLACE, SHOP, MARAT, 15)
                        .then(desk::handOver)
                        .daysAgo(12, 10, 30)
                        .then(desk::slip),
                issued(DANIYAR, woman("Пак Елена Сергеевна", 31), PUBLIC_WORKS, FARM, MARAT, 40)
                        .then(desk::handOver)
                        .daysAgo(36, 11, 0)
                        .then(desk::slip),
                issued(AIGUL, man("Досмағамбетов Ержан Бауыржанұлы", 34), TRAINING_AT_EMPLOYER, FACTORY, MARAT, 6)
                        .daysAgo(5, 9, 40)
                        .then(GULNARA, it -> desk.annul(it, "Срок обучения в направлении указан ошибочно."))
                        .daysAgo(5, 10, 30)
                        .then(desk::prepareReferral)
                        .then(desk::submit)
                        .daysAgo(5, 15, 20)
                        .then(MARAT, desk::sign),
                story(AIGUL, man("Сүлейменов Дархан Әділұлы", 27), YOUTH_PRACTICE, null)
                        .daysAgo(9, 9, 40)
                        .then(desk::register)
                        .then(it -> desk.prepareRefusal(it, wrong))
                        .then(desk::submit)
                        .daysAgo(9, 17, 0)
                        .then(MARAT, desk::sign)
                        .daysAgo(8, 10, 0)
                        .then(desk::handOver),
                story(DANIYAR, woman("Гончар Юлия Андреевна", 40), FIRST_WORKPLACE, null)
                        .daysAgo(2, 9, 45)
                        .then(desk::register)
                        .then(it -> desk.prepareRefusal(it, List.of()))
                        .then(desk::submit)
                        .daysAgo(1, 16, 0)
                        .then(MARAT, desk::sign),
                issued(DANIYAR, man("Жақыпов Олжас Тимурұлы", 28), SOCIAL_WORKPLACE, FACTORY, MARAT, 20)
                        .then(desk::handOver)
                        .daysAgo(16, 15, 0)
                        .then(it -> desk.notTaken(
                                it, NotTaken.Reason.DID_NOT_COME, "Работодатель сообщил, что человек не явился.")),
                issued(AIGUL, woman("Исабаева Томирис Қанатқызы", 32), TRAINING_IN_ORGANISATION, COLLEGE, GULNARA, 50)
                        .then(desk::handOver)
                        .daysAgo(46, 10, 0)
                        .then(desk::slip)
                        .daysAgo(30, 14, 40)
                        .then(it -> desk.leave(it, false, "Прекратила обучение по собственному желанию.")),
                issued(AIGUL, woman("Волкова Надежда Олеговна", 43), PUBLIC_WORKS, FARM, MARAT, 55)
                        .then(desk::handOver)
                        .daysAgo(52, 12, 0)
                        .then(desk::slip)
                        .daysAgo(20, 10, 0)
                        .then(desk::complete));
    }

    private List<DemoStory> elsewhere() {
        return List.of(
                story(ZHANAR, woman("Әшімова Кәмила Сериққызы", 35), SOCIAL_WORKPLACE, NORTH)
                        .daysAgo(0, 23, 59)
                        .then(desk::register),
                story(ZHANAR, man("Руденко Денис Павлович", 42), TRAINING_AT_EMPLOYER, NORTH)
                        .daysAgo(1, 12, 0)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                issued(ZHANAR, woman("Қалиева Раушан Ғалымқызы", 48), PUBLIC_WORKS, NORTH, SERIK, 8)
                        .then(desk::handOver));
    }

    /** Registered one working day before it is signed. */
    private DemoStory issued(
            String specialist, DemoPerson person, DemoProgramme programme, String host, String director, int daysAgo) {
        return story(specialist, person, programme, host)
                .daysAgo(daysAgo + 1, 10, 20)
                .then(desk::register)
                .then(desk::prepareReferral)
                .then(desk::submit)
                .daysAgo(daysAgo, 11, 45)
                .then(director, desk::sign);
    }

    private DemoStory story(String specialist, DemoPerson person, DemoProgramme programme, @Nullable String host) {
        var centre = specialist.equals(ZHANAR) ? "PVL" : "SEM";
        return new DemoStory(new DemoCase(centre, specialist, person, programme, host), calendar, today);
    }

    private DemoPerson woman(String name, int age) {
        return person(name, FEMALE, age);
    }

    private DemoPerson man(String name, int age) {
        return person(name, MALE, age);
    }

    /** @param name surname, given name, patronymic; the birthday follows from them, so that a second start knows the person */
    private DemoPerson person(String name, Sex sex, int age) {
        var parts = name.split(" ", -1);
        var born = LocalDate.of(
                today.getYear() - age - 1,
                1 + Math.floorMod(parts[0].hashCode(), 12),
                1 + Math.floorMod(parts[1].hashCode(), 28));
        return new DemoPerson(parts[0], parts[1], parts[2], sex, born);
    }
}
