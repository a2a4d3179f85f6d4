package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.web.FollowThrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The names that the product knows are those that it reads, and no other lets it start. */
class KnownSettingsTest {

    private static final Pattern VALUE = Pattern.compile("\\$\\{(follow-through\\.[\\w.-]+).*");
    private static final Pattern BEFORE_A_CAPITAL = Pattern.compile("(?=[A-Z])");

    @Test
    void areThoseThatTheProductReads() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.followthrough");
        Set<String> read = product.stream()
                .flatMap(type -> Stream.concat(ofItsRecord(type), ofItsParameters(type)))
                .collect(Collectors.toSet());
        assertThat(KnownSettings.NAMES).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void areAllInTheTableOfSettings() throws IOException {
        String table = Files.readString(Path.of("../docs/settings.md"));
        assertThat(KnownSettings.NAMES).allSatisfy(name -> assertThat(
                table.contains("`" + name) || table.contains("`" + name.substring(name.lastIndexOf('.') + 1) + "`"))
                .as(name).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "FOLLOWTHROUGH_DIGEST_AT", "FOLLOWTHROUGH_EVIDENCE_LARGESTFILE", "FOLLOWTHROUGH_STANDSTILL_WATCH_0",
        "FOLLOWTHROUGH_ORGANISATIONACCOUNT_ROLES_AUDIT", "FOLLOWTHROUGH_SERVICE_HOST", "FOLLOWTHROUGH_DB_PORT_5432_TCP_ADDR",
        "follow-through.evidence.largest-file"
    })
    void letsNamesOfTheEnvironmentBe(String name) {
        assertThatCode(() -> KnownSettings.requireIn(inTheEnvironment(name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "follow-through.digest.at", "follow-through.evidence.largestFile", "follow-through.standstill.watch[0]",
        "follow-through.organisation-account.roles.plan-managers", "follow-through.organisation-account.roles[Plan/audit][1]",
        "spring.mail.hosts"
    })
    void letsOtherNamesBe(String name) {
        assertThatCode(() -> KnownSettings.requireIn(given(name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOWTHROUGH_DIGEST_AX, follow-through.digest.at",
        "FOLLOWTHROUGH_UPLOADS_FILES_PER_DAY, follow-through.uploads.files-per-day",
        "FOLLOWTHROUGH_STANDSTILL_WATCH_LOG, follow-through.standstill.watch"
    })
    void refusesAnotherNameOfTheEnvironment(String name, String nearest) {
        assertThatThrownBy(() -> KnownSettings.requireIn(inTheEnvironment(name))).isInstanceOf(FailureAnalyzedException.class)
                .hasMessage("There is no setting " + name + "; the nearest is " + nearest + ".");
    }

    @Test
    void namesEachThatDoesNotExist() {
        assertThatThrownBy(() -> KnownSettings.requireIn(given("follow-through.trail.head-folder", "follow-through.digests.at")))
                .hasMessage("There is no setting follow-through.digests.at; the nearest is follow-through.digest.at. "
                        + "There is no setting follow-through.trail.head-folder; the nearest is follow-through.trail.heads-folder.");
    }

    @Test
    void stopsTheStartWithOneSentence() throws IOException, InterruptedException {
        ProcessBuilder product = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfollow-through.session.longst=1h", "-cp", System.getProperty("java.class.path"),
                FollowThrough.class.getName(), "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:unknown")
                .redirectErrorStream(true);
        product.environment().put("FOLLOWTHROUGH_DIGEST_AX", "06:45");
        Process started = product.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).isOne();
        assertThat(said.lines().filter(line -> line.contains("ERROR"))).singleElement().asString()
                .endsWith("Follow-through has not started. There is no setting FOLLOWTHROUGH_DIGEST_AX; the nearest is "
                        + "follow-through.digest.at. There is no setting follow-through.session.longst; the nearest is "
                        + "follow-through.session.longest. The settings are listed in docs/settings.md.");
    }

    private static Stream<String> ofItsRecord(JavaClass type) {
        if (!type.isAnnotatedWith(ConfigurationProperties.class)) {
            return Stream.empty();
        }
        String prefix = type.getAnnotationOfType(ConfigurationProperties.class).prefix();
        return Arrays.stream(type.reflect().getRecordComponents())
                .map(part -> prefix + "." + BEFORE_A_CAPITAL.matcher(part.getName()).replaceAll("-").toLowerCase());
    }

    private static Stream<String> ofItsParameters(JavaClass type) {
        return type.getCodeUnits().stream().flatMap(unit -> unit.getParameters().stream())
                .flatMap(parameter -> parameter.tryGetAnnotationOfType(Value.class).stream())
                .map(value -> VALUE.matcher(value.value()))
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    private static ConfigurableEnvironment inTheEnvironment(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("given", Map.of(name, "1")));
        return environment;
    }

    private static ConfigurableEnvironment given(String... names) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given",
                List.of(names).stream().collect(Collectors.toMap(name -> name, name -> "1"))));
        return environment;
    }
}
