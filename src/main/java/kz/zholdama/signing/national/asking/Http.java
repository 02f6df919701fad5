package kz.zholdama.signing.national.asking;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.objection.Doubt;
import org.jspecify.annotations.Nullable;

/** Answers of bounded size in bounded time, from nowhere but the address that is configured. */
public final class Http implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient client;

    public Http(Duration connectWithin) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // old servers take an offer of more for an error
                .connectTimeout(connectWithin)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What is told of a server that does not answer, and of one that does not in time. */
    public record Failures(Untold unreachable, Untold slow) {}

    public byte[] post(URI address, byte[] question, String type, int mostBytes, Duration within, Failures failures)
            throws Doubt {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question));
        return answer(request, mostBytes, within, failures);
    }

    public byte[] get(URI address, int mostBytes, Duration within, Failures failures) throws Doubt {
        return answer(HttpRequest.newBuilder(address), mostBytes, within, failures);
    }

    private byte[] answer(HttpRequest.Builder request, int mostBytes, Duration within, Failures failures) throws Doubt {
        var bounded = HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), mostBytes);
        var answer = client.sendAsync(request.timeout(within).build(), bounded);
        try {
            var received = answer.get(within.toNanos(), TimeUnit.NANOSECONDS); // to the last byte
            if (received.statusCode() != OK) {
                throw Doubt.of(failures.unreachable());
            }
            return received.body();
        } catch (TimeoutException _) {
            throw Doubt.of(failures.slow());
        } catch (ExecutionException e) {
            throw Doubt.of(isSlow(e.getCause()) ? failures.slow() : failures.unreachable());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Doubt.of(failures.unreachable());
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isSlow(@Nullable Throwable cause) {
        return cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
