package kz.zholdama.platform.scans;

/** Why a file is not kept as a scan. */
enum ScanFlaw {

    /** It is not whole, or not what it says of itself. */
    DAMAGED,
    /** Its contents are encrypted. */
    LOCKED,
    /** It does more than show pages, or that cannot be told. */
    ACTIVE,
    /** Something that is no part of it stands before, in or behind it. */
    FOREIGN,
    /** It would unpack to more than any scanner makes. */
    TOO_MANY_PIXELS
}
