package kz.zholdama.gateway.simulator;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.gateway.Diploma;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.gateway.WorkPeriod;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;

/**
 * An invented person, as the registers know him.
 *
 * @param mood of all systems when they are asked about him
 */
public record SimulatedPerson(
        Iin iin,
        RegisteredPerson registered,
        List<WorkPeriod> work,
        List<Diploma> diplomas,
        Citizen citizen,
        Mood mood) {

    private static final List<String> SURNAMES = List.of("Вымышленов", "Примеров", "Образцов", "Пробин");
    private static final List<String> MEN = List.of("Асан", "Ержан", "Нурлан", "Тимур");
    private static final List<String> WOMEN = List.of("Алия", "Гүлнар", "Динара", "Жанар");
    private static final LocalDate UNKNOWN_BIRTH = LocalDate.of(1990, 1, 1);

    public SimulatedPerson {
        work = List.copyOf(work);
        diplomas = List.copyOf(diplomas);
    }

    /** Somebody of whom nothing but the number is known: his name follows from it, so that he is the same tomorrow. */
    public static SimulatedPerson of(Iin iin) {
        var draw = Integer.parseInt(iin.value().substring(8, 11));
        var woman = iin.sex().filter(Sex.FEMALE::equals).isPresent();
        var surname = SURNAMES.get(draw % SURNAMES.size());
        return named(
                iin,
                woman ? surname + "а" : surname,
                (woman ? WOMEN : MEN).get(draw / SURNAMES.size() % MEN.size()),
                woman ? "Примерқызы" : "Примерұлы");
    }

    public static SimulatedPerson named(Iin iin, String last, String first, String patronymic) {
        var born = iin.birthDate().orElse(UNKNOWN_BIRTH);
        var since = born.plusYears(23);
        return new SimulatedPerson(
                iin,
                new RegisteredPerson(
                        last, first, patronymic, born, iin.sex().orElse(Sex.MALE), "г. Семей, ул. Вымышленная, 7"),
                List.of(new WorkPeriod("990140000008", "ТОО «Вымышленный завод»", since, since.plusYears(2))),
                List.of(new Diploma(
                        "ТКБ-" + iin.value().substring(7),
                        "Вымышленный колледж",
                        "Делопроизводство",
                        born.plusYears(20))),
                Citizen.READS_CODE,
                Mood.FINE);
    }

    public SimulatedPerson who(Citizen does) {
        return new SimulatedPerson(iin, registered, work, diplomas, does, mood);
    }

    public SimulatedPerson when(Mood systems) {
        return new SimulatedPerson(iin, registered, work, diplomas, citizen, systems);
    }

    @Override
    public String toString() {
        return "SimulatedPerson[hidden]";
    }
}
