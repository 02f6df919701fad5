package kz.zholdama.platform.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.platform.web.TooManyTries;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;

/** With the limits that ship. */
class TriesTest {

    private static final TryLimits LIMITS = shipped();
    private static final int GUESSES = 1_000_000;

    private final TestClock clock = new TestClock();
    private final Tries tries = new Tries(LIMITS, clock);

    private static TryLimits shipped() {
        try {
            var settings = new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .getFirst();
            return new Binder(ConfigurationPropertySources.from(settings))
                    .bind("zholdama.tries", TryLimits.class)
                    .get();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A code has sixteen characters of thirty-one; let ten million documents be issued. */
    @Test
    void aMillionGuessesFindNone() {
        var codes = BigInteger.valueOf(31).pow(16);
        var documents = BigInteger.valueOf(10_000_000);
        assertThat(documents.multiply(BigInteger.valueOf(GUESSES)).multiply(BigInteger.TEN.pow(10)))
                .as("a million guesses find one with less than one chance in ten thousand million")
                .isLessThan(codes);

        var lookedUp = new AtomicInteger();
        var guesser = from("203.0.113.7");
        for (var guess = 0; guess < GUESSES; guess++) {
            try {
                tries.look(guesser, "G" + guess, () -> {
                    lookedUp.incrementAndGet();
                    return Optional.empty();
                });
            } catch (TooManyTries _) {
                clock.advance(Duration.ofMillis(1)); // he goes on at once, a thousand times a second
            }
        }
        assertThat(lookedUp.get())
                .as("of a million, sent within a quarter of an hour and more")
                .isBetween(30, 81);
        assertThat(days(GUESSES)).as("days for all of them, from one address").isGreaterThan(200);
    }

    private static long days(int guesses) {
        var limit = LIMITS.unknownCodes();
        return limit.within().multipliedBy(guesses / limit.times()).toDays();
    }

    @Test
    void lookingUpCodesThatThereAreIsNoGuessing() {
        for (var paper = 0; paper < 10 * LIMITS.unknownCodes().times(); paper++) {
            assertThat(tries.look(from("203.0.113.7"), "P" + paper, () -> Optional.of("found")))
                    .isPresent();
        }
    }

    @Test
    void whoGuessedTooMuchFindsNothingEvenWithAGoodCode() {
        var guesser = from("203.0.113.7");
        for (var guess = 0; guess < LIMITS.unknownCodes().times(); guess++) {
            tries.look(guesser, "no" + guess, Optional::empty);
        }

        assertThatThrownBy(() -> tries.look(guesser, "good", () -> Optional.of("found")))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        told -> assertThat(told.after())
                                .isBetween(
                                        Duration.ofSeconds(1),
                                        LIMITS.unknownCodes().within()));
        assertThat(tries.look(from("203.0.113.8"), "good", () -> Optional.of("found")))
                .isPresent();

        clock.advance(LIMITS.unknownCodes().within());
        assertThat(tries.look(guesser, "good", () -> Optional.of("found"))).isPresent();
    }

    @Test
    void oneCodeIsAskedForSoOftenAndNoMoreFromWherever() {
        for (var time = 0; time < LIMITS.sameCode().times(); time++) {
            assertThat(tries.look(from("198.51.100." + time), "code", () -> Optional.of("found")))
                    .isPresent();
        }
        assertThatThrownBy(() -> tries.look(from("198.51.100.99"), "code", () -> Optional.of("found")))
                .isInstanceOf(TooManyTries.class);
        assertThat(tries.look(from("198.51.100.99"), "other", () -> Optional.of("found")))
                .isPresent();
    }

    @Test
    void boundsPagesAndFiles() {
        exhaust(LIMITS.pages().times(), () -> tries.page(from("203.0.113.7")));
        exhaust(LIMITS.files().times(), () -> tries.file(from("203.0.113.7")));

        assertThatThrownBy(() -> tries.page(from("203.0.113.7"))).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> tries.file(from("203.0.113.7"))).isInstanceOf(TooManyTries.class);
        tries.page(from("203.0.113.8"));
        tries.file(from("203.0.113.8"));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true", // one network: its computers choose the rest
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:3:3:4:5:6, false",
        "::ffff:203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "unknown, unknown, true",
        "unknown, 203.0.113.7, false"
    })
    void takesANetworkForAnAddress(String one, String other, boolean isSame) {
        exhaust(LIMITS.files().times(), () -> tries.file(from(one)));
        if (isSame) {
            assertThatThrownBy(() -> tries.file(from(other))).isInstanceOf(TooManyTries.class);
        } else {
            tries.file(from(other));
        }
    }

    private static void exhaust(int times, Runnable request) {
        for (var time = 0; time < times; time++) {
            request.run();
        }
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
