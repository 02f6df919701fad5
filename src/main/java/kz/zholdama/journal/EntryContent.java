package kz.zholdama.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, before it has its place in a chain.
 *
 * @param at      UTC, to the microsecond as the column keeps it
 * @param actorId null for the system itself
 * @param actorPosition as the account had it then, in Kazakh too where it did
 * @param before  JSON, byte for byte as stored; null for none
 */
record EntryContent(
        long centreId,
        LocalDateTime at,
        @Nullable Long actorId,
        String actorName,
        TwoNames actorPosition,
        String actorRoles,
        @Nullable String clientAddress,
        String action,
        Subject subject,
        @Nullable String before,
        @Nullable String after) {

    static final byte[] FIRST = new byte[32];

    /**
     * Hash of the entry in its place: SHA-256 over the hash before it and every field, each with its length in front, so
     * that no two different entries read the same. A position in Kazakh comes last and only where there is one: the entries
     * of before, which have none, keep their hashes.
     */
    byte[] hash(long sequence, byte[] previous) {
        var digest = Sha256.begun();
        digest.update(previous);
        var fields = new ArrayList<@Nullable Object>(Arrays.asList(
                centreId,
                sequence,
                at,
                actorId,
                actorName,
                actorPosition.russian(),
                actorRoles,
                clientAddress,
                action,
                subject.type(),
                subject.id(),
                before,
                after));
        if (actorPosition.kazakh() != null) {
            fields.add(actorPosition.kazakh());
        }
        for (var field : fields) {
            var bytes = field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes == null ? "-\n" : bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
            if (bytes != null) {
                digest.update(bytes);
            }
        }
        return digest.digest();
    }

    @Override
    public String toString() {
        return "EntryContent[" + action + "]"; // states may hold personal data
    }
}
