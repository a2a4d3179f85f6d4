package org.followthrough.web.comparison;

import java.util.List;

/**
 * An action with its lines that differ.
 *
 * @param number  in the product
 * @param address of its page
 * @param match   how it was found
 * @param sure    whether nobody needs to look whether it is the same action
 */
public record ActionRows(
        String number, String title, String address, String match, boolean sure, List<LineRow> lines) {

    public ActionRows {
        lines = List.copyOf(lines);
    }
}
