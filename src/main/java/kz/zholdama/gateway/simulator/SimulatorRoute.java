package kz.zholdama.gateway.simulator;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The simulator's page is there where the simulator is. */
@Component
@Profile({"demo", "test"})
class SimulatorRoute implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(event.getSource().getContext()));
        if (!routes.isRouteRegistered(SimulatorView.class)) {
            routes.setAnnotatedRoute(SimulatorView.class);
        }
    }
}
