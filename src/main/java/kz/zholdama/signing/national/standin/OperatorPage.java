package kz.zholdama.signing.national.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where whoever shows the demo says what the person at the dialog does next: whose key he takes, or that he closes it. */
final class OperatorPage {

    /** Of closing the dialog, among the numbers of the persons. */
    static final int CANCEL = -1;

    private static final String CHOSEN = "person=";
    private static final int LONGEST = 100;

    private final List<String> names;
    private final IntConsumer choose;
    private int chosen;

    OperatorPage(List<String> names, IntConsumer choose) {
        this.names = names;
        this.choose = choose;
    }

    synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                var form = new String(exchange.getRequestBody().readNBytes(LONGEST), StandardCharsets.UTF_8);
                if (form.matches(CHOSEN + "(-1|\\d{1,2})")) {
                    take(Integer.parseInt(form.substring(CHOSEN.length())));
                }
                exchange.getResponseHeaders().set("Location", "/");
                exchange.sendResponseHeaders(303, -1);
                return;
            }
            var page = page().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private void take(int person) {
        if (person < names.size()) {
            chosen = person;
            choose.accept(person);
        }
    }

    private String page() {
        var lines = IntStream.range(CANCEL, names.size()).mapToObj(this::line).collect(Collectors.joining());
        return """
                <!doctype html><html lang="ru"><title>Учебный NCALayer</title>
                <h1>Учебный NCALayer</h1><p>Что сделает человек в окне NCALayer, когда его попросят подписать:</p>
                <form method="post">%s<p><button>Запомнить</button></form></html>""".formatted(lines);
    }

    private String line(int person) {
        return "<p><label><input type=\"radio\" name=\"person\" value=\"%d\"%s> %s</label>"
                .formatted(
                        person,
                        person == chosen ? " checked" : "",
                        person == CANCEL ? "закроет окно, не подписав" : "подпишет ключом: " + names.get(person));
    }
}
