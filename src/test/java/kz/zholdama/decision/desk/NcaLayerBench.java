package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.zholdama.bench.Results;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.Freezing;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.PinDialog;
import kz.zholdama.signing.national.standin.StandIn;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.NationalKeys;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code ncalayer.many.per_second}: 500 documents of one director from awaiting to issued, with one dialog: frozen, signed by the
 * stand-in, checked, stamped and stored one by one. {@code ncalayer.freeze.per_second} and {@code .complete.per_second} are its
 * parts on the server. Authority and time stamps are the stand-in's, on this machine.
 */
@ZholdamaTest
class NcaLayerBench {

    private static final int WARM_UP = 60;
    private static final int DOCUMENTS = 500;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Autowired
    private NationalKeys nationalKeys;

    @Autowired
    private StandIn standIn;

    @Autowired
    private BrowserSigning browser;

    @Autowired
    private SigningDesk desk;

    private Issued key;
    private long freezing;
    private long completing;

    @Test
    void measuresManyDocumentsWithOneDialog() {
        var centre = nationalKeys.numbered(centres.create());
        key = nationalKeys.of(centre, centre.director());
        sign(centre, awaiting(centre, WARM_UP));
        var files = awaiting(centre, DOCUMENTS);
        freezing = 0;
        completing = 0;
        var began = System.nanoTime();
        sign(centre, files);
        Results.add("ncalayer.many.per_second", DOCUMENTS * 1e9 / (System.nanoTime() - began), "1/s");
        Results.add("ncalayer.freeze.per_second", DOCUMENTS * 1e9 / freezing, "1/s");
        Results.add("ncalayer.complete.per_second", DOCUMENTS * 1e9 / completing, "1/s");
    }

    private List<CaseFile> awaiting(Centre centre, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> given.of(centre, i % 2 == 0 ? Measure.SOCIAL_WORKPLACE : Measure.TRAINING_IN_ORGANISATION)
                                .awaitingReferral())
                .toList();
    }

    private void sign(Centre centre, List<CaseFile> files) {
        As.a(centre.director()).run(() -> {
            var began = System.nanoTime();
            var frozen = files.stream()
                    .map(file -> (Freezing.Ready) browser.freeze(GivenCases.order(file)))
                    .toList();
            freezing = System.nanoTime() - began;
            var contents = frozen.stream()
                    .map(one -> desk.frozenContent(one.frozen().code()))
                    .toList();
            var signatures = ((PinDialog.Answer.Signed) standIn.signed(key, contents)).signatures();
            began = System.nanoTime();
            for (var i = 0; i < frozen.size(); i++) {
                var one = frozen.get(i);
                assertThat(browser.complete(one.applicationId(), one.frozen().code(), signatures.get(i)))
                        .isInstanceOf(SigningResult.Signed.class);
            }
            completing = System.nanoTime() - began;
        });
    }
}
