package kz.zholdama.notice.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.notice.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class EmailWayTest {

    /** More than a busy machine needs; only who waits for a server that says nothing waits for {@link #SHORT}. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration SHORT = Duration.ofMillis(500);

    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final Letter LETTER = new Letter(
            42, 1, "nursultan@example.kz", "№ 7 өтініш тіркелді / Заявление № 7", "Сәлеметсіз бе!\n\nӘңғүұқөһ № 7");

    @Test
    void deliversTextInBothAlphabetsAndSaysThatAMachineSentIt() throws Exception {
        var server = server(0);
        try {
            var way = way(server.getSmtp().getPort());

            assertThat(way.send(LETTER)).isEqualTo(new Outcome.Sent());
            assertThat(way.send(LETTER)).as("the same letter again").isEqualTo(new Outcome.Sent());

            var received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            var mail = received[0];
            assertThat(mail.getSubject()).isEqualTo(LETTER.subject());
            assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                    .isEqualTo(LETTER.text());
            assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(mail.getFrom()[0]).hasToString("Zholdama <no-reply@zholdama.example>");
            assertThat(mail.getAllRecipients()[0]).hasToString(LETTER.address());
            assertThat(mail.getSentDate()).hasSameTimeAs("2026-03-02T05:00:00Z");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID())
                    .isEqualTo("<notice-42@zholdama.example>")
                    .isEqualTo(received[1].getMessageID());
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, 550",
        "RCPT, 553 not allowed, 553",
        "DATA, 554 no, 554",
    })
    void isRefusedForGoodByAnAddressOrALetterThatIsNotTaken(String command, String answer, String reply) {
        assertThat(sentTo(Map.of(command, answer))).isEqualTo(new Outcome.Refused(reply));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 452 mailbox full, LATER, 452, false",
        "RCPT, 421 closing, LATER, 421, true",
        "DATA, 451 try again, LATER, 451, false",
        "MAIL, 550 who are you, SETTINGS, 550, true"
    })
    void isTriedAgainWhereTheServerIsToBlame(
            String command, String answer, Failure why, String reply, boolean wayIsDown) {
        assertThat(sentTo(Map.of(command, answer))).isEqualTo(new Outcome.NotNow(why, reply, wayIsDown));
    }

    @Test
    void waitsForNoServerThatFallsSilent() {
        try (var server = new ScriptedSmtp(Map.of("RCPT", ""))) {
            assertThat(way(server.port(), SHORT).send(LETTER))
                    .isEqualTo(new Outcome.NotNow(Failure.UNREACHABLE, "", true));
        }
    }

    @Test
    void isTriedAgainWhenNobodyListens() {
        int port;
        try (var gone = new ScriptedSmtp(Map.of())) {
            port = gone.port();
        }
        assertThat(way(port).send(LETTER)).isEqualTo(new Outcome.NotNow(Failure.UNREACHABLE, "", true));
    }

    @Test
    void reachesWhoLeftAnAddress() {
        var way = way(1);
        assertThat(way.address(new Reachable(" a.b@example.kz ", null))).contains("a.b@example.kz");
        assertThat(way.address(new Reachable(null, "+7 701 123 45 67"))).isEmpty();
        assertThat(way.address(new Reachable("a@example.kz, b@example.kz", null)))
                .isEmpty();
        assertThat(way.address(new Reachable("a@example.kz\nBcc: b@example.kz", null)))
                .isEmpty();
    }

    @Test
    void blamesNoLetterForASenderThatIsNoAddress() {
        assertThat(new EmailWay(new JavaMailSenderImpl(), "Zholdama at example", Clock.systemUTC()).send(LETTER))
                .isEqualTo(new Outcome.NotNow(Failure.SETTINGS, "", true));
    }

    @Test
    void isNotConfiguredWithoutAServerAndASender() {
        assertThat(new EmailWay((JavaMailSenderImpl) null, "a@example.kz", Clock.systemUTC()).isConfigured())
                .isFalse();
        assertThat(new EmailWay(new JavaMailSenderImpl(), "", Clock.systemUTC()).isConfigured())
                .isFalse();
        assertThat(way(1).isConfigured()).isTrue();
    }

    private static Outcome sentTo(Map<String, String> answers) {
        try (var server = new ScriptedSmtp(answers)) {
            return way(server.port()).send(LETTER);
        }
    }

    /** A started server of mail; port 0 is any that is free. */
    static GreenMail server(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        var server = new GreenMail(setup);
        server.start();
        return server;
    }

    static EmailWay way(int port) {
        return way(port, PATIENCE);
    }

    private static EmailWay way(int port, Duration patience) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        Stream.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(limit -> server.getJavaMailProperties()
                        .setProperty("mail.smtp." + limit, String.valueOf(patience.toMillis())));
        return new EmailWay(server, "Zholdama <no-reply@zholdama.example>", Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
