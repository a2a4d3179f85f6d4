package org.followthrough.web.security;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SamplePeople.SamplePerson;

/**
 * What the sign-in page says.
 *
 * @param signedOut whether somebody has just signed out
 * @param people    whom anybody may sign in as, in a demonstration; otherwise none
 */
public record SignInPage(Problems problems, boolean signedOut, List<SamplePerson> people) {
}
