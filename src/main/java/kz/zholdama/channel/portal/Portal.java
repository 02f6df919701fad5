package kz.zholdama.channel.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import kz.zholdama.channel.portal.PortalApplication.Event;
import kz.zholdama.channel.portal.PortalApplication.Result;
import kz.zholdama.channel.portal.PortalApplication.Sent;
import kz.zholdama.channel.portal.PortalApplication.Standing;
import kz.zholdama.channel.portal.Wanted.ServedTown;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Category;
import kz.zholdama.signing.national.TrialAuthority;
import kz.zholdama.signing.national.TrialAuthority.PersonalKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The Portal: applies for drawn persons and keeps what it is told. It forgets with each start and catches up by the events of its
 * account.
 */
@Component
@Profile({"demo", "test"})
public final class Portal implements AutoCloseable {

    private static final String APPLICATIONS = "/applications";
    private static final int NOT_FOUND = 404;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, PortalApplication> applications = new LinkedHashMap<>();
    private final PortalAccount account;
    private final PortalApi api;
    private final ApplicationText texts;
    private final ResultCheck check;
    private final TrialAuthority authority;
    private final Clock clock;
    private final CallbackInbox inbox;
    private boolean caughtUp;
    private long changes;

    Portal(
            PortalAccount account,
            PortalApi api,
            ApplicationText texts,
            ResultCheck check,
            TrialAuthority authority,
            Clock clock) {
        this.account = account;
        this.api = api;
        this.texts = texts;
        this.check = check;
        this.authority = authority;
        this.clock = clock;
        this.inbox = new CallbackInbox(this::isGenuine, told -> take(told, true));
    }

    /** Opens its account, done by an administrator of the country; the second time nothing happens. */
    public void open() {
        account.open(inbox.address());
    }

    boolean isOpen() {
        return account.isOpen();
    }

    ApplicationText texts() {
        return texts;
    }

    private boolean isGenuine(@Nullable String header, byte[] body) {
        return account.isOpen()
                && CallbackCheck.isGenuine(header, body, account.keys().callbackSecret(), clock.instant());
    }

    /** Where the centres stand, as anybody is told. */
    List<ServedTown> towns(Locale language) {
        var found = new ArrayList<ServedTown>();
        api.get("/centres", language).json().path("centres").forEach(one -> {
            if (one.hasNonNull("kato")) {
                found.add(new ServedTown(
                        one.path("name").asString(), one.path("kato").asString()));
            }
        });
        return found;
    }

    /** Has somebody apply, whom it draws. */
    PortalApplication apply(Wanted wanted, Locale language) {
        wanted.check();
        var person = drawn(wanted);
        var measure = Objects.requireNonNull(wanted.measure());
        var externalId = "imitation-" + UUID.randomUUID();
        var text = texts.of(
                externalId,
                person,
                measure,
                Objects.requireNonNull(wanted.town()).kato());
        var documents = checklist(measure, person, language);
        var sent = new Sent(person.name(), measure.name(), clock.instant(), documents);
        change(externalId, _ -> PortalApplication.sent(externalId, sent)); // a call may come before the answer
        var answer = api.post(APPLICATIONS, ApplicationText.signed(text, key(wanted, person)), language);
        return answer.isGood()
                ? change(externalId, one -> one.with(Standing.of(answer.json(), clock.instant())))
                : change(externalId, one -> one.with(answer.refusal()));
    }

    private DrawnPerson drawn(Wanted wanted) {
        return DrawnPerson.aged(Objects.requireNonNull(wanted.age()), LocalDate.now(clock), random);
    }

    private PersonalKey key(Wanted wanted, DrawnPerson applicant) {
        var signer = wanted.key() == Wanted.Key.OWN ? applicant : drawn(wanted);
        return authority.personalKey(signer.name().toUpperCase(Locale.ROOT), signer.iin());
    }

    /** What he would have to bring on paper. */
    private List<String> checklist(Measure measure, DrawnPerson person, Locale language) {
        var answer = api.get(
                "/checklist?measure=%s&categories=%s&birthDate=%s&date=%s"
                        .formatted(
                                URLEncoder.encode(measure.name(), StandardCharsets.UTF_8),
                                Category.UNEMPLOYED,
                                person.born(),
                                LocalDate.now(clock)),
                language);
        return StreamSupport.stream(answer.json().path("documents").spliterator(), false)
                .map(one -> one.path("type").asString())
                .toList();
    }

    /** Asks how it stands. @return why it is not told; empty when it is */
    Optional<Refusal> ask(PortalApplication application, Locale language) {
        return ask(application.externalId(), application.number().orElseThrow(), language);
    }

    private Optional<Refusal> ask(String externalId, String number, Locale language) {
        var answer = api.get(APPLICATIONS + "/" + number, language);
        if (!answer.isGood()) {
            return Optional.of(answer.refusal());
        }
        change(externalId, one -> {
            var asked = one.with(Standing.of(answer.json(), clock.instant()));
            for (var event : answer.json().path("history")) {
                asked = asked.with(Event.of(event, null));
            }
            return asked;
        });
        return Optional.empty();
    }

    /** Fetches the result and verifies it. @return why there is none; empty when it was fetched */
    Optional<Refusal> fetch(PortalApplication application, Locale language) {
        var path = APPLICATIONS + "/" + application.number().orElseThrow();
        var pdf = api.get(path + "/result.pdf", language);
        var cms = pdf.isGood() ? api.get(path + "/result.p7s", language) : pdf;
        if (!cms.isGood() && cms.status() != NOT_FOUND || !pdf.isGood()) {
            return Optional.of(cms.refusal());
        }
        var verified = cms.isGood()
                ? check.byCms(pdf.body().content(), cms.body().content())
                : check.byItself(pdf.body().content());
        var slip = PrintedSlip.code(pdf.body().content()).orElse(null);
        change(application.externalId(), one -> one.with(new Result(pdf.body(), clock.instant(), verified, slip)));
        return ask(application, language);
    }

    /** Of what was sent before this start it learns from the events of its account. */
    void catchUp(Locale language) {
        synchronized (this) {
            if (caughtUp) {
                return;
            }
            caughtUp = true;
        }
        var after = 0L;
        var numbers = new LinkedHashMap<String, String>();
        JsonNode told;
        do {
            told = api.get("/events?after=" + after, language).json();
            take(told, false);
            told.path("events")
                    .forEach(one -> numbers.put(
                            one.path("externalId").asString(),
                            one.path("number").asString()));
            after = told.path("cursor").asLong();
        } while (told.path("more").asBoolean());
        numbers.forEach((externalId, number) -> ask(externalId, number, language));
    }

    private void take(JsonNode told, boolean byCall) {
        for (var one : told.path("events")) {
            change(
                    one.path("externalId").asString(),
                    known -> known.with(Event.of(one, byCall ? clock.instant() : null)));
        }
    }

    private synchronized PortalApplication change(String externalId, UnaryOperator<PortalApplication> step) {
        changes++;
        var changed = step.apply(applications.getOrDefault(externalId, PortalApplication.ofEarlier(externalId)));
        applications.put(externalId, changed);
        return changed;
    }

    /** Grows with each change. */
    synchronized long changes() {
        return changes;
    }

    /** The latest first. */
    synchronized List<PortalApplication> latest(int most) {
        return List.copyOf(applications.values()).reversed().stream()
                .sorted(Comparator.comparing(PortalApplication::began).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void close() {
        inbox.close();
    }
}
