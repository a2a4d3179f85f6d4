package org.followthrough.web.people;

import java.util.List;
import org.followthrough.domain.people.Team;
import org.followthrough.web.form.Problems;

/**
 * The teams, and the form for another.
 *
 * @param name   what was typed
 * @param mayAdd whether the reader may add one
 */
public record TeamsPage(List<Team> teams, String name, Problems problems, boolean mayAdd) {
}
