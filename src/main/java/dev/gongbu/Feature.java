package dev.gongbu;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root package of a feature, a room of the house. {@code ArchitectureTest} holds the imports against it.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** What this room owns, in one sentence. */
    String owns();

    /** The names of the features below that this one may import. */
    String[] uses() default {};

    /** True for a room that knows the Java library alone. */
    boolean pure() default false;
}
