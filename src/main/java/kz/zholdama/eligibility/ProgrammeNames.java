package kz.zholdama.eligibility;

/**
 * What a programme that an edition adds is called.
 *
 * @param ru      on the screens, in Russian
 * @param kk      on the screens, in Kazakh
 * @param service in a reasoned refusal: "направление на …"
 */
public record ProgrammeNames(String ru, String kk, String service) {}
