package kz.zholdama;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Zholdama and names the style sheets of every page. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/zholdama.css")
public class ZholdamaApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(ZholdamaApplication.class, args);
    }
}
