package kz.zholdama.channel.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import kz.zholdama.platform.web.Buckets;
import kz.zholdama.platform.web.TooManyTries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Counts calls of the API. All throw {@link TooManyTries} when there were too many. */
@Component
@EnableConfigurationProperties(ChannelLimits.class)
public class CallLimits {

    private final Buckets accounts;
    private final Buckets addresses;
    private final Buckets wrong;

    CallLimits(ChannelLimits limits, Clock clock) {
        this.accounts = new Buckets(limits.account(), clock);
        this.addresses = new Buckets(limits.address(), clock);
        this.wrong = new Buckets(limits.wrong(), clock);
    }

    public void account(long accountId) {
        accounts.take(Long.toString(accountId));
    }

    public void anybody(HttpServletRequest request) {
        addresses.take(Buckets.address(request));
    }

    /** Before a secret is looked at. */
    public void secret(HttpServletRequest request) {
        wrong.demandLeft(Buckets.address(request));
    }

    public void wrongSecret(HttpServletRequest request) {
        wrong.count(Buckets.address(request));
    }
}
