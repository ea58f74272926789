package io.github.demarche;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.demarche.event.Span;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the directions between core's packages; a package that does not exist yet breaks nothing. */
class CoreArchitectureTest {
    /** Each package may depend only on those before it, and on {@code internal}. */
    private static final List<String> ORDER = List.of("actor", "ontology", "event", "chain", "measure", "io");

    private static final String ROOT = "io.github.demarche.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Span.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void looksAtTheClassesOfCore() {
        assertThat(CLASSES.contain(Span.class)).isTrue();
    }

    @Test
    void packagesDependOnlyOnThoseBeforeThem() {
        var layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("internal")
                .definedBy(ROOT + "internal..");
        for (String name : ORDER) {
            layers = layers.layer(name).definedBy(ROOT + name + "..");
        }
        layers = layers.whereLayer("internal").mayNotAccessAnyLayer();
        for (int i = 0; i < ORDER.size(); i++) {
            String[] allowed = Stream.concat(Stream.of("internal"), ORDER.subList(0, i).stream())
                    .toArray(String[]::new);
            layers = layers.whereLayer(ORDER.get(i)).mayOnlyAccessLayers(allowed);
        }
        layers.check(CLASSES);
    }

    @Test
    void knowsNeitherParsersNorExamples() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "parsers..", ROOT + "examples..")
                .check(CLASSES);
    }

    @Test
    void readsNeitherClockNorDefaultLocaleNorChance() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callConstructor(Random.class)
                .check(CLASSES);
    }

    @Test
    void printsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
