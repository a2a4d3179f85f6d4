package org.followthrough.web.action;

/**
 * A piece of evidence as the action page shows it.
 *
 * @param name       what it is called
 * @param address    where it is, or null when it cannot be opened
 * @param about      its kind and size, who added it and when
 * @param statement  the words of a statement, or null
 * @param state      what people should know about it, such as an older version, or null
 * @param tone       the colour of the state's tag
 */
public record EvidenceRow(String name, String address, String about, String statement, String state, String tone) {
}
