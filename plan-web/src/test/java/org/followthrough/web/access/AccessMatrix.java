package org.followthrough.web.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may do what where, as people read it: {@code access/matrix.txt}.
 *
 * @param people the columns, in their order
 */
public record AccessMatrix(List<String> people, List<Row> rows) {

    /**
     * What everybody is answered at one address.
     *
     * @param address with the placeholders of its endpoint, and perhaps a query
     * @param subject what the placeholders stand for
     * @param body    the form as somebody entitled would send it; empty where nothing is sent
     */
    public record Row(String method, String address, String subject, String body, Map<String, Outcome> outcomes) {

        /** The endpoint, as its controller declares it. */
        public String endpoint() {
            return method + " " + address.replaceFirst("\\?.*", "");
        }

        public boolean isSent() {
            return method.equals("POST");
        }

        /** Who may do it; else somebody who is at least answered by a rule; else anybody. */
        public String mostEntitled() {
            return Stream.of(Outcome.MAY, Outcome.REDIRECT, Outcome.PAGE, Outcome.FORM, Outcome.REFUSED)
                    .flatMap(outcome -> outcomes.keySet().stream().filter(person -> outcomes.get(person) == outcome))
                    .findFirst().orElseGet(() -> outcomes.keySet().stream().skip(1).findFirst().orElseThrow());
        }

        /** The same row with what has really been answered. */
        Row with(Map<String, Outcome> found) {
            Map<String, Outcome> inOrder = new LinkedHashMap<>(outcomes);
            inOrder.putAll(found);
            return new Row(method, address, subject, body, inOrder);
        }

        @Override
        public String toString() {
            return "%-4s %s | %s | %s | %s".formatted(method, address, subject, body, outcomes.values().stream()
                    .map(Outcome::toString).collect(Collectors.joining(" ")));
        }
    }

    public static AccessMatrix read() throws IOException {
        List<String> lines = new ClassPathResource("access/matrix.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        List<String> people = List.of(lines.get(0).strip().split("\\s+"));
        return new AccessMatrix(people, lines.stream().skip(1).map(line -> row(line, people)).toList());
    }

    private static Row row(String line, List<String> people) {
        List<String> parts = new ArrayList<>(Arrays.stream(line.split("\\|")).map(String::strip).toList());
        String[] request = parts.get(0).split("\\s+");
        String[] cells = parts.get(3).split("\\s+");
        if (cells.length != people.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + people.size() + " people in: " + line);
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at++) {
            outcomes.put(people.get(at), Outcome.of(cells[at]));
        }
        return new Row(request[0], request[1], parts.get(1), parts.get(2), outcomes);
    }
}
