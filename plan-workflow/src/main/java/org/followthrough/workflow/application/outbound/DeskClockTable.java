package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.escalation.DeskStep;

/** The body's own desk clocks, as their DMN table says them. */
public interface DeskClockTable {

    /** The steps of a kind of matter in the order of their days; a kind without a row stops the start with a sentence. */
    List<DeskStep> steps(String kind, boolean mustDo);
}
