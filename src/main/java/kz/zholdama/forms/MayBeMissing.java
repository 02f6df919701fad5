package kz.zholdama.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value that a document is printed without; every other value of a form is required. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeMissing {

    /** Missing only while the document is a draft: its number, its verification mark. */
    boolean onlyInPreview() default false;
}
