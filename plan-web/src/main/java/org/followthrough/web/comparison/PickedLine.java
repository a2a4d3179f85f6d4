package org.followthrough.web.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.domain.comparison.Difference;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.workflow.port.TakeOverLines.Line;

/** The value of the box of a line: its action, its topic and its mark, parted by a tilde. */
final class PickedLine {

    private static final String TILDE = "~";
    private static final int PARTS = 3;

    private PickedLine() {
    }

    static String value(String action, Difference difference) {
        return String.join(TILDE, action, difference.topic().name(), difference.mark());
    }

    /** Empty for what no page has sent. */
    static Optional<Line> line(String value) {
        String[] parts = value.split(TILDE, -1);
        return parts.length == PARTS
                ? Arrays.stream(Topic.values()).filter(topic -> topic.name().equals(parts[1])).findFirst()
                        .map(topic -> new Line(parts[0], topic, parts[2]))
                : Optional.empty();
    }

    static String id(String action, Topic topic) {
        return "line-" + action + "-" + topic.name().toLowerCase(Locale.ROOT);
    }
}
