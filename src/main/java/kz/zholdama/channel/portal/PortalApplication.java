package kz.zholdama.channel.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One application as the Portal has it: what it sent, what it was told and what it fetched.
 *
 * @param sent     null of one that was sent before this start
 * @param standing null while nothing but events is known
 * @param events   in the order in which they happened
 * @param result   null while none was fetched
 * @param refusal  why it was not taken; null of one that was
 */
record PortalApplication(
        String externalId,
        @Nullable Sent sent,
        @Nullable Standing standing,
        List<Event> events,
        @Nullable Result result,
        @Nullable Refusal refusal) {

    PortalApplication {
        events = List.copyOf(events);
    }

    /** @param documents that he would have to bring on paper, by their types */
    record Sent(String applicant, String measure, Instant at, List<String> documents) {

        Sent {
            documents = List.copyOf(documents);
        }

        @Override
        public String toString() {
            return "Sent[hidden]";
        }
    }

    /**
     * How it stood when the Portal was last told.
     *
     * @param decision null until the result is signed
     * @param told     when
     */
    record Standing(
            String number,
            @Nullable String measure,
            LocalDate countsFrom,
            LocalDateTime dueAt,
            String status,
            @Nullable String decision,
            Instant told) {

        static Standing of(JsonNode answer, Instant told) {
            return new Standing(
                    answer.path("number").asString(),
                    answer.path("measure").asString(null),
                    LocalDate.parse(answer.path("countsFrom").asString()),
                    LocalDateTime.parse(answer.path("dueAt").asString()),
                    answer.path("status").asString(),
                    answer.path("decision").asString(null),
                    told);
        }
    }

    /**
     * What happened to it.
     *
     * @param called when the Portal was called back with it; null while it only asked
     */
    record Event(long id, String name, Instant at, @Nullable Instant called) {

        static Event of(JsonNode told, @Nullable Instant called) {
            return new Event(
                    told.path("id").asLong(),
                    told.path("event").asString(),
                    Instant.parse(told.path("at").asString()),
                    called);
        }
    }

    /**
     * The signed document.
     *
     * @param slip code of its slip; null where there is none
     */
    record Result(
            Bytes pdf,
            Instant fetched,
            Verified verified,
            @Nullable String slip) {}

    static PortalApplication sent(String externalId, Sent sent) {
        return new PortalApplication(externalId, sent, null, List.of(), null, null);
    }

    static PortalApplication ofEarlier(String externalId) {
        return new PortalApplication(externalId, null, null, List.of(), null, null);
    }

    PortalApplication with(Standing now) {
        return new PortalApplication(externalId, sent, now, events, result, refusal);
    }

    PortalApplication with(Result fetched) {
        return new PortalApplication(externalId, sent, standing, events, fetched, refusal);
    }

    PortalApplication with(Refusal refused) {
        return new PortalApplication(externalId, sent, standing, events, result, refused);
    }

    /** An event may be told twice, and by a call after it was asked for. */
    PortalApplication with(Event told) {
        var known = events.stream().filter(one -> one.id() == told.id()).findFirst();
        if (known.isPresent() && (known.get().called() != null || told.called() == null)) {
            return this;
        }
        var all = new ArrayList<>(events);
        known.ifPresent(all::remove);
        all.add(told);
        all.sort(Comparator.comparingLong(Event::id));
        return new PortalApplication(externalId, sent, standing, all, result, refusal);
    }

    Optional<String> number() {
        return Optional.ofNullable(standing).map(Standing::number);
    }

    /** When it began, as far as is known. */
    Instant began() {
        return sent != null
                ? sent.at()
                : events.stream().map(Event::at).findFirst().orElse(Instant.EPOCH);
    }

    boolean has(String event) {
        return events.stream().anyMatch(one -> one.name().equals(event));
    }
}
