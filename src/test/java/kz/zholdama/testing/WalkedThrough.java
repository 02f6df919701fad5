package kz.zholdama.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Walks through screens that seldom change, looks at them and does nothing else. Left out of every build and run by
 * {@code -Plooks}, before an issue is called resolved.
 */
@Tag("walk")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WalkedThrough {}
