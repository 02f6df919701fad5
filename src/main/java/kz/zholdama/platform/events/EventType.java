package kz.zholdama.platform.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a record event is called wherever it is stored, whatever becomes of its class: dotted lower-case words,
 * {@code application.registered}. Never changed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    String value();

    /** Raised when components change so that what was stored before is read otherwise. */
    int version() default 1;
}
