package kz.zholdama.intake.inquiries;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.gateway.ConsentState;
import kz.zholdama.platform.web.Incidents;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with inquiries step by step: one transaction takes a step up, the systems are asked outside of any, another one writes
 * what they told. Runs on every node; a step is one node's, and another's after it when that one is gone.
 */
@Component
public class InquiryRun implements DisposableBean {

    private static final int AT_ONCE = 50;

    private final StoredInquiries inquiries;
    private final EntityManager entities;
    private final AccessConsent consents;
    private final AskedSystems systems;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Incidents incidents;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    InquiryRun(
            StoredInquiries inquiries,
            EntityManager entities,
            AccessConsent consents,
            AskedSystems systems,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Incidents incidents,
            Clock clock) {
        this.inquiries = inquiries;
        this.entities = entities;
        this.consents = consents;
        this.systems = systems;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.incidents = incidents;
        this.clock = clock;
    }

    /** What waits for somebody to go on with it: for an answer of 1414, for a system that was down, for a node that is gone. */
    @Scheduled(fixedDelayString = "${zholdama.gateway.every}", initialDelayString = "${zholdama.gateway.every}")
    public void everyFewSeconds() {
        due().forEach(this::start);
    }

    private List<Long> due() {
        return transaction.execute(_ -> SelectionSpecification.create(StoredInquiry.class)
                .restrict(Restriction.lessThanOrEqual(StoredInquiry_.nextAt, clock.instant()))
                .sort(Order.asc(StoredInquiry_.nextAt))
                .createProjection(StoredInquiry_.id)
                .createQuery(entities)
                .setMaxResults(AT_ONCE)
                .getResultList());
    }

    /** Beside whoever asks, who need not wait. */
    void start(long id) {
        threads.execute(() -> {
            try {
                goOn(id);
            } catch (RuntimeException unexpected) {
                incidents.record(unexpected); // its time comes again
            }
        });
    }

    /** As far as it goes without anybody. */
    public void goOn(long id) {
        for (var step = take(id); step.isPresent(); step = take(id)) {
            carryOut(step.get());
        }
    }

    private Optional<InquiryStep> take(long id) {
        return transaction.execute(_ -> inquiries.findLockedById(id).flatMap(one -> one.take(clock.instant())));
    }

    private void carryOut(InquiryStep step) {
        if (step.consent() == null) {
            var told = consent(step);
            write(step, inquiry -> inquiry.consent(told, clock.instant()));
        } else {
            var told = systems.ask(step.about(), step.consent(), step.answers());
            write(step, inquiry -> inquiry.answered(told, clock.instant()));
        }
    }

    private ConsentState consent(InquiryStep step) {
        if (step.request() == null) {
            return consents.ask(step.about(), "inquiry-" + step.id());
        }
        return step.typedCode() == null
                ? consents.state(step.request())
                : consents.confirm(step.request(), step.typedCode());
    }

    /** Nothing, when somebody typed a code meanwhile, or it is gone with its draft. */
    private void write(InquiryStep step, Function<StoredInquiry, Optional<InquiryHappening>> what) {
        transaction.executeWithoutResult(_ -> inquiries
                .findLockedById(step.id())
                .filter(inquiry -> inquiry.isAt(step))
                .flatMap(what)
                .ifPresent(events::publishEvent));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
