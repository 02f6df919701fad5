package kz.zholdama.decision.desk;

import java.time.Duration;
import java.util.function.Supplier;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.platform.database.Commits;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.database.SystemAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What became of a document when the database went away over its signing: "nothing was changed" is told only when it is so. */
@Component
class LostAnswers {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DocumentArchive archive;
    private final Commits commits;
    private final Duration patience;

    /** @param patience a server that was started again is back within it, or the person is told that nobody knows */
    LostAnswers(DocumentArchive archive, Commits commits, @Value("${zholdama.answer-within}") Duration patience) {
        this.archive = archive;
        this.commits = commits;
        this.patience = patience;
    }

    /**
     * @param signing in a transaction of its own
     * @return also a document that was stored although the answer was lost
     * @throws SystemAway when the database went away and nothing was changed, or it stays away and nobody knows; says which
     */
    StoredDocument lookedUp(VerificationCode code, Supplier<StoredDocument> signing) {
        var before = commits.begun();
        try {
            return signing.get();
        } catch (RuntimeException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
            }
            if (commits.begun() == before) {
                throw SystemAway.unchanged(); // before anything was committed
            }
            return find(code);
        }
    }

    private StoredDocument find(VerificationCode code) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                var stored = archive.settled(code);
                return stored.orElseThrow(SystemAway::unchanged);
            } catch (RuntimeException failure) {
                if (Outage.told(failure).isEmpty()) {
                    throw failure;
                }
                if (System.nanoTime() > deadline || isInterrupted()) {
                    throw SystemAway.unknown("decision.perhaps-signed");
                }
            }
        }
    }

    private static boolean isInterrupted() {
        try {
            Thread.sleep(PAUSE);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
