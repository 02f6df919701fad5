package kz.zholdama.notice.wording;

/** How many SMS a brief text is sent and paid as (3GPP TS 23.040): the small alphabet has no Cyrillic letter. */
public final class Segments {

    private static final String SMALL_ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
                    + "abcdefghijklmnopqrstuvwxyzäöñüà";

    private Segments() {}

    public static int of(String text) {
        var small = text.chars().allMatch(letter -> SMALL_ALPHABET.indexOf(letter) >= 0);
        var alone = small ? 160 : 70;
        var among = small ? 153 : 67; // each tells then which part it is
        return text.length() <= alone ? 1 : (text.length() + among - 1) / among;
    }
}
