package kz.zholdama.gateway.simulator;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.zholdama.gateway.soap.Envelope;
import kz.zholdama.person.Iin;
import tools.jackson.databind.json.JsonMapper;

/** The simulated access control to personal data: sends messages of 1414 that the operator sees on the simulator's page. */
final class SimulatedConsents {

    private static final Duration HOLDS = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final SimulatedPeople people;
    private final Clock clock;

    /** A message of 1414. */
    record Message(String request, Iin to, String code, Instant sentAt) {

        @Override
        public String toString() {
            return "Message[" + request + "]";
        }
    }

    SimulatedConsents(SimulatedPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Reply answer(Question question) {
        var parts = question.path().split("/", -1);
        if (parts.length == 2) {
            return ask(question);
        }
        var message = Optional.ofNullable(messages.get(parts[2]));
        return message.map(sent -> parts.length == 4 ? confirm(sent, question) : state(sent))
                .orElseGet(() -> Reply.json(404, "{}"));
    }

    private Reply ask(Question question) {
        var iin = Iin.of(JSON.readTree(question.body()).path("iin").asString());
        if (people.of(iin).citizen() == Citizen.HAS_NO_TELEPHONE) {
            return status("NO_TELEPHONE");
        }
        var request = UUID.nameUUIDFromBytes(question.once().getBytes(StandardCharsets.UTF_8))
                .toString();
        messages.computeIfAbsent(
                request, id -> new Message(id, iin, "%06d".formatted(RANDOM.nextInt(1_000_000)), clock.instant()));
        return waiting(request);
    }

    private Reply state(Message message) {
        return switch (people.of(message.to()).citizen()) {
            case ANSWERS -> given(HOLDS);
            case REFUSES -> status("REFUSED");
            case IS_SILENT -> status("NO_ANSWER");
            case READS_CODE, HAS_NO_TELEPHONE, CONSENTS_BRIEFLY ->
                clock.instant().isAfter(message.sentAt().plus(PATIENCE))
                        ? status("NO_ANSWER")
                        : waiting(message.request());
        };
    }

    private Reply confirm(Message message, Question question) {
        var typed = JSON.readTree(question.body()).path("code").asString();
        if (!typed.equals(message.code())) {
            return status("WRONG_CODE");
        }
        return given(
                people.of(message.to()).citizen() == Citizen.CONSENTS_BRIEFLY
                        ? Duration.ofMillis(1).negated()
                        : HOLDS);
    }

    private Reply given(Duration holds) {
        var until = clock.instant().plus(holds);
        var code = UUID.randomUUID().toString();
        tokens.put(code, until);
        return Reply.json(
                200,
                JSON.createObjectNode()
                        .put("status", "VALID")
                        .put("code", code)
                        .put("public-key", "simulated")
                        .put("expiresAt", Envelope.moment(until))
                        .toString());
    }

    private static Reply waiting(String request) {
        return Reply.json(
                200,
                JSON.createObjectNode()
                        .put("status", "WAITING")
                        .put("requestId", request)
                        .toString());
    }

    private static Reply status(String status) {
        return Reply.json(200, JSON.createObjectNode().put("status", status).toString());
    }

    boolean isGood(String code) {
        return Optional.ofNullable(tokens.get(code))
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    /** The latest first. */
    List<Message> messages() {
        return messages.values().stream()
                .sorted(Comparator.comparing(Message::sentAt).reversed())
                .limit(20)
                .toList();
    }
}
