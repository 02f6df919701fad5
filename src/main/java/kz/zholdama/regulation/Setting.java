package kz.zholdama.regulation;

import kz.zholdama.person.PlainText;
import org.jspecify.annotations.Nullable;

/** The settings, with the value that holds until an administrator enters another. The name is stored: it never changes. */
public enum Setting {

    /** Calendar days after which an untouched draft is deleted with its personal data. */
    DRAFT_DAYS("14", Kind.NUMBER),

    /** Largest scan of a document, in megabytes (the law lets no copy of an identity document be kept; others are optional). */
    SCAN_MEGABYTES("5", Kind.MEGABYTES),

    /** How many files one document may be scanned into. */
    SCANS_PER_DOCUMENT("5", Kind.NUMBER),

    /** Working day after the referral from which its slip stands on the to-do list. */
    SLIP_TO_DO_FROM_DAY("3", Kind.NUMBER),

    /** Working days before the last day of a slip from which its host is reminded of it. */
    SLIP_REMINDER_DAYS_BEFORE("1", Kind.NUMBER),

    /** Calendar days after which a host whose slip is late is reminded again. */
    SLIP_REMINDER_EVERY_DAYS("5", Kind.NUMBER),

    /** Hundredths of a directory's records; an import that retires more of them asks once more. */
    RETIRING_SHARE("10", Kind.PERCENT),

    /** Two-digit КАТО prefixes of the regions that receive settlers (Social Code 112), separated by commas. */
    RECEIVING_REGIONS("10,11,35,39,55,59,63", Kind.PREFIXES),

    /** Whether the applicant is heard before a refusal: the term is too short to oblige (APPC art. 73). */
    HEARING("false", Kind.YES_NO),

    /** How, where and by when a refusal or an annulment can be appealed, as it is printed (APPC art. 80, 91, 92), in Russian. */
    APPEAL_TEXT(
            "Решение может быть обжаловано в соответствии со статьями 91 и 92 Административного "
                    + "процедурно-процессуального кодекса Республики Казахстан. Жалоба подается в вышестоящий орган "
                    + "через карьерный центр, принявший решение, не позднее трех месяцев со дня, когда Вам стало известно "
                    + "о его принятии; карьерный центр направляет ее вышестоящему органу в течение трех рабочих дней.",
            Kind.TEXT),

    /** The same in Kazakh, printed below: a citizen reads how to appeal in her own language. */
    APPEAL_TEXT_KK(
            "Шешімге Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексінің 91 және 92-баптарына сәйкес шағым "
                    + "жасалуы мүмкін. Шағым шешім қабылдаған мансап орталығы арқылы жоғары тұрған органға оның қабылданғаны "
                    + "туралы Сізге белгілі болған күннен бастап үш айдан кешіктірілмей беріледі; мансап орталығы оны үш "
                    + "жұмыс күні ішінде жоғары тұрған органға жібереді.",
            Kind.TEXT);

    private final String shipped;
    private final Kind kind;

    /** What the values of a setting look like. */
    public enum Kind {
        /** A whole number from 1 to 9999. */
        NUMBER,
        /** From 1 to 7: a database takes 16 MB at once unless it is told otherwise, and bytes may double on their way there. */
        MEGABYTES,
        /** From 1 to 100. */
        PERCENT,
        /** Two-digit КАТО prefixes with commas between. */
        PREFIXES,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** Any text of at most 4,000 characters that are all seen. */
        TEXT;

        private boolean accepts(String text) {
            return switch (this) {
                case NUMBER -> text.matches("[1-9][0-9]{0,3}");
                case MEGABYTES -> text.matches("[1-7]");
                case PERCENT -> text.matches("[1-9][0-9]?|100");
                case PREFIXES -> text.matches("\\d{2}(\\s*,\\s*\\d{2})*");
                case YES_NO -> text.equals("true") || text.equals("false");
                case TEXT ->
                    !text.isBlank()
                            && text.length() <= 4000
                            && PlainText.problem(text).isEmpty();
            };
        }
    }

    Setting(String shipped, Kind kind) {
        this.shipped = shipped;
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The value that the product ships with. */
    public String shipped() {
        return shipped;
    }

    public boolean accepts(@Nullable String value) {
        return value != null && kind.accepts(value.strip());
    }
}
