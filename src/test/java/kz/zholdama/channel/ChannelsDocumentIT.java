package kz.zholdama.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.channel.callbacks.SignedSample;
import kz.zholdama.platform.Clocks;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each command of {@code docs/channels.md} does what the document says, one after the other. */
@ZholdamaTest
class ChannelsDocumentIT {

    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\\n(.*?)```");

    @Autowired
    private GivenChannel channel;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void doesWhatItSays(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of("curl", "openssl", "bash").allMatch(ChannelsDocumentIT::isThere),
                "curl and OpenSSL are needed");
        var script = new StringBuilder("set -eo pipefail\n");
        COMMANDS.matcher(Files.readString(Path.of("docs/channels.md")))
                .results()
                .forEach(block -> script.append(block.group(1)).append("echo\n"));
        var told = run(script.toString(), folder);

        assertThat(told)
                .contains(
                        "{\"documents\":[{\"type\":\"IDENTITY_DOCUMENT\",\"required\":true},"
                                + "{\"type\":\"EMPLOYMENT_RECORD\",\"required\":false}]}",
                        "{\"countsFrom\":\"2026-03-26\",\"dueAt\":\"2026-03-27T18:30\"}",
                        "\"status\":\"REGISTERED\"",
                        "\"event\":\"REGISTERED\"",
                        "409",
                        "\"pointer\":\"/signature\"",
                        "the signature is good",
                        "\"cursor\":1,\"more\":false}",
                        "{\"pointer\":\"/colour\",\"code\":\"UNKNOWN_MEMBER\",\"detail\":\"Мұндай өріс жоқ\"}");
        assertThat(database.sql("""
                                select cast(s.signed as char character set utf8mb4) from application_signature s
                                order by s.application_id desc limit 1""").query(String.class).single())
                .as("canonical bytes are those that were signed")
                .isEqualTo(Files.readString(folder.resolve("request.json")));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private String run(String script, Path folder) throws IOException, InterruptedException {
        var account = channel.portal();
        var application = channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate()));
        var applicant = application.withObject("applicant");
        var process = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        process.environment().put("HOST", "http://localhost:" + port);
        process.environment().put("CLIENT", account.account().clientId());
        process.environment().put("SECRET", account.secret());
        process.environment()
                .put("MOMENT", TestClock.USUAL.atZone(Clocks.ZONE).toInstant().toString()); // of the clock of tests
        process.environment().put("IIN", applicant.path("iin").asString());
        process.environment().put("BORN", applicant.path("birthDate").asString());
        process.environment().put("SETTLEMENT", applicant.path("settlement").asString());
        process.environment()
                .put(
                        "OCCUPATION",
                        application.withObject("details").path("occupation").asString());
        var sample = SignedSample.of(TestClock.USUAL.atZone(Clocks.ZONE).toInstant(), "zhc_newer", "zhc_earlier");
        process.environment().put("SIGNATURE", sample.header());
        process.environment().put("CALLBACK_SECRET", "zhc_earlier");
        Files.writeString(folder.resolve("body.json"), sample.body());
        var running = process.start();
        var told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(told).isZero();
        return told;
    }
}
