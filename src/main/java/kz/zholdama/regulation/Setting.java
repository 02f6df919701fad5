package kz.zholdama.regulation;

import java.util.function.Predicate;

/** The settings, with the value that holds until an administrator enters another. The name is stored: it never changes. */
public enum Setting {

    /** Calendar days after which an untouched draft is deleted with its personal data. */
    DRAFT_DAYS("14", Values::isPositive),

    /** Working day after the referral from which its slip stands on the to-do list. */
    SLIP_TO_DO_FROM_DAY("3", Values::isPositive),

    /** Two-digit КАТО prefixes of the regions that receive settlers (Social Code 112), separated by commas. */
    RECEIVING_REGIONS("10,11,35,39,55,59,63", Values::isPrefixes),

    /** Whether the applicant is heard before a refusal: the term is too short to oblige (APPC art. 73). */
    HEARING("false", Values::isYesOrNo),

    /** How, where and by when a refusal can be appealed, as it is printed (APPC art. 80, 91, 92). */
    APPEAL_TEXT("Решение может быть обжаловано в соответствии со статьями 91 и 92 Административного "
            + "процедурно-процессуального кодекса Республики Казахстан. Жалоба подается в вышестоящий орган через карьерный "
            + "центр, принявший решение, не позднее трех месяцев со дня, когда Вам стало известно о его принятии; карьерный "
            + "центр направляет ее вышестоящему органу в течение трех рабочих дней. После устранения причин отказа Вы вправе "
            + "обратиться за государственной услугой повторно.", text -> !text.isBlank());

    private final String shipped;
    private final Predicate<String> valid;

    Setting(String shipped, Predicate<String> valid) {
        this.shipped = shipped;
        this.valid = valid;
    }

    String shipped() {
        return shipped;
    }

    boolean accepts(String value) {
        return value != null && valid.test(value.strip());
    }

    /** What the values look like. */
    private static final class Values {

        static boolean isPositive(String text) {
            return text.matches("[1-9][0-9]{0,3}");
        }

        static boolean isPrefixes(String text) {
            return text.matches("\\d{2}(\\s*,\\s*\\d{2})*");
        }

        static boolean isYesOrNo(String text) {
            return text.equals("true") || text.equals("false");
        }
    }
}
