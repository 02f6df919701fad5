package kz.zholdama.measure.parts;

import kz.zholdama.measure.Telling;
import org.jspecify.annotations.Nullable;

/** A place under an employer's contract, which the application holds. */
public interface PlaceAtEmployer extends PlaceWithTerm {

    long contractId();

    long employerId();

    String bin();

    String legalAddress();

    @Nullable
    String phone();

    default Telling tellEmployer(Telling telling) {
        return telling.with("cases.place.employer", name())
                .with("cases.place.bin", bin())
                .with("cases.place.address", legalAddress())
                .with("cases.place.phone", phone());
    }
}
