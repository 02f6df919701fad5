package kz.zholdama.signing.national.trust;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Authorities from one that issues to persons up to a root, each issued by the next. */
public record Chain(List<Authority> authorities) {

    public Chain {
        authorities = List.copyOf(authorities);
    }

    /** The lowest. */
    public Authority issuer() {
        return authorities.getFirst();
    }

    /** Whether one more authority may stand under it, as each of them has it. */
    boolean mayBear(Authority one) {
        return !authorities.contains(one)
                && IntStream.range(0, authorities.size())
                        .allMatch(i -> authorities.get(i).mayHaveBelow(i + 1));
    }

    Chain below(Authority one) {
        return new Chain(Stream.concat(Stream.of(one), authorities.stream()).toList());
    }

    boolean isValid(Instant at) {
        return authorities.stream().allMatch(authority -> Authority.isValid(authority.certificate(), at));
    }
}
