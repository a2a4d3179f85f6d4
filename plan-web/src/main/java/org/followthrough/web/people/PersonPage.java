package org.followthrough.web.people;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;

/**
 * A person or group, to be added or changed.
 *
 * @param address  where the form goes
 * @param title    whose page it is, or that somebody is added
 * @param group    whether it is a group
 * @param teams    the teams to choose from, the first of them none
 * @param managers who can be chosen as line manager, the first of them nobody
 * @param roles    the roles, none for a reader who may not give any
 * @param standing what else can be done, or null for somebody who is not yet in the directory
 */
public record PersonPage(
        String address,
        String title,
        boolean group,
        PersonForm form,
        Problems problems,
        List<Choice> teams,
        List<Choice> managers,
        List<Choice> roles,
        boolean mayChange,
        Standing standing) {

    /**
     * @param link    the invitation that has just been made, or null; it is shown once
     * @param members who belongs to the group
     * @param others  who could join it
     */
    public record Standing(
            String state,
            String tone,
            boolean mayBeInvited,
            boolean mayBeSignedOut,
            boolean mayBeDisabled,
            String link,
            List<Choice> members,
            List<Choice> others) {
    }
}
