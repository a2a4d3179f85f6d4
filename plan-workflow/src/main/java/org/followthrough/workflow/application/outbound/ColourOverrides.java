package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.rating.ColourOverride;

/** The colours that people have set by hand. */
public interface ColourOverrides {

    /** What was set and not lifted; whether it still holds depends on the day. Actions without any are left out. */
    Map<ActionId, ColourOverride> current(Collection<ActionId> actions);

    /** Sets a colour in the place of what was set before. */
    void set(ActionId action, ColourOverride override);

    /** Ends what was set; does nothing where nothing is. */
    void lift(ActionId action, Mark by);
}
