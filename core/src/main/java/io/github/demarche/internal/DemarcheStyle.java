package io.github.demarche.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * The way Demarche's values are generated: the implementation is hidden, and users see the abstract type only.
 *
 * <p>Put it beside {@code @Value.Immutable}. Accessors are plain names ({@code start()}), and collections become
 * Guava's immutable ones.
 */
@Value.Style(
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = false,
        depluralize = false,
        // No default depends on another one, so none needs the guard against cycles, which makes an object and a
        // barrier more
        // for each value.
        unsafeDefaultAndDerived = true,
        // Any other annotation found on the class path would be written too, and not be readable in a named module.
        allowedClasspathAnnotations = {Generated.class})
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface DemarcheStyle {}
