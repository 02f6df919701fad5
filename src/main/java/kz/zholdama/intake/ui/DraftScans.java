package kz.zholdama.intake.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.intake.scans.Scans;
import org.jspecify.annotations.Nullable;

/** The scans of the draft that the wizard has open, in whatever version it is by now. */
record DraftScans(Scans scans, Supplier<@Nullable DraftApplication> draft) {

    List<Scan> all() {
        var open = draft.get();
        return open == null ? List.of() : scans.ofDraft(open.id());
    }

    Scan add(DocumentType document, byte[] content) {
        return scans.add(saved().id(), saved().version(), document, content);
    }

    Scan replace(Scan old, byte[] content) {
        return scans.replace(saved().id(), saved().version(), old.id(), content);
    }

    void remove(Scan scan) {
        scans.remove(saved().id(), saved().version(), scan.id());
    }

    private DraftApplication saved() {
        return Objects.requireNonNull(draft.get(), "documents are asked for once the draft is saved");
    }
}
