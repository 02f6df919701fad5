package kz.zholdama.channel;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to accounts of channels, and to the signatures of what they sent. */
public sealed interface ChannelHappening extends Happening {

    /** How the journal calls an account. */
    String ACCOUNT = "channel-account";

    /** Accounts are kept for the whole country. */
    @Override
    default @Nullable Long centreId() {
        return null;
    }

    sealed interface OfAccount extends ChannelHappening {

        long accountId();

        @Override
        default Subject subject() {
            return Subject.of(ACCOUNT, accountId());
        }
    }

    /** Secrets end when those who use the earlier ones had time to change. */
    sealed interface EndsEarlierSecrets extends OfAccount {

        /** Wall clock of Asia/Almaty. */
        LocalDateTime earlierUntil();

        @Override
        default State after() {
            return State.of(
                    "earlierUntil",
                    earlierUntil().truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** With what it may do and whose it is. */
    @EventType("channel.account-opened")
    record Opened(long accountId, State after) implements OfAccount {}

    @EventType("channel.account-changed")
    record Changed(long accountId, State before, State after) implements OfAccount {}

    /** @param earlierUntil when the ones before end, wall clock of Asia/Almaty */
    @EventType("channel.secret-made")
    record SecretMade(long accountId, LocalDateTime earlierUntil) implements EndsEarlierSecrets {}

    /** All secrets but the latest one ended before their time. */
    @EventType("channel.secrets-ended")
    record SecretsEnded(long accountId) implements OfAccount {}

    @EventType("channel.account-retired")
    record Retired(long accountId) implements OfAccount {}

    @EventType("channel.account-restored")
    record Restored(long accountId) implements OfAccount {}

    /** Where the account is called. */
    @EventType("channel.callback-entered")
    record CallbackEntered(long accountId, State before, State after) implements OfAccount {}

    /** @param earlierUntil until when calls are signed with the ones before as well, wall clock of Asia/Almaty */
    @EventType("channel.callback-secret-made")
    record CallbackSecretMade(long accountId, LocalDateTime earlierUntil) implements EndsEarlierSecrets {}

    @EventType("channel.callback-secrets-ended")
    record CallbackSecretsEnded(long accountId) implements OfAccount {}

    @EventType("channel.callback-switched-off")
    record CallbackSwitchedOff(long accountId) implements OfAccount {}

    /** Switched off by itself, with what failed: so many tries did. */
    @EventType("channel.callback-given-up")
    record CallbackGivenUp(long accountId, State after) implements OfAccount {}

    @EventType("channel.callback-switched-on")
    record CallbackSwitchedOn(long accountId) implements OfAccount {}

    /** How it stands is told with the reason, where it is not good. */
    @EventType("channel.signature-checked")
    record SignatureChecked(long applicationId, Long centreId, State after) implements ChannelHappening {

        public static SignatureChecked of(
                long applicationId, long centreId, SignatureState state, @Nullable String reason) {
            var told = State.of("state", state.name());
            return new SignatureChecked(
                    applicationId,
                    centreId,
                    reason == null ? told : told.and("reason", reason.substring(reason.lastIndexOf('.') + 1)));
        }

        @Override
        public Subject subject() {
            return Subject.of("application", applicationId);
        }
    }

    /** By a specialist, with his reason, which the signature's record keeps. */
    @EventType("channel.signature-decided")
    record SignatureDecided(long applicationId, Long centreId, SignatureState state) implements ChannelHappening {

        @Override
        public Subject subject() {
            return Subject.of("application", applicationId);
        }

        @Override
        public State after() {
            return State.of("state", state.name());
        }
    }
}
