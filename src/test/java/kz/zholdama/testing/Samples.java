package kz.zholdama.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.employertraining.SampleOfEmployerTraining;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.resettlement.SampleOfResettlement;
import kz.zholdama.measure.subsidised.SampleOfSubsidised;
import kz.zholdama.measure.training.SampleOfTraining;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;

/** The sample of each kind: those of the law, and any that a test makes a bean. */
@TestComponent
public class Samples {

    private static final List<SampleOfKind> OF_THE_LAW = List.of(
            new SampleOfTraining(),
            new SampleOfEmployerTraining(),
            new SampleOfSubsidised(),
            new SampleOfResettlement());

    private final ObjectProvider<SampleOfKind> further;

    Samples(ObjectProvider<SampleOfKind> further) {
        this.further = further;
    }

    public SampleOfKind of(Measure measure) {
        return among(Stream.concat(OF_THE_LAW.stream(), further.stream()), measure);
    }

    public static SampleOfKind ofTheLaw(Measure measure) {
        return among(OF_THE_LAW.stream(), measure);
    }

    /** Half a year from the week after that day. */
    public static Term term(LocalDate today) {
        var from = today.plusDays(7);
        return new Term(6, from, Term.lastDay(from, 6));
    }

    private static SampleOfKind among(Stream<SampleOfKind> samples, Measure measure) {
        return samples.filter(sample -> sample.kind().equals(measure.referral()))
                .findFirst()
                .orElseThrow();
    }
}
