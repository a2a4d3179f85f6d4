package org.followthrough.web.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Rating;
import org.followthrough.web.colour.ColourActView;
import org.followthrough.web.colour.ColourForm;
import org.followthrough.web.colour.ColourView;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadColour.ColourPage;
import org.followthrough.workflow.port.ReadColour.SetByHand;

/** An invented colour by hand and the pages about it. */
final class InventedColour {

    private static final ColourPage COLOUR = new ColourPage(
            new Rating(Colour.OFF_TRACK, "colour.late", List.of("22")),
            new Rating(Colour.AT_RISK, "colour.set-better", List.of("The post is filled from Monday.", "2026-12-14")),
            new SetByHand(Colour.AT_RISK, "Maud Eccles", Instant.parse("2026-11-17T09:00:00Z"),
                    "The post is filled from Monday.", LocalDate.of(2026, 12, 14)),
            List.of(Colour.OFF_TRACK), true);

    private InventedColour() {
    }

    static ColourView view(Words words) {
        return new ColourView(Invented.REVIEWS.ref(), COLOUR, words);
    }

    static ColourActView page(Words words) {
        return new ColourActView(Invented.REVIEWS, "/plans/1/actions/B3.1", view(words), new ColourForm(null, ""),
                Problems.of("colour", words.say("colour-by-hand.choose"))
                        .and("reason", words.say("colour-by-hand.say-why")),
                List.of(new Choice("off-track", words.colour(Colour.OFF_TRACK),
                                words.say("colour-by-hand.hint.off-track")),
                        new Choice("by-rules", words.say("colour-by-hand.by-rules"),
                                words.say("colour-by-hand.by-rules.hint", words.colour(Colour.OFF_TRACK)))));
    }
}
