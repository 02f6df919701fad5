package kz.zholdama.demo;

import static kz.zholdama.person.Sex.FEMALE;
import static kz.zholdama.person.Sex.MALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The cases of the demo: at least one in every state that a case can be in. */
@Component
@Profile("demo")
class DemoStories {

    private static final String AIGUL = "aigul";
    private static final String DANIYAR = "daniyar";
    private static final String ZHANAR = "zhanar";
    private static final String MARAT = "marat";
    private static final String GULNARA = "gulnara";
    private static final String SERIK = "serik";

    private final DemoDesk desk;
    private final Regulations regulations;

    DemoStories(DemoDesk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    List<DemoStory> all(LocalDate today) {
        var all = new ArrayList<DemoStory>();
        all.addAll(atIntake(today));
        all.addAll(atDecision(today));
        all.addAll(awaitingSlips(today));
        all.addAll(over(today));
        all.addAll(elsewhere(today));
        return all;
    }

    private List<DemoStory> atIntake(LocalDate today) {
        return List.of(
                story(
                                today,
                                AIGUL,
                                person(today, "Байтасова", "Меруерт", "Асқарқызы", FEMALE, 29),
                                DemoProgramme.TRAINING_IN_ORGANISATION,
                                DemoDirectories.COLLEGE)
                        .daysAgo(1, 12, 10)
                        .then(it -> desk.draft(it, IntakeStep.DOCUMENTS)),
                story(
                                today,
                                DANIYAR,
                                person(today, "Лозовой", "Артём", "Игоревич", MALE, 23),
                                DemoProgramme.YOUTH_PRACTICE,
                                null)
                        .daysAgo(8, 16, 40)
                        .then(it -> desk.draft(it, IntakeStep.DETAILS)),
                story(
                                today,
                                AIGUL,
                                person(today, "Құдайбергенов", "Нұрсұлтан", "Талғатұлы", MALE, 41),
                                DemoProgramme.TRAINING_AT_EMPLOYER,
                                null)
                        .daysAgo(4, 10, 5)
                        .then(desk::refuseAcceptance),
                story(
                                today,
                                DANIYAR,
                                person(today, "Сейтқалиева", "Ақмарал", "Дәулетқызы", FEMALE, 34),
                                DemoProgramme.PUBLIC_WORKS,
                                DemoDirectories.FARM)
                        .daysAgo(0, 23, 58)
                        .then(desk::register),
                story(
                                today,
                                AIGUL,
                                person(today, "Мырзабеков", "Талғат", "Асылұлы", MALE, 36),
                                DemoProgramme.RESETTLEMENT,
                                DemoPapers.OWN_REGION)
                        .daysAgo(2, 10, 50)
                        .then(desk::register),
                story(
                                today,
                                AIGUL,
                                person(today, "Черненко", "Валентина", "Павловна", FEMALE, 47),
                                DemoProgramme.SOCIAL_WORKPLACE,
                                DemoDirectories.SHOP)
                        .daysAgo(3, 11, 30)
                        .then(desk::register),
                story(
                                today,
                                AIGUL,
                                person(today, "Рақымбаев", "Ерасыл", "Маратұлы", MALE, 26),
                                DemoProgramme.SOCIAL_WORKPLACE,
                                null)
                        .daysAgo(6, 9, 30)
                        .then(desk::register)
                        .daysAgo(6, 15, 0)
                        .then(it -> desk.withdraw(it, "Нашел работу самостоятельно.")));
    }

    private List<DemoStory> atDecision(LocalDate today) {
        return List.of(
                story(
                                today,
                                DANIYAR,
                                person(today, "Жүнісов", "Бақыт", "Сапарұлы", MALE, 56),
                                DemoProgramme.SILVER_AGE,
                                DemoDirectories.SHOP)
                        .daysAgo(1, 9, 50)
                        .then(desk::register)
                        .then(desk::prepareReferral),
                story(
                                today,
                                AIGUL,
                                person(today, "Ермекова", "Дана", "Нұрланқызы", FEMALE, 21),
                                DemoProgramme.FIRST_WORKPLACE,
                                DemoDirectories.OFFICE)
                        .daysAgo(1, 10, 15)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                story(
                                today,
                                AIGUL,
                                person(today, "Тюленев", "Сергей", "Викторович", MALE, 33),
                                DemoProgramme.TRAINING_IN_ORGANISATION,
                                DemoDirectories.COLLEGE)
                        .daysAgo(1, 14, 40)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                story(
                                today,
                                DANIYAR,
                                person(today, "Омарова", "Сәуле", "Болатқызы", FEMALE, 38),
                                DemoProgramme.YOUTH_PRACTICE,
                                null)
                        .daysAgo(1, 11, 0)
                        .then(desk::register)
                        .then(it -> desk.prepareRefusal(it, List.of()))
                        .then(desk::submit),
                story(
                                today,
                                GULNARA,
                                person(today, "Абдрахманов", "Рустам", "Ильдарович", MALE, 16),
                                DemoProgramme.PUBLIC_WORKS,
                                DemoDirectories.FARM)
                        .daysAgo(1, 15, 30)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                story(
                                today,
                                DANIYAR,
                                person(today, "Мұқанова", "Жібек", "Ералықызы", FEMALE, 22),
                                DemoProgramme.CONTRACT_OF_GENERATIONS,
                                DemoDirectories.FACTORY)
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

    private List<DemoStory> awaitingSlips(LocalDate today) {
        return List.of(
                issued(
                                today,
                                AIGUL,
                                person(today, "Қасенова", "Гүлжан", "Темірқызы", FEMALE, 36),
                                DemoProgramme.TRAINING_IN_ORGANISATION,
                                DemoDirectories.COLLEGE,
                                MARAT,
                                1)
                        .then(desk::handOver),
                issued(
                                today,
                                DANIYAR,
                                person(today, "Иващенко", "Олег", "Николаевич", MALE, 44),
                                DemoProgramme.TRAINING_AT_EMPLOYER,
                                DemoDirectories.FACTORY,
                                MARAT,
                                4)
                        .then(desk::handOver),
                issued(
                                today,
                                AIGUL,
                                person(today, "Төлегенов", "Самат", "Жанатұлы", MALE, 39),
                                DemoProgramme.PUBLIC_WORKS,
                                DemoDirectories.FULL,
                                MARAT,
                                9)
                        .then(desk::handOver),
                issued(
                                today,
                                DANIYAR,
                                person(today, "Бейсенова", "Айнұр", "Қайратқызы", FEMALE, 24),
                                DemoProgramme.YOUTH_PRACTICE,
                                DemoDirectories.SHOP,
                                GULNARA,
                                7)
                        .then(desk::handOver),
                issued(
                                today,
                                AIGUL,
                                person(today, "Ахметжанов", "Ділмұрат", "Серікұлы", MALE, 37),
                                DemoProgramme.RESETTLEMENT,
                                DemoPapers.NORTHERN_CITY,
                                MARAT,
                                12)
                        .then(desk::handOver),
                issued(
                        today,
                        DANIYAR,
                        person(today, "Смагулова", "Лаура", "Ержановна", FEMALE, 52),
                        DemoProgramme.SILVER_AGE,
                        DemoDirectories.FARM,
                        MARAT,
                        1));
    }

    private List<DemoStory> over(LocalDate today) {
        var wrong = List.of(new Discrepancy(
                DocumentType.EDUCATION_DOCUMENT,
                null,
                "По сведениям учебного заведения, диплом с таким номером не выдавался."));
        return List.of(
                issued(
                                today,
                                AIGUL,
                                person(today, "Нұрғалиев", "Арман", "Есенұлы", MALE, 45),
                                DemoProgramme.SOCIAL_WORKPLACE,
                                DemoDirectories.SHOP,
                                MARAT,
                                15)
                        .then(desk::handOver)
                        .daysAgo(12, 10, 30)
                        .then(desk::slip),
                issued(
                                today,
                                DANIYAR,
                                person(today, "Пак", "Елена", "Сергеевна", FEMALE, 31),
                                DemoProgramme.PUBLIC_WORKS,
                                DemoDirectories.FARM,
                                MARAT,
                                40)
                        .then(desk::handOver)
                        .daysAgo(36, 11, 0)
                        .then(desk::slip),
                issued(
                                today,
                                AIGUL,
                                person(today, "Досмағамбетов", "Ержан", "Бауыржанұлы", MALE, 34),
                                DemoProgramme.TRAINING_AT_EMPLOYER,
                                DemoDirectories.FACTORY,
                                MARAT,
                                6)
                        .daysAgo(5, 9, 40)
                        .then(GULNARA, it -> desk.annul(it, "Срок обучения в направлении указан ошибочно."))
                        .daysAgo(5, 10, 30)
                        .then(desk::prepareReferral)
                        .then(desk::submit)
                        .daysAgo(5, 15, 20)
                        .then(MARAT, desk::sign),
                story(
                                today,
                                AIGUL,
                                person(today, "Сүлейменов", "Дархан", "Әділұлы", MALE, 27),
                                DemoProgramme.YOUTH_PRACTICE,
                                null)
                        .daysAgo(9, 9, 40)
                        .then(desk::register)
                        .then(it -> desk.prepareRefusal(it, wrong))
                        .then(desk::submit)
                        .daysAgo(9, 17, 0)
                        .then(MARAT, desk::sign)
                        .daysAgo(8, 10, 0)
                        .then(desk::handOver),
                story(
                                today,
                                DANIYAR,
                                person(today, "Гончар", "Юлия", "Андреевна", FEMALE, 40),
                                DemoProgramme.FIRST_WORKPLACE,
                                null)
                        .daysAgo(2, 9, 45)
                        .then(desk::register)
                        .then(it -> desk.prepareRefusal(it, List.of()))
                        .then(desk::submit)
                        .daysAgo(1, 16, 0)
                        .then(MARAT, desk::sign),
                issued(
                                today,
                                DANIYAR,
                                person(today, "Жақыпов", "Олжас", "Тимурұлы", MALE, 28),
                                DemoProgramme.SOCIAL_WORKPLACE,
                                DemoDirectories.FACTORY,
                                MARAT,
                                20)
                        .then(desk::handOver)
                        .daysAgo(16, 15, 0)
                        .then(it -> desk.notTaken(
                                it, NotTaken.Reason.DID_NOT_COME, "Работодатель сообщил, что человек не явился.")),
                issued(
                                today,
                                AIGUL,
                                person(today, "Исабаева", "Томирис", "Қанатқызы", FEMALE, 32),
                                DemoProgramme.TRAINING_IN_ORGANISATION,
                                DemoDirectories.COLLEGE,
                                GULNARA,
                                50)
                        .then(desk::handOver)
                        .daysAgo(46, 10, 0)
                        .then(desk::slip)
                        .daysAgo(30, 14, 40)
                        .then(it -> desk.leave(it, false, "Прекратила обучение по собственному желанию.")),
                issued(
                                today,
                                AIGUL,
                                person(today, "Волкова", "Надежда", "Олеговна", FEMALE, 43),
                                DemoProgramme.PUBLIC_WORKS,
                                DemoDirectories.FARM,
                                MARAT,
                                55)
                        .then(desk::handOver)
                        .daysAgo(52, 12, 0)
                        .then(desk::slip)
                        .daysAgo(20, 10, 0)
                        .then(desk::complete));
    }

    private List<DemoStory> elsewhere(LocalDate today) {
        return List.of(
                story(
                                today,
                                ZHANAR,
                                person(today, "Әшімова", "Кәмила", "Сериққызы", FEMALE, 35),
                                DemoProgramme.SOCIAL_WORKPLACE,
                                DemoDirectories.NORTH)
                        .daysAgo(0, 23, 59)
                        .then(desk::register),
                story(
                                today,
                                ZHANAR,
                                person(today, "Руденко", "Денис", "Павлович", MALE, 42),
                                DemoProgramme.TRAINING_AT_EMPLOYER,
                                DemoDirectories.NORTH)
                        .daysAgo(1, 12, 0)
                        .then(desk::register)
                        .then(desk::prepareReferral)
                        .then(desk::submit),
                issued(
                                today,
                                ZHANAR,
                                person(today, "Қалиева", "Раушан", "Ғалымқызы", FEMALE, 48),
                                DemoProgramme.PUBLIC_WORKS,
                                DemoDirectories.NORTH,
                                SERIK,
                                8)
                        .then(desk::handOver));
    }

    /** Registered one working day before it is signed. */
    private DemoStory issued(
            LocalDate today,
            String specialist,
            DemoPerson person,
            DemoProgramme programme,
            @Nullable String host,
            String director,
            int daysAgo) {
        return story(today, specialist, person, programme, host)
                .daysAgo(daysAgo + 1, 10, 20)
                .then(desk::register)
                .then(desk::prepareReferral)
                .then(desk::submit)
                .daysAgo(daysAgo, 11, 45)
                .then(director, desk::sign);
    }

    private DemoStory story(
            LocalDate today, String specialist, DemoPerson person, DemoProgramme programme, @Nullable String host) {
        var centre = specialist.equals(ZHANAR) ? "PVL" : "SEM";
        return new DemoStory(
                new DemoCase(centre, specialist, person, programme, host, ""), regulations.calendar(), today);
    }

    private static DemoPerson person(LocalDate today, String last, String first, String patronymic, Sex sex, int age) {
        var born = LocalDate.of(
                today.getYear() - age - 1,
                1 + Math.floorMod(last.hashCode(), 12),
                1 + Math.floorMod(first.hashCode(), 28));
        return new DemoPerson(last, first, patronymic, sex, born, Set.of(Category.UNEMPLOYED));
    }
}
