package kz.zholdama.referral.online;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Objects;
import kz.zholdama.platform.scans.ScanContent;
import kz.zholdama.platform.scans.ScanFormat;
import org.jspecify.annotations.Nullable;

/** A scan that came with a slip: of the order, most often. Read with its bytes, so never in a list. */
@Entity
@Table(name = "sent_scan")
class SentScan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long sentSlipId;

    @Enumerated(EnumType.STRING)
    private ScanFormat format;

    private int size;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected SentScan() {}

    SentScan(long sentSlipId, ScanFormat format, byte[] content) {
        this.sentSlipId = sentSlipId;
        this.format = format;
        this.size = content.length;
        this.content = content;
    }

    Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    long sentSlipId() {
        return sentSlipId;
    }

    boolean isSame(byte[] other) {
        return Arrays.equals(content, other);
    }

    ScanContent opened() {
        return new ScanContent(format, new SentScanLine(id(), format, size).fileName(), content);
    }
}
