package kz.zholdama.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.util.Locale;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.TestSignatures;
import kz.zholdama.channel.portal.Wanted.ServedTown;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.signing.national.TrialAuthority;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Portal of the demo against the API: what it sends is complete, what it fetches is verified, what it forgot it asks for. */
@ZholdamaTest
class PortalIT {

    private static final Locale LANGUAGE = Texts.RUSSIAN;
    private static final int ALL = 1000;
    private static final String KATO = "079876551";

    @Autowired
    private Portal portal;

    @Autowired
    private PortalAccount account;

    @Autowired
    private PortalApi api;

    @Autowired
    private ApplicationText texts;

    @Autowired
    private ResultCheck check;

    @Autowired
    private TrialAuthority authority;

    @Autowired
    private TestSignatures signatures;

    @Autowired
    @Qualifier("nationalApplicants")
    private ApplicantSignatures national;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        signatures.lookAt(national);
        centre = centres.createIn(village());
        As.a(Centres.administrator()).run(portal::open);
    }

    @AfterEach
    void asBefore() {
        signatures.lookAt(null);
        database.sql("update channel_callback set off_at = coalesce(off_at, utc_timestamp())")
                .update();
        database.sql("update career_centre set settlement_id = null where id = ?")
                .param(centre.id())
                .update();
    }

    private long village() {
        return As.a(Centres.administrator())
                .call(() -> settlements
                        .findByKato(KATO)
                        .orElseGet(() -> settlements
                                .add(new Settlement(null, KATO, "с. Порт", null, null, null, null, null))
                                .value())
                        .storedId());
    }

    private PortalApplication apply(Measure measure) {
        return As.a(Centres.administrator())
                .call(() -> portal.apply(new Wanted(16, new ServedTown("", KATO), measure, Wanted.Key.OWN), LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRAINING_IN_ORGANISATION",
                "TRAINING_AT_EMPLOYER",
                "PUBLIC_WORKS",
                "YOUTH_PRACTICE",
                "RESETTLEMENT"
            })
    void sendsWhatIsComplete(String measure) {
        var sent = apply(new Measure(measure));

        assertThat(sent.refusal()).isNull();
        assertThat(sent.number()).isPresent();
        assertThat(portal.ask(sent, LANGUAGE)).isEmpty();
        assertThat(latest(portal, sent).standing().status()).isEqualTo("REGISTERED");
    }

    @Test
    void verifiesAResultThatHoldsItsSignatureItself() {
        var sent = apply(Measure.PUBLIC_WORKS);
        assertThat(portal.fetch(sent, LANGUAGE))
                .as("there is none yet")
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(409));
        given.of(centre, Measure.PUBLIC_WORKS).filed(id(sent)).issued();

        assertThat(portal.fetch(sent, LANGUAGE)).isEmpty();
        var result = latest(portal, sent).result();
        assertThat(result.verified()).isInstanceOfSatisfying(Verified.Good.class, good -> {
            assertThat(good.bin()).isNull();
            assertThat(good.signer()).contains("Директоров");
        });
        assertThat(result.slip()).matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}");
        var changed = result.pdf().content();
        changed[changed.length / 2] ^= 1;
        assertThat(check.byItself(changed)).isInstanceOf(Verified.NotGood.class);
        assertThat(check.byCms(changed, new byte[] {1})).isInstanceOf(Verified.NotGood.class);
    }

    @Test
    void learnsFromTheEventsWhatItForgot() {
        var sent = apply(Measure.PUBLIC_WORKS);

        try (var startedAnew = new Portal(account, api, texts, check, authority, clock)) {
            startedAnew.catchUp(LANGUAGE);

            var known = latest(startedAnew, sent);
            assertThat(known.number()).isEqualTo(sent.number());
            assertThat(known.sent()).isNull();
            assertThat(known.events())
                    .extracting(PortalApplication.Event::name, PortalApplication.Event::called)
                    .containsExactly(tuple("REGISTERED", null));
        }
    }

    private long id(PortalApplication sent) {
        return database.sql("select id from application where number = ? and centre_id = ?")
                .params(sent.number().orElseThrow(), centre.id())
                .query(Long.class)
                .single();
    }

    private static PortalApplication latest(Portal portal, PortalApplication sent) {
        return portal.latest(ALL).stream()
                .filter(one -> one.externalId().equals(sent.externalId()))
                .findFirst()
                .orElseThrow();
    }
}
