package org.followthrough.web.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.followthrough.domain.digest.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar that people start says of the libraries that it holds; asked by {@code mvn verify} once there is one. */
@EnabledIfSystemProperty(named = "jar", matches = ".+")
@DisabledIfSystemProperty(named = "build", matches = "offline: true", disabledReason = "A build offline makes no list of libraries.")
class BillOfMaterialsTest {

    private static JarFile jar;
    private static List<JsonNode> listed;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(System.getProperty("jar"));
        try (InputStream bill = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            listed = new ArrayList<>(JsonMapper.shared().readTree(bill).at("/components").values());
        }
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void namesEveryLibraryByItsContent() throws IOException {
        Set<String> known = new HashSet<>();
        for (JsonNode library : listed) {
            library.at("/hashes").values().stream().filter(hash -> hash.at("/alg").asString().equals("SHA-256"))
                    .forEach(hash -> known.add(hash.at("/content").asString()));
        }
        List<JarEntry> libraries = libraries().toList();

        assertThat(libraries).hasSizeGreaterThan(100).allSatisfy(library -> {
            MessageDigest digest = Sha256.begin();
            try (InputStream content = jar.getInputStream(library)) {
                digest.update(content.readAllBytes());
            }
            assertThat(known).as(library.getName()).contains(Sha256.end(digest));
        });
    }

    @Test
    void saysOfEachFromWhereItComesAndUnderWhichLicence() {
        assertThat(listed).filteredOn(library -> !library.at("/group").asString().equals("org.followthrough"))
                .allSatisfy(library -> {
                    assertThat(library.at("/purl").asString()).as("%s", library.at("/name")).startsWith("pkg:maven/");
                    assertThat(library.at("/licenses").isEmpty()).as("%s", library.at("/name")).isFalse();
                });
    }

    private static Stream<JarEntry> libraries() {
        return jar.stream().filter(entry -> entry.getName().matches("BOOT-INF/lib/.+\\.jar"));
    }
}
