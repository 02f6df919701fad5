package kz.zholdama.platform.events;

import java.util.concurrent.Executor;
import kz.zholdama.platform.web.Incidents;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/** Where listeners work, beside whoever published; what one of them throws is told like every unexpected error. */
@Component
class ListenerFailures implements AsyncConfigurer {

    private final Executor work;
    private final Incidents incidents;

    ListenerFailures(@Qualifier("applicationTaskExecutor") Executor work, Incidents incidents) {
        this.work = work;
        this.incidents = incidents;
    }

    @Override
    public Executor getAsyncExecutor() {
        return work;
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (error, _, _) -> incidents.record(error);
    }
}
