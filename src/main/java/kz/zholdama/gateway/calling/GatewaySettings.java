package kz.zholdama.gateway.calling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How the systems of the state are called.
 *
 * @param within    the whole of a call, whatever the other side does
 * @param mostSize  of an answer
 * @param tries     of a call that nobody answered
 * @param firstWait before the second try; twice as long each time
 */
@ConfigurationProperties("zholdama.gateway")
public record GatewaySettings(
        Duration connectWithin,
        Duration within,
        DataSize mostSize,
        int tries,
        Duration firstWait,
        Breaker breaker,
        Soap soap,
        Consent consent,
        Documents documents,
        LabourMarket labourMarket) {

    /**
     * When a system is left alone.
     *
     * @param calls    the latest ones, of which it is judged
     * @param failures how many of a hundred may fail
     * @param rest     so long nobody calls it
     */
    public record Breaker(int calls, int failures, Duration rest) {}

    /**
     * The synchronous channel of the gateway.
     *
     * @param url         blank for none
     * @param keyFile     PKCS#12 with the one key that questions are signed with
     * @param answeredBy  files of certificates whose signature answers must bear; none for answers without signatures
     * @param clockSkew   by how much clocks may differ
     * @param identity    the register of persons
     */
    public record Soap(
            String url,
            String sender,
            String password,
            String keyFile,
            String keyPassword,
            List<String> answeredBy,
            Duration clockSkew,
            Register identity,
            Register employment,
            Register education) {

        public Soap {
            answeredBy = List.copyOf(answeredBy);
        }

        @Override
        public String toString() {
            return "Soap"; // holds passwords
        }
    }

    /**
     * One register behind the gateway: which codes of status it answers differs from one to another.
     *
     * @param service its name; blank for one that is not asked
     * @param good    codes of an answer
     * @param nothing codes that say that it knows nothing of the person
     * @param expired codes that say that his consent is over
     */
    public record Register(String service, List<String> good, List<String> nothing, List<String> expired) {

        public Register {
            good = List.copyOf(good);
            nothing = List.copyOf(nothing);
            expired = List.copyOf(expired);
        }
    }

    /** @param services for which consent is asked, as the other side calls them */
    public record Consent(String url, String token, List<String> services) {

        public Consent {
            services = List.copyOf(services);
        }

        @Override
        public String toString() {
            return "Consent"; // holds a secret
        }
    }

    /**
     * @param codes which code the service has for a type of document of ours
     */
    public record Documents(String url, String token, Duration within, Map<String, String> codes) {

        public Documents {
            codes = codes == null ? Map.of() : Map.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Documents"; // holds a secret
        }
    }

    /** @param url blank where nothing is handed over */
    public record LabourMarket(String url, String token) {

        @Override
        public String toString() {
            return "LabourMarket"; // holds a secret
        }
    }

    @Override
    public String toString() {
        return "GatewaySettings"; // holds passwords
    }
}
