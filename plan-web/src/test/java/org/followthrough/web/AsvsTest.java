package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of security requirements is complete, and names tests that exist. */
class AsvsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = ROOT.resolve("docs/asvs.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d[\\d.–]*) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern RESULT = Pattern.compile("met|(partly|not met|n/a): .{15,}");

    /** Levels 1 and 2 as far as they apply here, and 2.3.5, 5.2.4 to 5.2.6, 8.3.2, 14.2.7, 14.2.8 and 15.4 of level 3. */
    private static final String ASKED = "1.1.1–2 1.2.1–10 1.3.1–8 1.3.10–11 1.5.1–2 2.1.3 2.2.1–3 2.3.1–5 2.4.1 3.2.1–2 3.3.1–4 3.4.1–6 "
            + "3.5.1–4 3.7.1–2 5.1.1 5.2.1–6 5.3.1–2 5.4.1–3 6.1.1 6.1.3 6.2.1–12 6.3.1–4 6.4.1–3 6.8.1–2 6.8.4 7.1.1–3 7.2.1–4 "
            + "7.3.1–2 7.4.1–5 7.5.1–2 7.6.1–2 8.1.1–2 8.2.1–3 8.3.1–2 9.1.1–3 9.2.1–4 10.1.1–2 10.2.1–2 10.5.1–5 11.4.2 12.1.1–5 "
            + "12.2.1–2 12.3.1–4 13.1.1–4 13.2.1–6 13.3.1–4 13.4.1–5 14.1.1–2 14.2.1–4 14.2.7–8 14.3.1–3 15.1.1–5 15.2.1–5 "
            + "15.3.1–7 15.4.1–4 16.1.1 16.2.1–5 16.3.1–4 16.4.1–3 16.5.1–3";

    /** A row of the table. */
    private record Row(String requirement, String shownBy, String result) {
    }

    @Test
    void listsEveryRequirementOnce() throws IOException {
        assertThat(rows().stream().flatMap(row -> each(row.requirement())).toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ASKED.split(" ")).flatMap(AsvsTest::each).toList());
    }

    @Test
    void explainsWhateverIsNotSimplyMet() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.result()).as(row.requirement()).matches(RESULT));
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Map<String, String> sources = sources();
        for (Row row : rows()) {
            List<MatchResult> tests = TEST.matcher(row.shownBy()).results().toList();
            assertThat(!tests.isEmpty() || row.shownBy().contains("](")).as(row + " names a test or a document").isTrue();
            for (MatchResult test : tests) {
                assertThat(sources).as(row.requirement()).containsKey(test.group(1));
                if (test.group(2) != null) {
                    assertThat(sources.get(test.group(1))).as(row.requirement()).contains(" " + test.group(2) + "(");
                }
            }
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        ROW.matcher(Files.readString(TABLE)).results().forEach(row -> rows.add(new Row(row.group(1), row.group(3), row.group(4))));
        return rows;
    }

    /** The single requirements of a range such as {@code 3.4.1–6} or {@code 3.4.1–3.4.6}. */
    private static Stream<String> each(String range) {
        String[] ends = range.split("–");
        String section = ends[0].substring(0, ends[0].lastIndexOf('.') + 1);
        int first = Integer.parseInt(ends[0].substring(section.length()));
        int last = Integer.parseInt(ends[ends.length - 1].replaceFirst("^.*\\.", ""));
        return IntStream.rangeClosed(first, last).mapToObj(number -> section + number);
    }

    /** The text of each class of tests by its simple name. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("plan-domain", "plan-workflow", "plan-web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java")).forEach(file -> sources.put(
                        file.getFileName().toString().replace(".java", ""), text(file)));
            }
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
