package kz.zholdama.signing.national;

/** How the keys of the National Certification Authority sign. */
public enum NationalAlgorithm {
    /** RSA of at least 2048 bits with SHA-256. */
    RSA,
    /** ГОСТ 34.10-2015, 256 bits, with ГОСТ 34.11-2015. */
    GOST_2015_256,
    /** ГОСТ 34.10-2015, 512 bits, with ГОСТ 34.11-2015. */
    GOST_2015_512,
    /** ГОСТ 34.310-2004 with ГОСТ 34.311-95: issued until 2022. */
    GOST_2004
}
