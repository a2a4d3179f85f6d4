package org.followthrough.web.colour;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.workflow.port.ActionLine;

/** The page on which somebody sets or lifts a colour. */
public record ColourActView(
        ActionLine line, String address, ColourView colour, ColourForm form, Problems problems, List<Choice> choices) {

    public ColourActView {
        choices = List.copyOf(choices);
    }
}
