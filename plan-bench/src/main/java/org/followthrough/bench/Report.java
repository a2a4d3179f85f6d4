package org.followthrough.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was measured, as a table to read and as JSON to compare by machine. */
final class Report {

    private final Map<Integer, Map<String, Timing>> bySize;
    private final Map<String, GrowthGoal> goals;
    private final List<Finding> findings;

    /**
     * A report that grows with what it is about.
     *
     * @param bySize what each page took, by the number of actions, the smallest first
     * @param goals  how much each may grow, by the name of the page
     */
    Report(Map<Integer, Map<String, Timing>> bySize, Map<String, GrowthGoal> goals, List<Finding> findings) {
        this.bySize = bySize;
        this.goals = goals;
        this.findings = findings;
    }

    /** In Markdown; a figure is the median and what 95 of 100 took at most, in milliseconds. */
    String table() {
        StringBuilder table = new StringBuilder("| Page |");
        bySize.keySet().forEach(size -> table.append(String.format(Locale.UK, " %,d actions |", size)));
        table.append(" last ÷ first | Goal at a million | α | Goal |\n|---|").append("---|".repeat(bySize.size() + 4)).append('\n');
        for (String page : costs()) {
            List<Timing> row = bySize.values().stream().map(timings -> timings.get(page)).toList();
            table.append("| ").append(page).append(" |");
            row.forEach(timing -> table.append(String.format(Locale.UK, " %.1f / %.1f |", timing.median(), timing.p95())));
            GrowthGoal goal = goals.get(page);
            table.append(String.format(Locale.UK, " %.1f | ≤ %s | %s | ≤ %.2f |%n",
                    row.get(row.size() - 1).median() / row.get(0).median(), Finding.plain(goal.times()),
                    row.size() > 1 ? String.format(Locale.UK, "%.2f", slope(row)) : "–", goal.exponent()));
        }
        table.append("\n| Workload | Measure | Goal | Measured: median (quartiles) | |\n|---|---|---|---|---|\n");
        findings.forEach(finding -> table.append(finding.row()).append('\n'));
        return table.toString();
    }

    private Set<String> costs() {
        return bySize.values().stream().findFirst().map(Map::keySet).orElse(Set.of());
    }

    /** The exponent α with which the most of 95 in 100 grows as the number of actions does, by least squares. */
    private double slope(List<Timing> row) {
        double[] sizes = bySize.keySet().stream().mapToDouble(Math::log).toArray();
        double[] costs = row.stream().mapToDouble(timing -> Math.log(timing.p95())).toArray();
        double size = Arrays.stream(sizes).average().orElse(0);
        double cost = Arrays.stream(costs).average().orElse(0);
        double together = 0;
        double alone = 0;
        for (int point = 0; point < sizes.length; point++) {
            together += (sizes[point] - size) * (costs[point] - cost);
            alone += (sizes[point] - size) * (sizes[point] - size);
        }
        return together / alone;
    }

    String json(Machine machine) {
        return bySize.entrySet().stream()
                .map(size -> "\"" + size.getKey() + "\": {" + pages(size.getValue()) + "}")
                .collect(Collectors.joining(",\n ", "{\"unit\": \"ms\", \"machine\": " + machine.json() + ",\n ",
                        ",\n " + findings() + "}\n"));
    }

    private String findings() {
        return findings.stream().map(Finding::json).collect(Collectors.joining(",\n  ", "\"findings\": [", "]"));
    }

    private static String pages(Map<String, Timing> timings) {
        return timings.entrySet().stream()
                .map(page -> String.format(Locale.UK, "\"%s\": {\"median\": %.2f, \"p95\": %.2f}", page.getKey(),
                        page.getValue().median(), page.getValue().p95()))
                .collect(Collectors.joining(", "));
    }
}
