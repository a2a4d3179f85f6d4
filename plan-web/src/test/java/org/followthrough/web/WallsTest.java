package org.followthrough.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The wall between the ways in and out and everything behind them. */
class WallsTest {

    private static final ArchRule ONLY_THE_PORTS = noClasses().that().resideInAPackage("org.followthrough..web..")
            .should().dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.followthrough.workflow..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("org.followthrough.workflow.port..")));

    @Test
    void theWebKnowsNothingOfTheWorkflowButItsPorts() {
        ONLY_THE_PORTS.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.followthrough.web"));
    }

    @Test
    void aTrespasserIsSeen() {
        assertThat(ONLY_THE_PORTS
                .evaluate(new ClassFileImporter().importPackages("org.followthrough.trespass.web"))
                .hasViolation()).isTrue();
    }
}
