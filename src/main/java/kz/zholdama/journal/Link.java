package kz.zholdama.journal;

import java.util.Arrays;

/** A place in a chain with the hash there. */
final class Link {

    static final Link BEFORE_FIRST = new Link(0, EntryContent.FIRST);

    private final long sequence;
    private final byte[] hash;

    Link(long sequence, byte[] hash) {
        this.sequence = sequence;
        this.hash = hash;
    }

    long sequence() {
        return sequence;
    }

    byte[] hash() {
        return hash;
    }

    /** The place behind this one, taken by an entry. */
    Link next(EntryContent content) {
        return new Link(sequence + 1, content.hash(sequence + 1, hash));
    }

    boolean isSameAs(Link other) {
        return sequence == other.sequence && Arrays.equals(hash, other.hash);
    }
}
