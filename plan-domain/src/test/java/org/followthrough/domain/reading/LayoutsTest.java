package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads invented plans of many layouts.
 *
 * <p>Each lies in {@code reading/layouts} as a table, a row a line with "|" between the cells and the colour that fills
 * one in braces at its end; beside it lies what a careful person reads in it.
 */
class LayoutsTest {

    private static final Pattern FILLED = Pattern.compile("(.*)\\{(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})}");

    @ParameterizedTest
    @MethodSource("layouts")
    void readsWhatACarefulPersonReads(String name) throws IOException, URISyntaxException {
        DraftPlan plan = ((Decision.Accepted<DraftPlan>) new PlanReader().read(table(directory().resolve(name + ".txt")))).result();

        assertThat(Brief.of(plan)).isEqualTo(Files.readString(directory().resolve(name + ".expected")));
    }

    static List<String> layouts() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length())).sorted().toList();
        }
    }

    private static RawTable table(Path file) throws IOException {
        List<RawTable.Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(row(rows.size() + 1, line));
        }
        return new RawTable(rows);
    }

    private static RawTable.Row row(int line, String text) {
        List<String> cells = new ArrayList<>();
        Map<Integer, Shade> shades = new HashMap<>();
        for (String cell : text.split("\\|", -1)) {
            Matcher filled = FILLED.matcher(cell);
            if (filled.matches()) {
                shades.put(cells.size(), new Shade(part(filled, 2), part(filled, 3), part(filled, 4)));
            }
            cells.add(filled.matches() ? filled.group(1) : cell);
        }
        return new RawTable.Row(line, cells, shades);
    }

    private static int part(Matcher filled, int group) {
        return Integer.parseInt(filled.group(group), 16);
    }

    private static Path directory() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(LayoutsTest.class.getResource("/reading/layouts")).toURI());
    }
}
