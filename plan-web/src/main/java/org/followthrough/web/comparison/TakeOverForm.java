package org.followthrough.web.comparison;

import java.util.List;
import java.util.Optional;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.web.extension.ExtensionForm;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.TakeOverLines.Line;
import org.followthrough.workflow.port.TakeOverLines.Terms;

/**
 * The lines that somebody picked, with what is asked for every later date among them.
 *
 * @param line the values of the boxes, as {@link PickedLine} writes them
 */
public record TakeOverForm(List<String> line, String reason, String whatChanged, String interimControl) {

    public TakeOverForm {
        line = line == null ? List.of() : List.copyOf(line);
        whatChanged = whatChanged == null ? "" : whatChanged.strip();
        interimControl = interimControl == null ? "" : interimControl.strip();
    }

    public static TakeOverForm empty() {
        return new TakeOverForm(null, null, null, null);
    }

    List<Line> lines() {
        return line.stream().map(PickedLine::line).flatMap(Optional::stream).toList();
    }

    /** What is asked with every date; null where no date is picked. Only for a form without problems. */
    Terms terms() {
        return picksDates() ? new Terms(reasonGiven().orElseThrow(), whatChanged, interimControl) : null;
    }

    Problems problems(Words words) {
        Problems problems = lines().isEmpty()
                ? Problems.of("lines", words.say("comparison.choose-lines"))
                : Problems.none();
        if (!picksDates()) {
            return problems;
        }
        if (reasonGiven().isEmpty()) {
            problems = problems.and("reason", words.say("extension.choose-reason"));
        }
        if (whatChanged.isEmpty()) {
            problems = problems.and("whatChanged", words.say("extension.say-what-changed"));
        }
        return interimControl.isEmpty()
                ? problems.and("interimControl", words.say("extension.say-control"))
                : problems;
    }

    private boolean picksDates() {
        return lines().stream().anyMatch(picked -> picked.topic() == Topic.TIMESCALE);
    }

    private Optional<ExtensionReason> reasonGiven() {
        return ExtensionForm.reason(reason);
    }
}
