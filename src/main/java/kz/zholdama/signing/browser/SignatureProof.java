package kz.zholdama.signing.browser;

import java.util.List;
import java.util.Set;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.NationalRole;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.TimeStamp;

/**
 * What is kept beside a national signature, so that it proves itself in years.
 *
 * @param identity   whom the certificate had to name
 * @param roles      what it says of him in the centre
 * @param chain      the certificate, its authority, up to the root
 * @param revocation that it was not revoked
 * @param stamp      when the signature was there
 */
record SignatureProof(
        SigningIdentity identity,
        NationalAlgorithm algorithm,
        Set<NationalRole> roles,
        List<Bytes> chain,
        RevocationProof revocation,
        TimeStamp stamp) {

    SignatureProof {
        roles = Set.copyOf(roles);
        chain = List.copyOf(chain);
    }

    @Override
    public String toString() {
        return "SignatureProof[" + algorithm + "]";
    }
}
