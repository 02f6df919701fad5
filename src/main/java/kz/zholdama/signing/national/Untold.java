package kz.zholdama.signing.national;

/** Why nobody says whether a certificate was revoked, or when something was signed. */
public enum Untold {
    /** This installation trusts no authority: none was configured. */
    NO_AUTHORITIES,
    OCSP_NOT_CONFIGURED,
    /** It asks to be asked later. */
    OCSP_TRY_LATER,
    OCSP_UNREACHABLE,
    OCSP_SLOW,
    OCSP_UNREADABLE,
    /** Not signed by the authority, nor by whom it allows to. */
    OCSP_FORGED,
    OCSP_OTHER_CERTIFICATE,
    OCSP_OTHER_NONCE,
    OCSP_STALE,
    /** It says that it does not know the certificate. */
    OCSP_UNKNOWN,
    /** None of those configured is this authority's. */
    NO_LIST,
    LIST_UNREACHABLE,
    LIST_SLOW,
    LIST_UNREADABLE,
    LIST_FORGED,
    LIST_STALE,
    /** What was kept does not speak of this certificate. */
    NOTHING_KEPT,
    /** The address of an authority that stamps is missing. */
    STAMP_NOT_CONFIGURED,
    STAMP_UNREACHABLE,
    STAMP_SLOW,
    /** It gives none, whatever the reason. */
    STAMP_DENIED,
    STAMP_UNREADABLE,
    /** Not signed by an authority that is trusted here and may stamp. */
    STAMP_FORGED,
    /** Of another signature, or the answer to another question. */
    STAMP_OF_ANOTHER,
    /** It says a time that is not now. */
    STAMP_STALE;

    /** Of its words. */
    public String key() {
        return "signing.national.untold." + name();
    }
}
