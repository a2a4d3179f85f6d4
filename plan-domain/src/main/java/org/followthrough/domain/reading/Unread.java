package org.followthrough.domain.reading;

/**
 * Text of a document that found no place in the draft. It is shown, never dropped.
 *
 * @param line where it stands in the document, counted from 1
 * @param why  what kept it from being read
 */
public record Unread(int line, String text, Remark why) {
}
