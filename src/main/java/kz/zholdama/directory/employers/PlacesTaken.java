package kz.zholdama.directory.employers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of places held. */
interface PlacesTaken extends Repository<PlaceTaken, Long> {

    Optional<PlaceTaken> findByApplicationId(long applicationId);
}
