package kz.zholdama.signing.browser;

/** Knows whom a certificate has to name. */
@FunctionalInterface
public interface SigningIdentities {

    /**
     * Of the person signed in.
     *
     * @throws NoSigningIdentity when he may not sign, or his number or the centre's is not told; says who mends it
     */
    SigningIdentity mine();
}
