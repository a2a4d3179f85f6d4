package org.followthrough.web.colour;

import java.util.Optional;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.ColourOverride;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * The colour that somebody sets by hand.
 *
 * @param colour the name of a colour, {@link #BY_RULES} to lift what was set, or null
 */
public record ColourForm(String colour, String reason) {

    static final String BY_RULES = "by-rules";

    public ColourForm {
        reason = reason == null ? "" : reason;
    }

    static ColourForm empty() {
        return new ColourForm(null, "");
    }

    boolean lifts() {
        return BY_RULES.equals(colour);
    }

    Optional<Colour> chosen() {
        return ColourOverride.CHOICES.stream().filter(known -> ColourView.name(known).equals(colour)).findFirst();
    }

    Problems problems(Words words) {
        Problems problems = lifts() || chosen().isPresent()
                ? Problems.none()
                : Problems.of("colour", words.say("colour-by-hand.choose"));
        return FreeText.needed(problems, "reason", reason, "colour-by-hand.say-why", words);
    }
}
