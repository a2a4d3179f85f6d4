package org.followthrough.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the ways in and out and everything behind them, and around the server itself. */
class WallsTest {

    static Stream<ArchRule> walls() {
        return Stream.of(
                noClasses().that().resideInAPackage("org.followthrough..web..")
                        .should().dependOnClassesThat(resideInAPackage("org.followthrough.workflow..")
                                .and(resideOutsideOfPackage("org.followthrough.workflow.port.."))),
                noClasses().should().dependOnClassesThat().haveNameMatching(
                        "java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder")
                        .because("bytes of others must not become objects"),
                noClasses().should().dependOnClassesThat().haveNameMatching(
                        "java\\.net\\.(Socket|DatagramSocket|URLConnection|HttpURLConnection|URL)|java\\.net\\.http\\..*"
                                + "|java\\.nio\\.channels\\..*Socket.*")
                        .because("an address that somebody typed must not be visited"),
                noClasses().that().doNotHaveFullyQualifiedName("org.followthrough.web.documents.in.ReadingApart")
                        .should().dependOnClassesThat().haveNameMatching("java\\.lang\\.(ProcessBuilder|Runtime)(\\$.*)?")
                        .because("only the reader of documents starts a program, with words of its own"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void stands(ArchRule wall) {
        wall.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.followthrough.web"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void seesATrespasser(ArchRule wall) {
        assertThat(wall.evaluate(new ClassFileImporter().importPackages("org.followthrough.trespass.web"))
                .hasViolation()).isTrue();
    }
}
