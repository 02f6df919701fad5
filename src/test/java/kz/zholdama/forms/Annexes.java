package kz.zholdama.forms;

import java.util.stream.Stream;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.PaperOfKind;

/** The blank annexes of the order: those of this package and one a kind of referral. */
final class Annexes {

    private static final int LAST = 11;

    private Annexes() {}

    static Stream<BlankForm> all() {
        return Stream.concat(Stream.of(Annex.values()), ofKinds());
    }

    static Stream<BlankForm> ofKinds() {
        return KnownKinds.with(PaperOfKind.class).all(PaperOfKind.class).stream()
                .map(BlankForm.class::cast)
                .filter(blank -> blank.annex() <= LAST); // the kind that only tests have stands in no order
    }
}
