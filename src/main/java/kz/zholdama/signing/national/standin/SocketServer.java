package kz.zholdama.signing.national.standin;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A WebSocket server on this machine's own address (RFC 6455): it greets, then answers text by text. */
final class SocketServer implements AutoCloseable {

    private static final String KEY = "sec-websocket-key:";
    private static final String ACCEPTED = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // of RFC 6455
    private static final int LONGEST_HEAD = 16 * 1024;

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final String greeting;
    private final UnaryOperator<String> answers;

    /** @param port where another program has it, any that is free */
    SocketServer(int port, String greeting, UnaryOperator<String> answers) throws IOException {
        this.greeting = greeting;
        this.answers = answers;
        this.server = bound(port);
        Thread.ofVirtual().name("ncalayer-stand-in").start(this::accept);
    }

    private static ServerSocket bound(int port) throws IOException {
        try {
            return listening(port);
        } catch (BindException _) {
            return listening(0);
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().name("ncalayer-stand-in-talk").start(() -> talk(socket));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var out = new BufferedOutputStream(socket.getOutputStream());
            var key = key(in);
            if (key.isEmpty()) {
                return;
            }
            out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + accepted(key.get()) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var frames = new SocketFrames(in, out);
            frames.write(greeting);
            for (var text = frames.read(); text.isPresent(); text = frames.read()) {
                frames.write(answers.apply(text.get()));
            }
        } catch (IOException _) { // the browser is gone
        } finally {
            open.remove(socket);
        }
    }

    /** What the browser wants to have confirmed; empty when it wants no WebSocket. */
    private static Optional<String> key(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0 || head.length() > LONGEST_HEAD) {
                return Optional.empty();
            }
            head.append((char) next);
        }
        return head.toString()
                .lines()
                .filter(line -> line.regionMatches(true, 0, KEY, 0, KEY.length()))
                .map(line -> line.substring(KEY.length()).strip())
                .findFirst();
    }

    private static String accepted(String key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1")
                            .digest((key + ACCEPTED).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
