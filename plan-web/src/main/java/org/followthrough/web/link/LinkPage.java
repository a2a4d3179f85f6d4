package org.followthrough.web.link;

import org.followthrough.web.form.Problems;

/**
 * The page where a link is asked for.
 *
 * @param sent  whether one has just been asked for
 * @param ended whether somebody comes with one that has been used or has ended
 */
public record LinkPage(boolean sent, boolean ended, Problems problems) {
}
