package org.followthrough.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedPlanReadingTest {

    private static final double ENOUGH = 0.95;

    private JsonNode reading;

    @BeforeEach
    void read() {
        Path plan = PublishedPlan.file("action-plan-2013.txt");
        assumeTrue(Files.exists(plan), "The published plan does not lie beside the project.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new ReadCommand(print, print).read("read", plan.toString())).isZero();
        reading = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void comesNearToACarefulPersonsReadingInEveryField() {
        JsonNode expected = JsonMapper.shared().readTree(PublishedPlan.file("expected-A-C.json"));

        Map<String, Double> fields = ReadingScore.of(reading, expected);

        assertThat(fields).hasSize(8).allSatisfy((field, score) -> assertThat(score).as(field).isGreaterThanOrEqualTo(ENOUGH));
    }

    @Test
    void findsEveryThemeAndIssueAndReportsThoseThatArePrintedNowhere() {
        List<String> issues = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("A16", "B6", "C30", "D12", "E3", "F4", "G4", "H1").forEach(last ->
                counts.put(last.substring(0, 1), Integer.parseInt(last.substring(1))));
        counts.forEach((theme, last) -> IntStream.rangeClosed(1, last).forEach(no -> issues.add(theme + no)));

        assertThat(reading.get("themes").findValuesAsString("code")).containsExactlyElementsOf(counts.keySet());
        assertThat(reading.get("issues").findValuesAsString("no")).containsExactlyElementsOf(issues);
        assertThat(reading.get("missing").valueStream().map(JsonNode::asString)).containsExactly("C21", "E3");
    }

    @Test
    void dropsNoWordOfTheDocument() throws IOException {
        Set<String> printed = words(reading.toString());
        Set<String> dropped = words(Files.readString(PublishedPlan.file("action-plan-2013.txt")));

        dropped.removeAll(printed);

        assertThat(dropped).isEmpty();
    }

    private static Set<String> words(String text) {
        Matcher word = Pattern.compile("\\p{L}+|\\d+").matcher(text.toLowerCase(Locale.UK));
        return word.results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
