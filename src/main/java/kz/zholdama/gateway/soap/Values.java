package kz.zholdama.gateway.soap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Values of what registers answer, of bounded length; what is none is garbled. */
final class Values {

    private static final int LONGEST = 500;
    private static final int DAY = "2026-01-31".length();

    private Values() {}

    static String text(Element parent, String name) throws CallFailed {
        return bounded(Xml.required(parent, name));
    }

    static @Nullable String textIfAny(Element parent, String name) throws CallFailed {
        var said = Xml.text(parent, name);
        return said.isEmpty() ? null : bounded(said.get());
    }

    private static String bounded(String text) throws CallFailed {
        if (text.length() > LONGEST) {
            throw new CallFailed(Failure.GARBLED);
        }
        return text;
    }

    static LocalDate day(Element parent, String name) throws CallFailed {
        return day(Xml.required(parent, name));
    }

    static @Nullable LocalDate dayIfAny(Element parent, String name) throws CallFailed {
        var said = Xml.text(parent, name);
        return said.isEmpty() ? null : day(said.get());
    }

    /** The offset that some write behind the day means nothing. */
    private static LocalDate day(String text) throws CallFailed {
        try {
            return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (DateTimeException _) {
            throw new CallFailed(Failure.GARBLED);
        }
    }

    /** By the codes of the classifier of sexes. */
    static @Nullable Sex sex(Element parent) {
        return Xml.text(parent, "gender")
                .flatMap(code -> switch (code) {
                    case "1" -> Optional.of(Sex.MALE);
                    case "2" -> Optional.of(Sex.FEMALE);
                    default -> Optional.<Sex>empty();
                })
                .orElse(null);
    }
}
