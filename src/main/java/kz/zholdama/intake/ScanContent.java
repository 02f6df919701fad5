package kz.zholdama.intake;

/** A scan with its bytes, as they came. */
public record ScanContent(Scan scan, byte[] bytes) {

    @Override
    public String toString() {
        return "ScanContent[" + scan.id() + "]";
    }
}
