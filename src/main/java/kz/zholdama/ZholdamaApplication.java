package kz.zholdama;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Zholdama and names the style sheets and the icon of every page. {@code --check-journal} checks the journal and ends. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/zholdama.css")
@StyleSheet("styles/administration.css")
@StyleSheet("styles/away.css")
public class ZholdamaApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        var arguments = new ArrayList<>(List.of(args));
        if (arguments.contains("--check-journal")) {
            arguments.add("--server.port=-1"); // no web server: another one may be running
        }
        SpringApplication.run(ZholdamaApplication.class, arguments.toArray(String[]::new));
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "images/icon.svg", "any");
    }
}
