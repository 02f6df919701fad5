package kz.zholdama.intake.ui;

import java.util.List;
import java.util.function.Supplier;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.intake.Draft;
import kz.zholdama.intake.Scan;
import kz.zholdama.intake.Scans;

/** The scans of the draft that the wizard has open, in whatever version it is by now. */
record DraftScans(Scans scans, Supplier<Draft> draft) {

    List<Scan> all() {
        return draft.get() == null ? List.of() : scans.ofDraft(draft.get().id());
    }

    Scan add(DocumentType document, byte[] content) {
        return scans.add(draft.get().id(), draft.get().version(), document, content);
    }

    Scan replace(Scan old, byte[] content) {
        return scans.replace(draft.get().id(), draft.get().version(), old.id(), content);
    }

    void remove(Scan scan) {
        scans.remove(draft.get().id(), draft.get().version(), scan.id());
    }
}
