package kz.zholdama.signing.national.standin;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The frames of a WebSocket (RFC 6455) as a server reads and writes them: texts, with what keeps the connection alive. */
final class SocketFrames {

    private static final int FINAL = 0x80;
    private static final int OPCODE = 0x0f;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int MASKED = 0x80;
    private static final int LENGTH = 0x7f;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int MOST_BYTES = 512 * 1024 * 1024;

    private final DataInputStream in;
    private final OutputStream out;

    SocketFrames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    private static final class Frame {

        private final int opcode;
        private final boolean last;
        private final byte[] payload;

        Frame(int opcode, boolean last, byte[] payload) {
            this.opcode = opcode;
            this.last = last;
            this.payload = payload;
        }
    }

    /** The next text; empty when the other side has said its last. */
    Optional<String> read() throws IOException {
        var text = new ByteArrayOutputStream();
        while (true) {
            var frame = next();
            switch (frame.opcode) {
                case CLOSE -> {
                    write(CLOSE, frame.payload);
                    return Optional.empty();
                }
                case PING -> write(PONG, frame.payload);
                case TEXT, CONTINUATION -> {
                    text.writeBytes(frame.payload);
                    if (text.size() > MOST_BYTES) {
                        throw new IOException("The message is too long");
                    }
                    if (frame.last) {
                        return Optional.of(text.toString(StandardCharsets.UTF_8));
                    }
                }
                default -> {} // a pong, or bytes, which nobody sends here
            }
        }
    }

    private Frame next() throws IOException {
        var head = in.readUnsignedByte();
        var sized = in.readUnsignedByte();
        if ((sized & MASKED) == 0) {
            throw new IOException("A browser masks what it sends");
        }
        var length = length(sized & LENGTH);
        var mask = in.readNBytes(4);
        var payload = in.readNBytes(length);
        if (mask.length < 4 || payload.length < length) {
            throw new EOFException();
        }
        for (var i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return new Frame(head & OPCODE, (head & FINAL) != 0, payload);
    }

    private int length(int told) throws IOException {
        var length = switch (told) {
            case TWO_BYTES -> in.readUnsignedShort();
            case EIGHT_BYTES -> in.readLong();
            default -> told;
        };
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("The message is too long");
        }
        return (int) length;
    }

    void write(String text) throws IOException {
        write(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(int opcode, byte[] payload) throws IOException {
        var head = ByteBuffer.allocate(10).put((byte) (FINAL | opcode));
        if (payload.length < TWO_BYTES) {
            head.put((byte) payload.length);
        } else if (payload.length < 1 << 16) {
            head.put((byte) TWO_BYTES).putShort((short) payload.length);
        } else {
            head.put((byte) EIGHT_BYTES).putLong(payload.length);
        }
        out.write(head.array(), 0, head.position());
        out.write(payload);
        out.flush();
    }
}
