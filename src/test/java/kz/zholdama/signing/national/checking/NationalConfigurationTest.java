package kz.zholdama.signing.national.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.zholdama.platform.database.StartRefused;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.TestAuthority;
import kz.zholdama.testing.TestClock;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an installation is set up with. */
class NationalConfigurationTest {

    private final TestAuthority authority = TestAuthority.of(NationalAlgorithm.GOST_2015_512);
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withBean(Clock.class, TestClock::new)
            .withUserConfiguration(NationalConfiguration.class);

    @TempDir
    private Path folder;

    private static Verdict check(NationalSignatures signatures, Issued signer) {
        return signatures.check(
                NationalChecks.CONTENT,
                signer.sign(NationalChecks.CONTENT, TestAuthority.SIGNED),
                NationalChecks.NOW,
                NationalChecks.PERSON);
    }

    private Path pem(String name, Issued... issued) throws IOException {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            for (var one : issued) {
                writer.writeObject(one.certificate());
            }
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }

    @Test
    void trustsNobodyAndAsksNobodyUnlessItIsSetUp() {
        application.run(context -> assertThat(check(
                        context.getBean(NationalSignatures.class),
                        authority.person(NationalChecks.IIN).issue()))
                .isEqualTo(new Verdict.CannotBeTold(List.of(Untold.NO_AUTHORITIES))));
    }

    @Test
    void readsCertificatesFromFilesAndFolders() throws IOException {
        var der = Files.write(
                folder.resolve("root.cer"), authority.root().certificate().getEncoded());
        var intermediates = Files.createDirectory(folder.resolve("intermediates"));
        Files.move(
                pem("two.pem", TestAuthority.of(NationalAlgorithm.GOST_2004).intermediate(), authority.intermediate()),
                intermediates.resolve("two.pem"));

        application
                .withPropertyValues(
                        "zholdama.national.roots=" + der,
                        "zholdama.national.intermediates=" + intermediates,
                        "zholdama.national.ocsp.url=",
                        "zholdama.national.lists.published[0].full=http://127.0.0.1:1/full.crl",
                        "zholdama.national.lists.published[1].full=http://127.0.0.1:1/other.crl")
                .run(context -> {
                    var signatures = context.getBean(NationalSignatures.class);
                    assertThat(check(
                                    signatures,
                                    authority.person(NationalChecks.IIN).issue()))
                            .isEqualTo(new Verdict.CannotBeTold(
                                    List.of(Untold.OCSP_NOT_CONFIGURED, Untold.LIST_UNREACHABLE)));
                    assertThat(check(
                                    signatures,
                                    TestAuthority.of(NationalAlgorithm.GOST_2004)
                                            .person(NationalChecks.IIN)
                                            .issue()))
                            .isEqualTo(new Verdict.Refused(Refusal.CHAIN_BROKEN, null)); // without its root
                });
    }

    @Test
    void doesNotStartWithACertificateThatIsNotThere() throws IOException {
        var empty = Files.createFile(folder.resolve("empty.cer"));
        for (var path : List.of(folder.resolve("missing.cer"), empty)) {
            application
                    .withPropertyValues("zholdama.national.roots=" + path)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(StartRefused.class)
                            .hasMessageContaining(path.toString())
                            .hasMessageContaining("ZHOLDAMA_NATIONAL_ROOTS"));
        }
    }
}
