package org.followthrough.web.colour;

import java.util.Locale;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadColour.ColourPage;
import org.followthrough.workflow.port.ReadColour.SetByHand;

/** What the page of an action says about its colour by the rules and by hand. */
public final class ColourView {

    private final ActionRef ref;
    private final ColourPage colour;
    private final Words words;

    public ColourView(ActionRef ref, ColourPage colour, Words words) {
        this.ref = ref;
        this.colour = colour;
        this.words = words;
    }

    public Colour computed() {
        return colour.computed().colour();
    }

    /** Why the rules say so. */
    public String why() {
        return words.why(colour.computed());
    }

    /** The colour set by hand, or null. */
    public Colour byHand() {
        return colour.byHand() == null ? null : colour.byHand().colour();
    }

    /** Who set it, until when, and whether it is what is shown. */
    public String about() {
        SetByHand set = colour.byHand();
        String who = words.say("colour-by-hand.set", set.by(), words.day(set.at()));
        if (!colour.isByHand()) {
            return who + " " + words.say("colour-by-hand.overtaken");
        }
        return set.lastDay() == null ? who : who + " " + words.say("colour-by-hand.until", words.day(set.lastDay()));
    }

    public String reason() {
        return colour.byHand().reason();
    }

    /** Whether this person can set or lift a colour. */
    public boolean mayChange() {
        return !colour.choices().isEmpty() || colour.mayLift();
    }

    public String changeAddress() {
        return ActionWords.address(ref) + "/colour";
    }

    static String name(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
