package kz.zholdama.platform.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdama.platform.web.Buckets;
import kz.zholdama.platform.web.TooManyTries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Bounds what people without an account may ask: by the address that they come from and by the code that they hold. */
@Component
@EnableConfigurationProperties(TryLimits.class)
public class Tries {

    private final Buckets pages;
    private final Buckets unknownCodes;
    private final Buckets files;
    private final Buckets sameCode;

    Tries(TryLimits limits, Clock clock) {
        this.pages = new Buckets(limits.pages(), clock);
        this.unknownCodes = new Buckets(limits.unknownCodes(), clock);
        this.files = new Buckets(limits.files(), clock);
        this.sameCode = new Buckets(limits.sameCode(), clock);
    }

    /** Counts a request for a page. Every public page does so by itself. */
    void page(HttpServletRequest request) {
        pages.take(Buckets.address(request));
    }

    /**
     * Counts a file that was sent; to be asked before it is looked into.
     *
     * @throws TooManyTries when there were too many from this address
     */
    public void file(HttpServletRequest request) {
        files.take(Buckets.address(request));
    }

    /**
     * Looks up what a code stands for, and counts the code if there is none such.
     *
     * @param code as it was read, without hyphens
     * @throws TooManyTries when this code was asked for too often, or too many unknown ones from this address: then nothing is
     *                      looked up
     */
    public <T> Optional<T> look(HttpServletRequest request, String code, Supplier<Optional<T>> look) {
        var address = Buckets.address(request);
        unknownCodes.demandLeft(address);
        sameCode.take(code);
        var found = look.get();
        if (found.isEmpty()) {
            unknownCodes.count(address);
        }
        return found;
    }
}
