package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.zholdama.person.Iin;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.TrialAuthority;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * All that a director who signs by NCALayer meets, on this machine: the program on his computer, the authority that gave him his
 * key, its OCSP and time stamps. Whoever shows the demo, or a test, says what the person at the dialog does.
 */
public final class StandIn implements TrialAuthority, AutoCloseable {

    private final StandInSettings settings;
    private final Clock clock;
    private final StandInAuthority authority;
    private final StandInServers servers;
    private final int port;
    private @Nullable SocketServer ncaLayer;
    private volatile PinDialog dialog = this::byTheChosen;
    private final Map<Integer, Issued> keys = new ConcurrentHashMap<>();
    private volatile int chosen;

    StandIn(StandInSettings settings, Clock clock) {
        var now = clock.instant();
        this.settings = settings;
        this.clock = clock;
        this.authority =
                settings.keys() == null ? StandInAuthority.make(now) : StandInAuthority.kept(settings.keys(), now);
        try {
            this.servers = new StandInServers(clock, settings.page(), new OperatorPage(names(settings), this::choose));
            this.ncaLayer = started(settings.port());
            this.port = ncaLayer.address().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        work();
    }

    private SocketServer started(int wanted) throws IOException {
        return new SocketServer(
                wanted, NcaLayerProtocol.GREETING, new NcaLayerProtocol(documents -> dialog.asked(documents))::answer);
    }

    /** As it is from the beginning: everything answers, and the first person signs, or who was chosen instead. */
    public void work() {
        servers.ocsp((request, now) -> OcspReply.by(authority.issuing()).to(request, now));
        servers.stamps((request, now) -> StampReply.by(authority.stamping()).to(request, now));
        dialog = this::byTheChosen;
        start();
    }

    /** What the person does from now on. */
    public void dialog(PinDialog other) {
        dialog = other;
    }

    /** The person signs with this key from now on. */
    public void signWith(Issued key) {
        dialog = documents -> signed(key, documents);
    }

    public PinDialog.Answer signed(Issued key, List<byte[]> documents) {
        return new PinDialog.Answer.Signed(
                documents.stream().map(one -> key.sign(one, clock.instant())).toList());
    }

    private static List<String> names(StandInSettings settings) {
        return settings.persons().stream().map(StandInSettings.Person::name).toList();
    }

    private void choose(int person) {
        chosen = person;
    }

    private PinDialog.Answer byTheChosen(List<byte[]> documents) {
        var person = chosen;
        return person == OperatorPage.CANCEL || settings.persons().isEmpty()
                ? new PinDialog.Answer.Cancelled()
                : signed(keys.computeIfAbsent(person, this::key), documents);
    }

    private Issued key(int number) {
        var person = settings.persons().get(number);
        return key(person.name(), person.iin(), person.bin());
    }

    /** A new key with a certificate of a centre's head, valid for a year. */
    public Issued key(String name, String iin, String bin) {
        return key(name, iin, bin, NationalAlgorithm.RSA).issue();
    }

    /** The same, to be changed before it is issued. */
    public CertificateOrder key(String name, String iin, String bin, NationalAlgorithm algorithm) {
        return authority.staff(name, iin, bin, SigningKey.make(algorithm), clock.instant());
    }

    @Override
    public PersonalKey personalKey(String name, Iin iin) {
        var key = authority
                .person(name, iin.value(), SigningKey.make(NationalAlgorithm.GOST_2015_512), clock.instant())
                .issue();
        return content -> key.sign(content, clock.instant());
    }

    public StandInAuthority authority() {
        return authority;
    }

    /** @param reply null: it is out of service */
    public void ocsp(@Nullable ServerReply reply) {
        servers.ocsp(reply);
    }

    /** @param reply null: it is out of service */
    public void stamps(@Nullable ServerReply reply) {
        servers.stamps(reply);
    }

    /** NCALayer is not running on the computer any more. */
    public synchronized void stop() {
        try {
            if (ncaLayer != null) {
                ncaLayer.close();
                ncaLayer = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is running again, where it was. */
    public synchronized void start() {
        try {
            if (ncaLayer == null) {
                ncaLayer = started(port);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<X509CertificateHolder> roots() {
        return authority.roots();
    }

    @Override
    public List<X509CertificateHolder> intermediates() {
        return authority.intermediates();
    }

    @Override
    public URI ocsp() {
        return servers.ocspAddress();
    }

    @Override
    public URI stamps() {
        return servers.stampsAddress();
    }

    @Override
    public URI ncaLayer() {
        return URI.create("ws://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        stop();
        servers.close();
    }
}
