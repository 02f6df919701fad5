package kz.zholdama.intake.cases;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import kz.zholdama.intake.Application;
import kz.zholdama.journal.JournalReader.Whereabouts;
import kz.zholdama.journal.Subject;
import org.springframework.stereotype.Component;

/** Tells the journal which centre goes on with a case. */
@Component
class CaseWhereabouts implements Whereabouts {

    private final EntityManager entities;

    CaseWhereabouts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Long> centre(Subject subject) {
        return subject.ofType("application")
                .map(id -> entities.find(Application.class, id))
                .map(Application::centreId);
    }
}
