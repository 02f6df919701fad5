package kz.zholdama.channel.callbacks;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts to an address that somebody else chose: only where it may be called, following nobody elsewhere, within bounded time
 * however slowly the answer comes, of which the status alone is read.
 */
@Component
class CallbackClient implements AutoCloseable {

    private static final int AT_ONCE = 64;
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CallbackSettings settings;
    private final CloseableHttpClient client;

    @Autowired
    CallbackClient(CallbackSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE);
    }

    CallbackClient(CallbackSettings settings, DnsResolver names) {
        this.settings = settings;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedResolver(names, new CallableNetworks(settings.allowedNetworks())))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectWithin()))
                        .setSocketTimeout(Timeout.of(settings.within()))
                        .build())
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(settings.within()))
                        .setResponseTimeout(Timeout.of(settings.within()))
                        .setAuthenticationEnabled(false)
                        .build())
                .setConnectionReuseStrategy((_, _, _) -> false) // each call looks its name up
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Zholdama")
                .build();
    }

    /** What came of a call. */
    sealed interface Outcome {

        record Delivered() implements Outcome {}

        /** @param reply the status that came; empty for none */
        record Failed(CallbackFailure why, String reply) implements Outcome {}
    }

    /** @throws InterruptedException when this node is being stopped; nobody knows whether it arrived */
    Outcome post(String address, String signature, byte[] body) throws InterruptedException {
        var request = new HttpPost(URI.create(address));
        request.setHeader(CallbackSignature.HEADER, signature);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        var answer = threads.submit(() -> status(request));
        try {
            return outcome(answer.get(settings.within().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return new Outcome.Failed(CallbackFailure.TOO_SLOW, "");
        } catch (ExecutionException e) {
            return new Outcome.Failed(why(e.getCause()), "");
        } finally {
            request.cancel();
            answer.cancel(true);
        }
    }

    private int status(HttpPost request) throws IOException {
        var whole = request.getAuthority();
        var target = new HttpHost(request.getScheme(), whole.getHostName(), whole.getPort());
        var answer = client.executeOpen(target, request, null);
        var status = answer.getCode();
        request.cancel(); // cuts the connection: the answer may be endless
        try {
            answer.close();
        } catch (IOException _) {
            // it was cut
        }
        return status;
    }

    private static Outcome outcome(int status) {
        return switch (status / 100) {
            case 2 -> new Outcome.Delivered();
            case 3 -> new Outcome.Failed(CallbackFailure.REDIRECTED, String.valueOf(status));
            default -> new Outcome.Failed(CallbackFailure.REPLIED, String.valueOf(status));
        };
    }

    private static CallbackFailure why(@Nullable Throwable cause) {
        return switch (cause) {
            case PrivateAddress _ -> CallbackFailure.PRIVATE_ADDRESS;
            case UnknownHostException _ -> CallbackFailure.NO_SUCH_HOST;
            case SSLException _ -> CallbackFailure.NOT_SECURE;
            case InterruptedIOException _ -> CallbackFailure.TOO_SLOW;
            case IOException _ -> CallbackFailure.UNREACHABLE;
            case null, default -> CallbackFailure.UNEXPECTED;
        };
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }
}
