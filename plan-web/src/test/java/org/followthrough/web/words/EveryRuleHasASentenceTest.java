package org.followthrough.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryRuleHasASentenceTest {

    private static final Pattern REFUSAL = Pattern.compile("(?:refused|Refusal\\.of)\\(\\s*\"([^\"]+)\"");
    private static final Pattern REMARK = Pattern.compile("Remark\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern COLOUR = Pattern.compile("\"(colour\\.[a-z-]+)\"");

    @Test
    void findsTheSentenceOfEveryRuleThatTheCodeNames() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String module : Set.of("plan-domain", "plan-workflow")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                    collect(Files.readString(source), rules);
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(sentences()).containsAll(rules);
    }

    private static void collect(String source, Set<String> rules) {
        REFUSAL.matcher(source).results().forEach(found -> rules.add(found.group(1)));
        COLOUR.matcher(source).results().forEach(found -> rules.add(found.group(1)));
        REMARK.matcher(source).results().forEach(found -> rules.add("reading." + found.group(1)));
    }

    private static Set<String> sentences() throws IOException {
        Properties messages = new Properties();
        try (InputStream file = EveryRuleHasASentenceTest.class.getResourceAsStream("/messages.properties")) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages.stringPropertyNames();
    }
}
