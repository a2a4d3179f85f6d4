package org.followthrough.web.people;

import java.util.List;

/**
 * The directory.
 *
 * @param sought the part of a name that is looked for, or blank
 * @param people the people that it shows, by name
 * @param groups the groups, by name
 * @param all    how many people there are
 */
public record PeoplePage(String sought, List<Row> people, List<Row> groups, int all) {

    /**
     * @param address where the person is shown
     * @param part    what they may do and where they belong, in words; may be blank
     * @param email   or null
     * @param state   whether they can sign in, in words
     * @param tone    the colour of the tag, or null
     */
    public record Row(String address, String name, String part, String email, String state, String tone) {
    }
}
