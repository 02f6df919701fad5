package kz.zholdama.notice.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers commands as it is told to, for what a real one cannot be made to do. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /** @param answers by the first word of a command; what is not among them is accepted, and an empty one never comes */
    ScriptedSmtp(Map<String, String> answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                talk(visitor);
            } catch (IOException _) {
                // the visitor left, or the test is over
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        say(visitor, "220 test");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var answer = answers.getOrDefault(line.split("[ :]", 2)[0], "250 ok");
            if (!answer.isEmpty()) {
                say(visitor, answer);
            }
        }
    }

    private static void say(Socket visitor, String answer) throws IOException {
        visitor.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
