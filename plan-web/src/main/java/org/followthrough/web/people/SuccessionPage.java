package org.followthrough.web.people;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;

/**
 * Everything of somebody who leaves, on its way to others.
 *
 * @param address where the person's own page is
 * @param parts   what the leaver has, one entry a part
 * @param preview what would change hands, or null until somebody has looked
 */
public record SuccessionPage(
        String address, String leaver, SuccessionForm form, Problems problems, List<Part> parts, Preview preview) {

    public SuccessionPage {
        parts = List.copyOf(parts);
    }

    /**
     * A part with its count.
     *
     * @param field   the name of its control; also the last part of the key of its label
     * @param choices nobody first
     */
    public record Part(String field, String count, List<Choice> choices, String chosen) {
    }

    /** @param given what goes; {@code refused} is what a rule keeps with the leaver */
    public record Preview(List<Row> given, List<Row> refused) {
    }

    /** @param why the sentence of the rule that refuses, or null */
    public record Row(String number, String title, String address, String parts, String why) {
    }
}
