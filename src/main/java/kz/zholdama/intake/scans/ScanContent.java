package kz.zholdama.intake.scans;

/** A scan with its bytes, as they came. */
public final class ScanContent {

    private final Scan scan;
    private final byte[] bytes;

    ScanContent(Scan scan, byte[] bytes) {
        this.scan = scan;
        this.bytes = bytes;
    }

    public Scan scan() {
        return scan;
    }

    public byte[] bytes() {
        return bytes;
    }
}
