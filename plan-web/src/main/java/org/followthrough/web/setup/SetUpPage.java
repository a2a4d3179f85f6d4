package org.followthrough.web.setup;

import org.followthrough.web.form.Problems;

/** The set-up form and what is wrong with it. */
public record SetUpPage(SetUpForm form, Problems problems) {
}
