package kz.zholdama;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.List;
import kz.zholdama.journal.CheckJournalCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Zholdama and names the style sheets and the icon of every page. {@code --check-journal} checks the journal and ends. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/zholdama.css")
@StyleSheet("styles/lists.css")
@StyleSheet("styles/administration.css")
@StyleSheet("styles/away.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/work.css")
public class ZholdamaApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (List.of(args).contains(CheckJournalCommand.ARGUMENT)) {
            System.exit(CheckJournalCommand.run(args, System.out, System.err));
        }
        SpringApplication.run(ZholdamaApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "images/icon.svg", "any");
    }
}
