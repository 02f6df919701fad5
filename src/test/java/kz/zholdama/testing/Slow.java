package kz.zholdama.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tries what is rare and takes long: crowds, hostile files, nodes and databases that hang, processes of its own. Left out of
 * every build and run by {@code -Pfaults}, before an issue is called resolved.
 */
@Tag("slow")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Slow {}
