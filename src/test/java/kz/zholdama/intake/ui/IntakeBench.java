package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import kz.zholdama.bench.Results;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code intake.step.p95.ms}: server time from "next" to the next step shown, checked and saved, with 50 users at the
 * wizard who type for about a second between steps, which is saved meanwhile; without the network. {@code session.kb}: live
 * heap of one such session with the wizard open, after full collections.
 */
class IntakeBench extends Screens {

    private static final int USERS = 50;
    private static final int STEPS = IntakeStep.values().length - 1;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 6;
    private static final int COLLECTIONS = 4;
    private static final Set<String> TYPED =
            Set.of("Имя", "Желаемая квалификация", "Организация образования", "Желаемое место словами", "Кем выдан");

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final CyclicBarrier together = new CyclicBarrier(USERS + 1);

    @Test
    void measuresAStepAndASessionWithFiftyUsers() throws Exception {
        var centre = centres.create();
        try (var pool = Executors.newFixedThreadPool(USERS)) {
            var users = new ArrayList<Future<?>>();
            for (var user = 0; user < USERS; user++) {
                var content = filings.complete(Measure.OF_THE_LAW.get(user % Measure.OF_THE_LAW.size()));
                users.add(pool.submit(() -> work(centre, content)));
            }
            together.await(); // all have warmed up and have the wizard open
            var open = liveHeap();
            together.await(); // all close their sessions, so that what was only warmed up is in both figures
            together.await();
            Results.add("session.kb", (open - liveHeap()) / 1024d / USERS, "KB");
            together.await(); // all go on
            for (var user : users) {
                user.get();
            }
        }
        var sorted = nanos.stream().sorted().toList();
        Results.add("intake.step.p95.ms", sorted.get(sorted.size() * 95 / 100) / 1e6, "ms");
        Results.add("intake.step.p50.ms", sorted.get(sorted.size() / 2) / 1e6, "ms");
    }

    private Void work(Centres.Centre centre, DraftContent content) throws Exception {
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.APPLICANT));
        for (var round = 0; round < WARM_UP; round++) {
            walk(centre, draft, false);
        }
        MockVaadin.tearDown();
        open(centre.specialist(), address(draft));
        send();
        together.await();
        together.await();
        MockVaadin.tearDown();
        together.await();
        together.await();
        for (var round = 0; round < ROUNDS; round++) {
            walk(centre, draft, true);
        }
        MockVaadin.tearDown();
        return null;
    }

    private void walk(Centres.Centre centre, DraftApplication draft, boolean measured) throws InterruptedException {
        if (UI.getCurrent() == null) {
            open(centre.specialist(), address(draft));
        } else {
            UI.getCurrent().navigate(address(draft));
        }
        for (var step = 0; step < STEPS; step++) {
            if (measured) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(250, 750));
                type();
                Thread.sleep(ThreadLocalRandom.current().nextInt(250, 750));
            }
            var next = _get(Button.class, spec -> spec.withText("Далее"));
            var start = System.nanoTime();
            _click(next);
            if (measured) {
                nanos.add(System.nanoTime() - start);
            }
        }
    }

    /** A pause in typing has the text saved, where there is some to type. */
    private static void type() {
        Stream.concat(_find(TextField.class).stream(), _find(ComboBox.class).stream())
                .filter(field -> TYPED.contains(((HasLabel) field).getLabel()))
                .findFirst()
                .ifPresent(IntakeBench::typeAnew);
    }

    @SuppressWarnings("unchecked")
    private static void typeAnew(Component field) {
        var text = (Component & HasValue<?, String>) field;
        _setValue(text, text.getValue().endsWith(".") ? text.getValue().replace(".", "") : text.getValue() + ".");
    }

    /** A browser has been sent what the page shows, and the server keeps it no longer. */
    private static void send() {
        MockVaadin.clientRoundtrip(false);
        var page = UI.getCurrent().getInternals();
        page.getStateTree().collectChanges(_ -> {});
        page.dumpPendingJavaScriptInvocations();
    }

    private static String address(DraftApplication draft) {
        return "intake/" + draft.id() + "/" + IntakeStep.APPLICANT.path();
    }

    private static long liveHeap() {
        for (var i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
