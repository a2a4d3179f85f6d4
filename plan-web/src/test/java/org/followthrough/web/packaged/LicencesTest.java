package org.followthrough.web.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar that people start carries its licence, and those of what is in it from npm; libraries carry their own. */
@EnabledIfSystemProperty(named = "jar", matches = ".+")
class LicencesTest {

    @ParameterizedTest
    @CsvSource({
        "LICENSE, Apache License",
        "licences/inter.txt, SIL OPEN FONT LICENSE",
        "licences/inter-variable.txt, SIL OPEN FONT LICENSE",
        "licences/dejavu.txt, Bitstream Vera",
        "licences/govuk-frontend.md, MIT License",
        "licences/govuk-frontend.json, \"license\": \"MIT\"",
        "licences/moj-frontend.json, \"license\": \"MIT\"",
        "licences/common-passwords.json, \"license\": \"MPL-2.0\""
    })
    void liesInTheJar(String file, String words) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("jar"))) {
            JarEntry entry = jar.getJarEntry("META-INF/" + file);
            assertThat(entry).as(file).isNotNull();
            try (InputStream content = jar.getInputStream(entry)) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).containsIgnoringCase(words);
            }
        }
    }
}
