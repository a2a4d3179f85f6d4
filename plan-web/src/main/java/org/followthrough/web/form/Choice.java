package org.followthrough.web.form;

/**
 * One answer of a question.
 *
 * @param hint what choosing it leads to, or null
 */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
