package kz.zholdama.offence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Path;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Asks the database in ways that no compiler reads. */
interface TextQuery {

    static List<Long> texts(EntityManager entities) {
        return entities.createQuery("select a.id from Application a", Long.class)
                .getResultList();
    }

    static List<?> natively(EntityManager entities) {
        return entities.createNativeQuery("select id from application").getResultList();
    }

    static Path<Object> named(Path<?> root) {
        return root.get("number");
    }

    @Query("select count(*) from Application")
    long annotated();
}
