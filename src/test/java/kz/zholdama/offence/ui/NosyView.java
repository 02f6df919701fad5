package kz.zholdama.offence.ui;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view that is seen from outside and looks into the database by itself. */
public class NosyView {

    private EntityManager entities;
    private JdbcClient client;
    private JdbcTemplate template;

    boolean idle() {
        return entities == null && client == null && template == null;
    }
}
