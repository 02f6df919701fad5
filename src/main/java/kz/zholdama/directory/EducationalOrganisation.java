package kz.zholdama.directory;

import java.util.List;
import kz.zholdama.directory.records.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A school or college that trains for qualifications.
 *
 * @param id    null while it is being entered
 * @param email where it is told of what is due, may be null
 */
public record EducationalOrganisation(
        @Nullable Long id,
        String name,
        String address,
        String phone,
        @Nullable String email,
        List<String> qualifications)
        implements Listed {

    public EducationalOrganisation {
        qualifications = qualifications == null ? List.of() : List.copyOf(qualifications);
    }
}
