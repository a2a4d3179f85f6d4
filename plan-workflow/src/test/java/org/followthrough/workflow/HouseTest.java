package org.followthrough.workflow;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.annotation.Transactional;

/** The walls of the house. Each rule is also held against classes of the tests that break it, so that it is known to see. */
class HouseTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.followthrough.domain", "org.followthrough.workflow");

    private static final JavaClasses TRESPASSERS =
            new ClassFileImporter().importPackages("org.followthrough.trespass");

    /** @param rooms the packages that the rule names; each must hold classes, or the rule guards nothing */
    record Wall(String name, ArchRule rule, List<String> rooms) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Wall> walls() {
        return List.of(
                new Wall("only the engine room knows the engine",
                        noClasses().that().resideOutsideOfPackage("org.followthrough.workflow.engine")
                                .should().dependOnClassesThat().resideInAPackage("org.camunda.."),
                        List.of("org.followthrough.workflow.engine")),
                new Wall("the domain is plain Java",
                        noClasses().that().resideInAPackage("org.followthrough..domain..")
                                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.followthrough.domain.."),
                        List.of("org.followthrough.domain.action", "org.followthrough.domain.escalation")),
                new Wall("only a use case opens a transaction, on its class",
                        noClasses().that().resideOutsideOfPackage("org.followthrough.workflow.application")
                                .should().beAnnotatedWith(Transactional.class),
                        List.of("org.followthrough.workflow.application")),
                new Wall("only a use case opens a transaction, on its method",
                        methods().that().areDeclaredInClassesThat(
                                        resideOutsideOf("org.followthrough.workflow.application"))
                                .should().notBeAnnotatedWith(Transactional.class),
                        List.of("org.followthrough.workflow.application")),
                new Wall("a port knows the domain only",
                        noClasses().that().resideInAPackage("org.followthrough..port..")
                                .should().dependOnClassesThat().resideOutsideOfPackages(
                                        "java..", "org.followthrough.domain..", "org.followthrough.workflow.port.."),
                        List.of("org.followthrough.workflow.port")),
                new Wall("nobody turns bytes into objects",
                        noClasses().should().dependOnClassesThat().haveNameMatching(
                                "java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder"),
                        List.of("org.followthrough.workflow.persistence")),
                new Wall("no query carries an expression",
                        noClasses().should().callMethodWhere(target(nameMatching(".*Expression"))
                                .and(target(owner(resideInAPackage("org.camunda.bpm.engine.."))))),
                        List.of("org.followthrough.workflow.engine")),
                new Wall("only mail and scanner talk to the network",
                        noClasses().that().resideOutsideOfPackages(
                                        "org.followthrough.workflow.mail", "org.followthrough.workflow.scanner")
                                .should().dependOnClassesThat().haveNameMatching(
                                        "java\\.net\\.(Socket|DatagramSocket|URLConnection|HttpURLConnection|URL)"
                                                + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\..*Socket.*"),
                        List.of("org.followthrough.workflow.mail", "org.followthrough.workflow.scanner")),
                new Wall("only the dump of PostgreSQL starts a program",
                        noClasses().that().doNotHaveFullyQualifiedName(
                                        "org.followthrough.workflow.persistence.PostgresqlDump")
                                .should().dependOnClassesThat().haveNameMatching(
                                        "java\\.lang\\.(ProcessBuilder|Runtime)(\\$.*)?"),
                        List.of("org.followthrough.workflow.persistence")));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void stands(Wall wall) {
        wall.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void seesATrespasser(Wall wall) {
        assertThat(wall.rule().allowEmptyShould(true).evaluate(TRESPASSERS).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void guardsARoomThatExists(Wall wall) {
        for (String room : wall.rooms()) {
            assertThat(PRODUCT.stream().map(JavaClass::getPackageName)).as(room).contains(room);
        }
    }

    private static DescribedPredicate<JavaClass> resideOutsideOf(String room) {
        return DescribedPredicate.describe("reside outside of " + room, type -> !type.getPackageName().equals(room));
    }
}
