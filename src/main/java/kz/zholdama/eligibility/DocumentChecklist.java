package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.calendar.Channel;
import kz.zholdama.person.Category;

/** The documents of one case (A2.8). The application itself (A1) is always there and is not listed. */
public record DocumentChecklist(List<ChecklistItem> items) {

    private static final Set<Measure> GRADUATES = EnumSet.of(Measure.YOUTH_PRACTICE, Measure.CONTRACT_OF_GENERATIONS);

    public DocumentChecklist {
        items = List.copyOf(items);
    }

    /**
     * @param birthDate may be null while it is not known; then no parental consent is asked yet
     * @param on        day of application, on which the age is reckoned
     */
    public static DocumentChecklist of(Measure measure, Set<Category> categories, LocalDate birthDate, LocalDate on,
                                       Channel channel, RuleEdition edition) {
        var items = new ArrayList<ChecklistItem>();
        if (channel == Channel.CENTRE) { // electronic applications: the state's own systems are asked
            items.add(new ChecklistItem(DocumentType.IDENTITY_DOCUMENT, true));
            items.add(new ChecklistItem(DocumentType.EMPLOYMENT_RECORD, false));
            switch (measure.kind()) {
                case TRAINING -> {
                    items.add(new ChecklistItem(DocumentType.EDUCATION_DOCUMENT, false));
                    items.add(new ChecklistItem(DocumentType.HEALTH_CERTIFICATE, true));
                }
                case SUBSIDISED_WORKPLACE -> {
                    if (GRADUATES.contains(measure)) {
                        items.add(new ChecklistItem(DocumentType.EDUCATION_DOCUMENT, true));
                    }
                    if (needsConsent(measure, categories, birthDate, on, edition)) {
                        items.add(new ChecklistItem(DocumentType.PARENTAL_CONSENT, true));
                    }
                }
                case RESETTLEMENT -> items.add(new ChecklistItem(DocumentType.EDUCATION_DOCUMENT, false));
            }
        }
        return new DocumentChecklist(items);
    }

    /** The required documents that are missing, and the shown ones that have expired (Rules, item 8). */
    public List<Shortcoming> shortcomings(Collection<PresentedDocument> presented, LocalDate on) {
        var byType = presented.stream().collect(Collectors.toMap(PresentedDocument::type, document -> document, (first, _) -> first));
        var shortcomings = new ArrayList<Shortcoming>();
        for (var item : items) {
            var document = byType.getOrDefault(item.type(), PresentedDocument.absent(item.type()));
            if (!document.isPresent() && item.required()) {
                shortcomings.add(new Shortcoming(item.type(), Shortcoming.Reason.MISSING, null));
            } else if (document.isExpiredOn(on)) {
                shortcomings.add(new Shortcoming(item.type(), Shortcoming.Reason.EXPIRED, document.validUntil()));
            }
        }
        return List.copyOf(shortcomings);
    }

    private static boolean needsConsent(Measure measure, Set<Category> categories, LocalDate birthDate, LocalDate on,
                                        RuleEdition edition) {
        if (measure != Measure.PUBLIC_WORKS || birthDate == null || birthDate.isAfter(on)
                || categories.stream().noneMatch(edition.consentCategories()::contains)) {
            return false;
        }
        var age = Period.between(birthDate, on).getYears();
        return age >= edition.consentFromAge() && age < edition.consentBelowAge();
    }
}
