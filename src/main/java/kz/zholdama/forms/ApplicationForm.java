package kz.zholdama.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Annex 1: the application with its tear-off acceptance stub.
 *
 * @param district      what stands before "района (города)" in the address of the director
 * @param applicantName in the genitive or as in the identity document
 * @param consents      those not given are struck through
 * @param documents     the papers attached, one text each
 * @param filedOn       date beside the applicant's signature
 * @param stub          the acceptance; null only in a preview before registration
 */
public record ApplicationForm(
        String district,
        String applicantName,
        String address,
        Measure measure,
        Consents consents,
        @MayBeMissing List<String> documents,
        LocalDate filedOn,
        @MayBeMissing(onlyInPreview = true) @Nullable AcceptanceStub stub,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    public ApplicationForm {
        documents = List.copyOf(documents);
    }

    /** Whether each of the two consents that the form words was given. */
    public record Consents(boolean personalData, boolean protectedSecrets) {}

    /** @param number registration number of the application; null only in a preview */
    public record AcceptanceStub(
            LocalDate acceptedOn,
            @MayBeMissing(onlyInPreview = true) @Nullable String number,
            Signatory acceptedBy) {}

    @Override
    public String template() {
        return "annex-1";
    }

    @Override
    public LocalDate issuedOn() {
        return filedOn;
    }

    @Override
    public Set<String> chosen() {
        return Stream.of(measure.name(), measure.kind().name()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "ApplicationForm[hidden]";
    }
}
