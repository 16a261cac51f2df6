package dev.gongbu;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root package of a feature, a room of the house. {@code ArchitectureTest} holds imports and SQL against it.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** What this room owns, in one sentence. */
    String owns();

    /** The names of the features below that this one may import. */
    String[] uses() default {};

    /** The sub-packages that the features above may import beside this root. */
    String[] exposes() default {};

    /** The tables that this room writes; nobody else's SQL or HQL names them. */
    String[] tables() default {};

    /** Those of its tables that the features above may join and count. */
    String[] shows() default {};

    /** True for a room that knows the Java library alone. */
    boolean pure() default false;
}
