package kz.zholdama.journal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --check-journal}: checks every chain, prints what was found and ends with 0, or with 1 when one is broken.
 * Runs before any job of the start writes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CheckJournalCommand implements ApplicationRunner {

    static final String ARGUMENT = "check-journal";

    private final ChainCheck check;
    private final ApplicationContext application;

    CheckJournalCommand(ChainCheck check, ApplicationContext application) {
        this.check = check;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(ARGUMENT)) {
            return;
        }
        var results = check.all();
        if (results.isEmpty()) {
            System.out.println("no entries");
        }
        var broken = false;
        for (var result : results) {
            System.out.println(line(result));
            broken |= result instanceof ChainCheck.Broken;
        }
        var code = broken ? 1 : 0;
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private static String line(ChainCheck.Result result) {
        return switch (result) {
            case ChainCheck.Intact(var centre, var entries, var hash) ->
                "centre %d: intact, %d entries, last hash %s".formatted(centre, entries, hash);
            case ChainCheck.Broken(var centre, var sequence) ->
                "centre %d: BROKEN at entry %d".formatted(centre, sequence);
        };
    }
}
