package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProposedDate;

/** The dates that owners have proposed while declining. */
public interface ProposedDates {

    void add(ProposedDate proposed);

    /** What has been proposed for an action, the latest first. */
    List<ProposedDate> of(ActionId action);
}
