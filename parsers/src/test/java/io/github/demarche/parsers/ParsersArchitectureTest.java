package io.github.demarche.parsers;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.demarche.parsers.text.ParseIssue;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the directions between the parsers' packages; a package that does not exist yet breaks nothing. */
class ParsersArchitectureTest {
    private static final String ROOT = "io.github.demarche.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(ParseIssue.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void looksAtTheClassesOfParsers() {
        assertThat(CLASSES.contain(ParseIssue.class)).isTrue();
    }

    @Test
    void theLexiconKnowsNothingOfText() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "parsers.lexicon..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "parsers.text..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void knowNoExamples() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "examples..")
                .check(CLASSES);
    }

    @Test
    void readNeitherClockNorDefaultLocaleNorChance() {
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
    void printNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
