package org.followthrough.web.people;

import org.followthrough.web.form.Problems;

/** Whom an invitation is for, and what was wrong with the password. */
public record InvitationPage(String name, String email, Problems problems) {
}
