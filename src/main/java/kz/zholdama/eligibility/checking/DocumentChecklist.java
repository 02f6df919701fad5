package kz.zholdama.eligibility.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Age;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/** The documents of one case (A2.8) as the edition asks for them. The application (A1) is always there and is not listed. */
public record DocumentChecklist(List<ChecklistItem> items) {

    public DocumentChecklist {
        items = List.copyOf(items);
    }

    /**
     * @param birthDate may be null while it is not known; then no parental consent is asked yet
     * @param on        day of application, on which the age is reckoned
     */
    public static DocumentChecklist of(
            Measure measure,
            Set<Category> categories,
            @Nullable LocalDate birthDate,
            LocalDate on,
            Channel channel,
            RuleEdition edition) {
        var items = new ArrayList<ChecklistItem>();
        if (channel == Channel.CENTRE) { // electronic applications: the state's own systems are asked
            var asked = edition.documents(measure);
            var required = new TreeSet<>(asked.required());
            if (!edition.programme(measure).levels().isEmpty()) {
                required.add(DocumentType.EDUCATION_DOCUMENT);
            }
            if (needsParentalConsent(measure, categories, birthDate, on, edition)) {
                required.add(DocumentType.PARENTAL_CONSENT);
            }
            var all = new TreeSet<>(required);
            all.addAll(asked.ifAny());
            all.forEach(type -> items.add(new ChecklistItem(type, required.contains(type))));
        }
        return new DocumentChecklist(items);
    }

    /**
     * The required documents that are missing, and the shown ones that have expired, required or not (Rules, item 8).
     *
     * @param on day of application; a document is valid on its last day
     */
    public List<Shortcoming> shortcomings(Collection<PresentedDocument> presented, LocalDate on) {
        return items.stream()
                .flatMap(item -> shortcoming(item, presented, on).stream())
                .toList();
    }

    private static Optional<Shortcoming> shortcoming(
            ChecklistItem item, Collection<PresentedDocument> presented, LocalDate on) {
        var shown = presented.stream()
                .filter(document -> document.type().equals(item.type()) && document.isPresent())
                .toList();
        if (shown.isEmpty()) {
            return item.required()
                    ? Optional.of(new Shortcoming(item.type(), Shortcoming.Reason.MISSING, null))
                    : Optional.empty();
        }
        return shown.stream().allMatch(document -> document.isExpiredOn(on))
                ? Optional.of(new Shortcoming(
                        item.type(), Shortcoming.Reason.EXPIRED, shown.getLast().validUntil()))
                : Optional.empty();
    }

    private static boolean needsParentalConsent(
            Measure measure,
            Set<Category> categories,
            @Nullable LocalDate birthDate,
            LocalDate on,
            RuleEdition edition) {
        var consent = edition.parentalConsent();
        return consent.measures().contains(measure)
                && birthDate != null
                && categories.stream().anyMatch(consent.categories()::contains)
                && Age.hasReached(birthDate, consent.fromAge(), on)
                && !Age.hasReached(birthDate, consent.belowAge(), on);
    }
}
