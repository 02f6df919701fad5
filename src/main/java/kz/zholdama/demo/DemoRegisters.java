package kz.zholdama.demo;

import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.person.Iin;
import kz.zholdama.regulation.Regulations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the simulated registers, which forget with each start, who the citizens of the demo are. */
@Component
@Profile("demo")
class DemoRegisters implements ApplicationRunner {

    private final Simulator simulator;
    private final DemoDesk desk;
    private final Regulations regulations;
    private final Clock clock;

    DemoRegisters(Simulator simulator, DemoDesk desk, Regulations regulations, Clock clock) {
        this.simulator = simulator;
        this.desk = desk;
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new DemoStories(desk, regulations.calendar(), LocalDate.now(clock))
                .all().stream()
                        .map(DemoStory::person)
                        .map(person -> SimulatedPerson.named(
                                Iin.of(person.iin()), person.last(), person.first(), person.patronymic()))
                        .forEach(simulator.people()::know);
    }
}
