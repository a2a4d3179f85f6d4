package org.followthrough.web.people;

import org.followthrough.web.form.Problems;

/**
 * Whom an invitation is for, and what was wrong with the password.
 *
 * @param account where to choose an organisation account in its place, or null where there are none
 */
public record InvitationPage(String name, String email, Problems problems, String account) {
}
