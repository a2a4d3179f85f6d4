package org.followthrough.workflow.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A table of the sample: tab-delimited text in the jar, with a row of headings. */
record SampleTable(List<String> headings, List<List<String>> rows) {

    static SampleTable read(String file) {
        try {
            String text = new ClassPathResource("sample/" + file).getContentAsString(StandardCharsets.UTF_8);
            List<List<String>> lines = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
            int width = lines.get(0).size();
            return new SampleTable(
                    lines.get(0), lines.subList(1, lines.size()).stream().map(line -> padded(line, width)).toList());
        } catch (IOException missing) {
            throw new UncheckedIOException("The sample is not in the jar.", missing);
        }
    }

    private static List<String> padded(List<String> line, int width) {
        List<String> padded = new ArrayList<>(line);
        String[] rest = new String[width - line.size()];
        Arrays.fill(rest, "");
        padded.addAll(List.of(rest));
        return padded;
    }
}
