package kz.zholdama.signing.national;

/** Why a signature is refused for good. */
public enum Refusal {
    /** Signed was something else, or the content was changed afterwards. */
    OTHER_CONTENT,
    /** The key in the certificate did not make this signature, or what is signed was changed. */
    BROKEN,
    NO_SIGNATURE,
    SEVERAL_SIGNERS,
    /** It brings a content of its own. */
    NOT_DETACHED,
    NO_CERTIFICATE,
    UNKNOWN_ALGORITHM,
    UNKNOWN_AUTHORITY,
    /** The issuer bears the name of an authority and has another key. */
    LOOK_ALIKE_AUTHORITY,
    /** What issued the certificate leads to no root, or was not allowed to issue it. */
    CHAIN_BROKEN,
    NOT_YET_VALID,
    EXPIRED,
    REVOKED,
    /** The signer says a moment that is still to come. */
    SIGNED_LATER,
    /** Not meant for signatures that cannot be denied. */
    WRONG_KEY_USAGE,
    /** A certificate to sign in with, or for something else. */
    NOT_FOR_SIGNING,
    /** A natural person's is wanted. */
    LEGAL_PERSONS,
    /** A legal person's is wanted. */
    NATURAL_PERSONS,
    OTHER_PERSON,
    OTHER_ORGANISATION,
    OTHER_ROLE,
    TOO_LARGE,
    MALFORMED;

    /** Of its words. */
    public String key() {
        return "signing.national.refused." + name();
    }
}
