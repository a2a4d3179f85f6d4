package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Rating;

/** The colour of an action by its rules, beside what people have set by hand. */
public interface ReadColour {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    ColourPage colour(PersonId by, ActionRef action);

    /**
     * @param computed what the rules say
     * @param shown    what lists and boards show
     * @param byHand   what was set by hand and not lifted, or null; it may have run out or been overtaken
     * @param choices  the colours that this person can set now, the worst first
     * @param mayLift  whether this person can lift what was set
     */
    record ColourPage(Rating computed, Rating shown, SetByHand byHand, List<Colour> choices, boolean mayLift) {
        public ColourPage {
            choices = List.copyOf(choices);
        }

        /** Whether what was set by hand is what is shown. */
        public boolean isByHand() {
            return !shown.equals(computed);
        }
    }

    /** @param lastDay the last day on which it holds, or null where it has none */
    record SetByHand(Colour colour, String by, Instant at, String reason, LocalDate lastDay) {
    }
}
