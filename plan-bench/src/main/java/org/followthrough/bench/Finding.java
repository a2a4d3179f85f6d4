package org.followthrough.bench;

import java.util.Locale;

/**
 * A goal of a workload, and what was measured beside it.
 *
 * @param workload as numbered in the table, such as {@code W1}
 * @param what     is compared with what
 * @param goal     the most that the measure may be; infinite where there is no goal
 * @param worst    the measure; of pairs, the quartile further from the goal
 * @param measured in words, with the range and the times
 */
record Finding(String workload, String what, double goal, double worst, String measured) {

    /** A ratio that may be {@code goal} at most. */
    static Finding atMost(String workload, String what, double goal, Pairs pairs) {
        return new Finding(workload, what, goal, pairs.high(), String.format(Locale.UK, "%.2f (%.2f to %.2f); %,.1f ms ÷ %,.1f ms",
                pairs.median(), pairs.low(), pairs.high(), pairs.product(), pairs.baseline()));
    }

    /** A figure of which there is one, in {@code unit}. */
    static Finding atMost(String workload, String what, double goal, double figure, String unit) {
        return new Finding(workload, what, goal, figure, String.format(Locale.UK, "%,.2f%s", figure, unit));
    }

    boolean isKept() {
        return worst <= goal;
    }

    /** A row of a table in Markdown. */
    String row() {
        return String.format(Locale.UK, "| %s | %s | %s | %s | %s |", workload, what, hasGoal() ? "≤ " + plain(goal) : "–",
                measured, verdict());
    }

    String json() {
        return String.format(Locale.UK, "{\"workload\": \"%s\", \"what\": \"%s\", \"goal\": %s, \"worst\": %.4f, \"measured\": \"%s\"}",
                workload, what, hasGoal() ? plain(goal) : "null", worst, measured);
    }

    private String verdict() {
        if (!hasGoal()) {
            return "–";
        }
        return isKept() ? "kept" : "missed";
    }

    private boolean hasGoal() {
        return goal != Double.POSITIVE_INFINITY;
    }

    /** Without a point where none is needed. */
    static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
