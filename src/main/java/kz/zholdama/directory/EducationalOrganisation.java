package kz.zholdama.directory;

import java.util.List;
import kz.zholdama.directory.records.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A school or college that trains for qualifications.
 *
 * @param id null while it is being entered
 */
public record EducationalOrganisation(
        @Nullable Long id, String name, String address, String phone, List<String> qualifications) implements Listed {

    public EducationalOrganisation {
        qualifications = qualifications == null ? List.of() : List.copyOf(qualifications);
    }
}
