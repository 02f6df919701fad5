package kz.zholdama.measure.subsidised;

import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.pickers.OfferedNames;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.measure.parts.ChosenOccupation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names that are offered where a graduation is typed: what the centre's applicants state, then what the directory has. */
@Component
class EducationNames {

    private static final int LISTED = 100;

    private final KnownEducation known;
    private final Organisations organisations;

    EducationNames(KnownEducation known, Organisations organisations) {
        this.known = known;
        this.organisations = organisations;
    }

    Stream<String> institutions(String typed) {
        return OfferedNames.found(
                Stream.concat(
                        known.institutions().stream(),
                        organisations.search(typed, 0, LISTED).stream().map(EducationalOrganisation::name)),
                typed);
    }

    /** What is learned there, by applicants and by the directory, then the occupation wished for. */
    Stream<String> specialities(String institution, @Nullable ChosenOccupation occupation, String typed) {
        var names = Stream.of(
                known.specialities(institution).stream(),
                organisations.search(institution, 0, LISTED).stream()
                        .filter(one -> one.name().equals(institution))
                        .flatMap(one -> one.qualifications().stream()),
                Stream.ofNullable(occupation).map(ChosenOccupation::name));
        return OfferedNames.found(names.flatMap(all -> all), typed);
    }

    Optional<EducationLevel> level(String institution, String speciality) {
        return known.level(institution, speciality);
    }
}
