package org.followthrough.web.colour;

import org.followthrough.web.action.ActionPart;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadColour;
import org.springframework.stereotype.Component;

/** Adds the computed colour, and the one set by hand beside it, to the page of an action. */
@Component
class ColourOfAction implements ActionPart {

    private final ReadColour colours;
    private final Words words;

    ColourOfAction(ReadColour colours, Words words) {
        this.colours = colours;
        this.words = words;
    }

    @Override
    public String name() {
        return "colour";
    }

    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return new ColourView(ref, colours.colour(person.id(), ref), words);
    }
}
