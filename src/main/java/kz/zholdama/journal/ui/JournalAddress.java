package kz.zholdama.journal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalFilter.Kind;
import kz.zholdama.journal.Subject;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the journal and what it calls the filters: the one place that makes links there. */
public final class JournalAddress {

    static final String ROUTE = "journal";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AREA = "area";
    static final String KIND = "kind";
    static final String CENTRE = "centre";
    static final String ACTOR = "actor";
    static final String SUBJECT = "subject";
    static final String PERSON = "person";

    private JournalAddress() {}

    /** The journal narrowed by a filter, of whatever day when it names none. */
    public static String of(JournalFilter filter) {
        return UriComponentsBuilder.fromPath(ROUTE)
                .queryParamIfPresent(KIND, Optional.ofNullable(filter.kind()))
                .queryParamIfPresent(AREA, Optional.ofNullable(filter.action()))
                .queryParamIfPresent(CENTRE, Optional.ofNullable(filter.centreId()))
                .queryParamIfPresent(ACTOR, Optional.ofNullable(filter.actorId()))
                .queryParamIfPresent(
                        SUBJECT, Optional.ofNullable(filter.subject()).map(JournalAddress::text))
                .queryParamIfPresent(PERSON, Optional.ofNullable(filter.personId()))
                .queryParamIfPresent(FROM, Optional.ofNullable(filter.from()))
                .queryParamIfPresent(TO, Optional.ofNullable(filter.to()))
                .encode()
                .toUriString();
    }

    static String text(Subject subject) {
        return subject.type() + ":" + subject.id();
    }

    static Optional<Subject> subject(String text) {
        return Optional.of(text.split(":", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Subject(parts[0], parts[1]));
    }

    static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A bookmark from when the kind was called {@code sort}, which is now what every list calls its order. */
    static Optional<Kind> earlierKind(QueryParameters address) {
        return address.getSingleParameter("sort")
                .flatMap(text -> Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst());
    }
}
