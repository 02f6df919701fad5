package kz.zholdama.forms;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import kz.zholdama.bench.Results;
import kz.zholdama.eligibility.FirstEdition;
import org.junit.jupiter.api.Test;

/**
 * {@code form.<annex>.ms}: the median of one filled document, warm, one thread. {@code form.<annex>.ratio}: that against
 * the same page set by hand with OpenPDF, its fonts deflated by OpenPDF's own level and not by ours, the two taken in turn so
 * that both see the same machine.
 */
class FormBench {

    private static final int WARM_UP = 500;
    private static final int ROUNDS = 200;

    private final PdfForms forms = new PdfForms(_ -> FirstEdition.edition());

    @Test
    void measuresOneFilledDocumentOfEachAnnexAgainstTheSamePageSetByHand() {
        Map<String, Form> documents = FilledForms.ordinary().all();
        documents.keySet().removeIf(name -> !name.startsWith("annex-"));
        for (int i = 0; i < WARM_UP; i++) {
            documents.values().forEach(forms::render);
            documents.values().forEach(HandmadeForms::print);
        }
        documents.forEach(this::measure);
    }

    private void measure(String name, Form form) {
        long[] printed = new long[ROUNDS];
        long[] handmade = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            printed[i] = nanos(() -> forms.render(form));
            handmade[i] = nanos(() -> HandmadeForms.print(form));
        }
        Results.add("form." + name + ".ms", median(printed) / 1e6, "ms");
        Results.add("form." + name + ".ratio", median(printed) / median(handmade), "");
    }

    private static long nanos(Supplier<byte[]> work) {
        long start = System.nanoTime();
        if (work.get().length == 0) {
            throw new IllegalStateException("nothing printed");
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
