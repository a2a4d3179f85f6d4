package org.followthrough.web.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How near a reading of a plan comes to a careful person's, field by field, each between 0 and 1. */
final class ReadingScore {

    private static final double SAME_ACTION = 0.8;

    private final Map<String, List<Double>> hits = new TreeMap<>();

    private ReadingScore() {
    }

    static Map<String, Double> of(JsonNode reading, JsonNode expected) {
        ReadingScore score = new ReadingScore();
        for (JsonNode wanted : expected.get("issues")) {
            score.compare(find(reading, wanted.get("no").asString()), wanted);
        }
        Map<String, Double> fields = new TreeMap<>();
        score.hits.forEach((field, all) -> fields.put(field, all.stream().mapToDouble(one -> one).average().orElse(1)));
        return fields;
    }

    private static JsonNode find(JsonNode reading, String no) {
        for (JsonNode issue : reading.get("issues")) {
            if (issue.get("no").asString().equals(no)) {
                return issue;
            }
        }
        throw new AssertionError("Issue " + no + " was not found.");
    }

    private void compare(JsonNode got, JsonNode wanted) {
        hit("issue", like(text(got, "issue"), text(wanted, "issue")));
        hit("refs", overlap(texts(got, "reportRefs"), texts(wanted, "reportRefs")));
        List<JsonNode> pool = new ArrayList<>();
        got.get("actions").forEach(pool::add);
        for (JsonNode action : wanted.get("actions")) {
            if (text(action, "kind").equals("action")) {
                compareAction(pool, action);
            }
        }
        pool.removeIf(left -> !text(left, "kind").equals("action"));
        pool.forEach(left -> hit("spurious", 0));
    }

    private void compareAction(List<JsonNode> pool, JsonNode wanted) {
        JsonNode best = null;
        for (JsonNode one : pool) {
            boolean better = best == null
                    || like(text(one, "text"), text(wanted, "text")) > like(text(best, "text"), text(wanted, "text"));
            best = better ? one : best;
        }
        hit("spurious", 1);
        if (best == null || like(text(best, "text"), text(wanted, "text")) < SAME_ACTION) {
            hit("found", 0);
            return;
        }
        pool.remove(best);
        hit("found", 1);
        hit("timescale", text(best, "effectiveTimescale").equals(text(wanted, "effectiveTimescale")) ? 1 : 0);
        hit("owners", overlap(texts(best, "effectiveOwners"), texts(wanted, "effectiveOwners")));
        hit("rag", text(best, "rag").equals(text(wanted, "rag")) ? 1 : 0);
        hit("progress", like(text(best, "progress"), text(wanted, "progress")));
    }

    private void hit(String field, double value) {
        hits.computeIfAbsent(field, first -> new ArrayList<>()).add(value);
    }

    /** The share of the longest common subsequence; a little kinder than a matcher of blocks. */
    private static double like(String first, String second) {
        if (first.equals(second)) {
            return 1;
        }
        int[] row = new int[second.length() + 1];
        for (int i = 0; i < first.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < second.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = first.charAt(i) == second.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return 2.0 * row[second.length()] / (first.length() + second.length());
    }

    private static double overlap(Set<String> got, Set<String> wanted) {
        Set<String> both = new HashSet<>(got);
        both.retainAll(wanted);
        return got.isEmpty() && wanted.isEmpty() ? 1 : 2.0 * both.size() / (got.size() + wanted.size());
    }

    private static Set<String> texts(JsonNode node, String field) {
        Set<String> texts = new HashSet<>();
        if (node.has(field)) {
            node.get(field).forEach(one -> texts.add(plain(one.asString())));
        }
        return texts;
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? plain(node.get(field).asString()) : "";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
