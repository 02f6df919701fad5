package kz.zholdama.channel.portal;

import java.time.Instant;
import java.util.List;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What came of checking the signature of a result. */
sealed interface Verified {

    /**
     * @param bin of the centre, in the certificate; null where the document holds the centre's own signature
     * @param at  as the signature says; null when it does not
     */
    record Good(
            String signer, @Nullable String bin, @Nullable Instant at) implements Verified {

        @Override
        public String toString() {
            return "Good[hidden]";
        }
    }

    /** @param why never empty */
    record NotGood(List<Problem> why) implements Verified {

        public NotGood {
            why = List.copyOf(why);
        }
    }
}
