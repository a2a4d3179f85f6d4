package org.followthrough.web.security;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.web.security.SamplePeople.SamplePerson;

/**
 * What the sign-in page says.
 *
 * @param account      why an organisation account has not been let in, or null
 * @param organisation where the way in by an organisation account begins, or null where there is none
 * @param links        whether people of other agencies can ask for a link
 * @param invited      whether somebody has chosen to take an invitation up with an organisation account
 * @param told         why somebody finds themselves here, or null where they came to sign in
 * @param again        the address that was typed into a form that had been open for too long, perhaps empty; otherwise null
 * @param people       whom anybody may sign in as, in a demonstration; otherwise none
 */
public record SignInPage(
        Problems problems, String account, String organisation, boolean links, boolean invited,
        String told, String again, List<SamplePerson> people) {
}
