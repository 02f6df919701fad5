package kz.zholdama.gateway.calling;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.zholdama.gateway.Failure;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The way to one system: an answer of bounded size in bounded time from nowhere but its address, tried again while nobody
 * answers, and left alone for a while when most calls fail, so that nobody waits in vain. Never within a transaction.
 */
public final class Line implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final HttpClient client;
    private final Duration within;
    private final long mostBytes;
    private final Retry retry;
    private final CircuitBreaker breaker;

    /** What came: whoever asked knows what it means. */
    public record Received(int status, Bytes body) {}

    /** Makes an answer of what came. */
    @FunctionalInterface
    public interface Reader<T> {

        T read(Received received) throws CallFailed;
    }

    public Line(Service service, GatewaySettings settings, Duration within) {
        this.within = within;
        this.mostBytes = settings.mostSize().toBytes();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // old servers take an offer of more for an error
                .connectTimeout(settings.connectWithin())
                .followRedirects(HttpClient.Redirect.NEVER) // what is asked is for this address alone
                .build();
        this.retry = Retry.of(
                service.label(),
                RetryConfig.custom()
                        .maxAttempts(settings.tries())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(settings.firstWait(), 2))
                        .retryOnException(Line::isWorthAnotherTry)
                        .build());
        this.breaker = CircuitBreaker.of(
                service.label(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(settings.breaker().calls())
                        .minimumNumberOfCalls(settings.breaker().calls())
                        .failureRateThreshold(settings.breaker().failures())
                        .waitDurationInOpenState(settings.breaker().rest())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordException(Line::isTheirs)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.warn(
                        "State system {}: calls go from {} to {}",
                        change.getCircuitBreakerName(),
                        change.getStateTransition().getFromState(),
                        change.getStateTransition().getToState()));
    }

    /** @throws CallFailed why there is no answer; an unreadable one counts against the system like none */
    public <T> T call(HttpRequest.Builder request, Reader<T> reader) throws CallFailed {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Other systems are not asked within a transaction");
        }
        var built = request.timeout(within).build();
        try {
            return retry.executeCallable(() -> breaker.executeCallable(() -> reader.read(send(built))));
        } catch (CallNotPermittedException _) {
            throw CallFailed.leftAlone();
        } catch (CallFailed failed) {
            LOG.info("State system {} did not answer: {}", breaker.getName(), failed.why());
            throw failed;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // nothing else is thrown
        }
    }

    /** Whether a call would go out now; without it who has many to make takes none of them up. */
    public boolean isOpen() {
        if (!breaker.tryAcquirePermission()) {
            return false;
        }
        breaker.releasePermission();
        return true;
    }

    private Received send(HttpRequest request) throws CallFailed {
        var began = new AtomicBoolean();
        var bounded = HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), mostBytes);
        var answer = client.sendAsync(request, head -> {
            began.set(true);
            return bounded.apply(head);
        });
        try {
            var received = answer.get(within.toNanos(), TimeUnit.NANOSECONDS); // to the last byte
            return new Received(received.statusCode(), Bytes.of(received.body()));
        } catch (TimeoutException _) {
            throw new CallFailed(Failure.SLOW);
        } catch (ExecutionException e) {
            throw new CallFailed(began.get() ? Failure.GARBLED : why(e.getCause())); // too large, or cut off
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Failure.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private static Failure why(@Nullable Throwable cause) {
        return cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)
                ? Failure.SLOW
                : Failure.UNREACHABLE;
    }

    /** Whoever let us wait for long is not waited for again at once. */
    private static boolean isWorthAnotherTry(Throwable failed) {
        return failed instanceof CallFailed call && call.why() == Failure.UNREACHABLE;
    }

    /** What we asked wrongly, or too late, says nothing about the system. */
    private static boolean isTheirs(Throwable failed) {
        return !(failed instanceof CallFailed call)
                || call.why() != Failure.REJECTED && call.why() != Failure.TOKEN_EXPIRED;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
