package kz.zholdama.notice.sending;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdama.notice.Failure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * By the HTTP gateway of an operator: {@code POST {to, text, id}} with a bearer token. The same id comes again with each attempt,
 * also as {@code Idempotency-Key}.
 */
@Component
@Order(2)
class SmsWay implements Way {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Mobile numbers of Kazakhstan without their first digit, 7 or 8: landlines take no SMS. */
    private static final Pattern MOBILE = Pattern.compile("7(?:0|4|5|6|7|8)\\d{8}");

    private final String url;
    private final String token;
    private final RestClient gateway;

    /** What the gateway takes. */
    record Message(String to, String text, String id) {}

    @Autowired
    SmsWay(@Value("${zholdama.sms.url}") String url, @Value("${zholdama.sms.token}") String token) {
        this(url, token, PATIENCE);
    }

    SmsWay(String url, String token, Duration patience) {
        this.url = url;
        this.token = token;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER) // the token is for this address alone
                .build());
        requests.setReadTimeout(patience);
        this.gateway = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean isBrief() {
        return true;
    }

    @Override
    public boolean isConfigured() {
        return !url.isBlank();
    }

    @Override
    public Optional<String> address(Reachable whom) {
        return Optional.ofNullable(whom.phone())
                .map(typed -> typed.replaceAll("\\D", ""))
                .map(digits -> digits.length() == 11 && (digits.startsWith("7") || digits.startsWith("8"))
                        ? digits.substring(1)
                        : digits)
                .filter(digits -> MOBILE.matcher(digits).matches())
                .map(digits -> "+7" + digits);
    }

    @Override
    public Outcome send(Letter letter) {
        try {
            return gateway.post()
                    .uri(url)
                    .headers(headers -> {
                        headers.setContentType(MediaType.APPLICATION_JSON);
                        headers.set("Idempotency-Key", "notice-" + letter.id());
                        if (!token.isBlank()) {
                            headers.setBearerAuth(token);
                        }
                    })
                    .body(new Message(letter.address(), letter.text(), "notice-" + letter.id()))
                    .exchange((_, answer) -> outcome(answer.getStatusCode()));
        } catch (ResourceAccessException _) {
            return new Outcome.NotNow(Failure.UNREACHABLE, "", true);
        }
    }

    private static Outcome outcome(HttpStatusCode answer) {
        var reply = String.valueOf(answer.value());
        return switch (answer.value()) {
            case 401, 403, 404, 405 -> new Outcome.NotNow(Failure.SETTINGS, reply, true);
            case 408, 425, 429 -> new Outcome.NotNow(Failure.LATER, reply, true);
            default -> {
                if (answer.is2xxSuccessful()) {
                    yield new Outcome.Sent();
                }
                yield answer.is4xxClientError()
                        ? new Outcome.Refused(reply)
                        : new Outcome.NotNow(Failure.UNREACHABLE, reply, true);
            }
        };
    }
}
