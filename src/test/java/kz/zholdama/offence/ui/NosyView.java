package kz.zholdama.offence.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view that is seen from outside, looks into the database by itself and titles its tab. */
public class NosyView implements HasDynamicTitle {

    private EntityManager entities;
    private JdbcClient client;
    private JdbcTemplate template;

    @Override
    public String getPageTitle() {
        return "Nosy";
    }

    boolean idle() {
        return entities == null && client == null && template == null;
    }
}
