package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents stay true to what they point at: files, and the types that carry the words of the glossary. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Path GLOSSARY = ROOT.resolve("docs/glossary.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z.]+)`");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> found = docs.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "bpmn/README.md").map(ROOT::resolve), found.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadsOnlyToFilesThatExist(Path document) throws IOException {
        assertThat(captured(LINK, document)
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .map(target -> target.replaceFirst("#.*", "")))
                .allSatisfy(target -> assertThat(document.resolveSibling(target)).exists());
    }

    @Test
    void theDecisionsAreAllInTheirIndex() throws IOException {
        Path decisions = ROOT.resolve("docs/adr");
        try (Stream<Path> files = Files.list(decisions)) {
            assertThat(captured(LINK, decisions.resolve("README.md"))).containsAll(files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .toList());
        }
    }

    @Test
    void theGlossaryNamesTypesThatExist() throws IOException {
        Set<String> types = new ClassFileImporter().importPackages("org.followthrough.domain").stream()
                .map(DocumentationTest::nameInItsPackage)
                .collect(Collectors.toSet());
        assertThat(captured(TYPE, GLOSSARY)).isNotEmpty().allSatisfy(name -> assertThat(types).contains(name));
    }

    private static Stream<String> captured(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document)).results().map((MatchResult match) -> match.group(1));
    }

    private static String nameInItsPackage(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
