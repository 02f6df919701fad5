package kz.zholdama.intake.scans;

import java.time.Instant;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.security.Actor;

/** A scan of a presented document; its bytes are asked for apart. */
public record Scan(long id, DocumentType document, ScanFormat format, int size, Instant addedAt, Actor addedBy) {

    /** The name under which it is saved: it tells neither the person nor what the file was called before. */
    public String fileName() {
        return "scan-" + id + "." + format.extension();
    }
}
