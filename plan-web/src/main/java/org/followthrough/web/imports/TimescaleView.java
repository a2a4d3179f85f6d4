package org.followthrough.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.followthrough.domain.recurring.Frequency;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * The page that asks what an open-ended timescale becomes.
 *
 * @param key     the action
 * @param wording the action as it was read
 * @param written the timescale as it is printed
 */
public record TimescaleView(
        int number, String key, String wording, String written, TimescaleForm form, Problems problems, Words words) {

    /** The address of the check page. */
    public String check() {
        return "/imports/" + number;
    }

    public List<Choice> frequencies() {
        return Arrays.stream(Frequency.values()).map(one -> new Choice(one.name(), words.say("frequency." + kebab(one)))).toList();
    }

    private static String kebab(Frequency frequency) {
        return frequency.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
