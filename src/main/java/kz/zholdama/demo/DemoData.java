package kz.zholdama.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.channel.portal.Portal;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.staff.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demo at the first start, before anybody is let in: cases are drawn past the services, and who signed in meanwhile
 * would write into the same journal. A file in the data folder, beside the database, tells later starts that it is made; a start
 * that was interrupted is made up for by the next one.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    /** Centres, accounts and contracts are older than every case. */
    private static final int MONTHS_BEFORE = 6;

    /** Days before which the demo's cases are told as those of a year. */
    private static final int PAST = 4;

    private final Path made;
    private final DemoStage stage;
    private final DemoAccounts accounts;
    private final DemoDirectories directories;
    private final DemoDesk desk;
    private final DemoCountry country;
    private final Regulations regulations;
    private final SigningKeys keys;
    private final Portal portal;
    private final Clock clock;
    private boolean running;

    DemoData(
            @Value("${zholdama.data}") Path folder,
            DemoStage stage,
            DemoAccounts accounts,
            DemoDirectories directories,
            DemoDesk desk,
            DemoCountry country,
            Regulations regulations,
            SigningKeys keys,
            Portal portal,
            Clock clock) {
        this.made = folder.resolve("demo-data-made");
        this.stage = stage;
        this.accounts = accounts;
        this.directories = directories;
        this.desk = desk;
        this.country = country;
        this.regulations = regulations;
        this.keys = keys;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        if (Files.exists(made)) {
            // the sign-in page shows the accounts that have been added since
            stage.setUp(LocalDateTime.now(clock), accounts::open);
        } else {
            first();
        }
        stage.act("admin", LocalDateTime.now(clock), _ -> {
            country.grow(LocalDate.now(clock));
            portal.open();
        });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void first() {
        var begun = System.nanoTime();
        make(LocalDate.now(clock));
        try {
            Files.createDirectories(made.toAbsolutePath().getParent());
            Files.writeString(made, LocalDateTime.now(clock).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info(
                "Demo data made in {} s",
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }

    /** Makes what is not there yet. */
    void make(LocalDate today) {
        var founded = today.minusMonths(MONTHS_BEFORE).atTime(9, 0);
        stage.setUp(founded, directories::centres);
        stage.setUp(founded, accounts::open);
        stage.act("admin", founded.plusHours(1), _ -> directories.hosts(today.atTime(LocalTime.NOON)));
        List.of("marat", "gulnara", "serik")
                .forEach(director -> stage.act(director, founded.plusHours(2), _ -> makeKey(director)));
        var steps = new DemoStories(desk, regulations.calendar(), today)
                .all().stream()
                        .flatMap(story -> story.steps().stream())
                        .sorted(Comparator.comparing(DemoStory.Step::at))
                        .toList();
        var past = today.minusDays(PAST);
        play(steps.stream().filter(step -> step.at().toLocalDate().isBefore(past)));
        stage.act("admin", past.atStartOfDay(), _ -> country.liveAYear(past));
        play(steps.stream().filter(step -> !step.at().toLocalDate().isBefore(past)));
    }

    private void play(Stream<DemoStory.Step> steps) {
        steps.forEach(
                step -> stage.act(step.username(), step.at(), _ -> step.action().accept(step.subject())));
    }

    private void makeKey(String director) {
        var holder = stage.principal(director).actor();
        if (!keys.hasKey(holder.staffId())) {
            keys.issue(holder, "Учебный карьерный центр", null, DemoAccounts.PIN.toCharArray());
        }
    }
}
