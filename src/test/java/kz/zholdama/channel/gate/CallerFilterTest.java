package kz.zholdama.channel.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.limits.CallLimits;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.platform.web.PlainAnswer;
import kz.zholdama.platform.web.TooManyTries;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The way in to the API. */
class CallerFilterTest {

    /** Of a test: nobody's key belongs to it. */
    private static final String PEM = """
            -----BEGIN CERTIFICATE-----
            MIIBdDCCARmgAwIBAgIUVOZVgTJ/HvLhB8rE531krcdMUwowCgYIKoZIzj0EAwIw
            DzENMAsGA1UEAwwEVGVzdDAeFw0yNjExMjkxNDE2MDFaFw0zNjExMjYxNDE2MDFa
            MA8xDTALBgNVBAMMBFRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQiV2Y2
            XGNZcNv0Uo6gQImgyjgd85NZrG3+gscFgr/hq8mvLTnimkV8NSrzp83jp9/eYTnW
            hXgujaYnbR0PvoEto1MwUTAdBgNVHQ4EFgQUh3yEqrl+idJ0YzJq3hcj+qyzS7Ew
            HwYDVR0jBBgwFoAUh3yEqrl+idJ0YzJq3hcj+qyzS7EwDwYDVR0TAQH/BAUwAwEB
            /zAKBggqhkjOPQQDAgNJADBGAiEArxZdOFnGzyobijKfQYNOnqOFQqCWtV0xxzmu
            21hp/eACIQD5z1hRnIiQs+K1jAVziM2sgYqCKJDa3RMyw2hT+PMKDA==
            -----END CERTIFICATE-----
            """;

    private final Texts texts = new Texts();
    private final Callers callers = mock(Callers.class);
    private final CallLimits limits = mock(CallLimits.class);
    private final FilterChain chain = mock(FilterChain.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/checklist");

    private MockHttpServletResponse call(String header) throws Exception {
        var response = new MockHttpServletResponse();
        filter(header).doFilter(request, response, chain);
        return response;
    }

    private CallerFilter filter(String header) {
        return new CallerFilter(
                callers,
                new ClientCertificate(header),
                limits,
                texts,
                new PlainAnswer(texts, new ChosenLanguage(Optional::empty, texts), new Incidents()));
    }

    @Test
    void answersTooManyCallsWithTheTimeToWait() throws Exception {
        doThrow(new TooManyTries(Duration.ofSeconds(7))).when(limits).anybody(any());

        var answer = call("");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("7");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesCredentialsThatAreNone() throws Exception {
        request.addHeader("Authorization", "Basic ???");

        var answer = call("");

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void asksForTheCertificateThatTheProxyTells() throws Exception {
        when(callers.byCertificate(any())).thenReturn(Optional.empty());
        request.addHeader("X-Client-Certificate", URLEncoder.encode(PEM, StandardCharsets.US_ASCII));
        call("X-Client-Certificate");

        verify(callers).byCertificate(fingerprint());
    }

    @Test
    void believesNoHeaderThatIsNotConfigured() throws Exception {
        request.addHeader("X-Client-Certificate", URLEncoder.encode(PEM, StandardCharsets.US_ASCII));
        call("");

        verifyNoInteractions(callers);
    }

    @Test
    void asksForTheCertificateOfTheConnection() throws Exception {
        when(callers.byCertificate(any())).thenReturn(Optional.empty());
        request.setAttribute("jakarta.servlet.request.X509Certificate", new X509Certificate[] {certificate()});
        call("");

        verify(callers).byCertificate(fingerprint());
    }

    private static String fingerprint() throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(certificate().getEncoded()));
    }

    private static X509Certificate certificate() throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(PEM.getBytes(StandardCharsets.US_ASCII)));
    }
}
