package kz.zholdama.labourmarket.sending;

import java.util.Optional;
import kz.zholdama.intake.Application;
import org.springframework.data.repository.Repository;

/** The applications that are told of. */
interface ToldCases extends Repository<Application, Long> {

    Optional<Application> findById(long id);
}
