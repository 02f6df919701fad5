package kz.zholdama.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import org.apache.catalina.Context;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Asks the running application over HTTP, as whoever holds a paper does, and counts the sessions that this began. */
public final class Telephone {

    private static final int WAIT_MILLIS = 10_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final TomcatWebServer server;
    private final long sessions;

    public Telephone(ApplicationContext application) {
        server = (TomcatWebServer) ((ServletWebServerApplicationContext) application).getWebServer();
        sessions = sessions();
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + address))
                .header("Accept", "text/html");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    /** From a page of our own, as a browser says. */
    public HttpResponse<String> post(String address, MultipartForm form) throws IOException, InterruptedException {
        return send(form.post(request(address).header("Sec-Fetch-Site", "same-origin")));
    }

    /** As many telephones at once; what each was answered. */
    public List<Integer> getAtOnce(List<String> addresses) {
        return addresses.stream()
                .map(address -> http.sendAsync(request(address).build(), BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();
    }

    /** Sends the head of a form and half of it. */
    public Socket sendHalf(String address, MultipartForm form) throws IOException {
        var body = form.bytes();
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        var out = socket.getOutputStream();
        out.write(head(address, form.contentType(), body.length));
        out.write(body, 0, body.length / 2);
        out.flush();
        return socket;
    }

    /** Says how much is coming and sends none of it; what is answered all the same, to the end of its page. */
    public String announce(String address, String contentType, long length) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(WAIT_MILLIS);
            socket.getOutputStream().write(head(address, contentType, length));
            var answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            return answer.useDelimiter("(?<=</html>)").next();
        }
    }

    private static byte[] head(String address, String contentType, long length) {
        return """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Accept: text/html\r
                Sec-Fetch-Site: same-origin\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                """.formatted(address, contentType, length).getBytes(StandardCharsets.US_ASCII);
    }

    /** How many sessions were begun since it was made. */
    public long sessionsBegun() {
        return sessions() - sessions;
    }

    private long sessions() {
        var context = (Context) server.getTomcat().getHost().findChildren()[0];
        return context.getManager().getSessionCounter();
    }
}
