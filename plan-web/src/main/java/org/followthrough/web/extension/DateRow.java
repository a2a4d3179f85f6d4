package org.followthrough.web.extension;

import java.util.List;

/**
 * A date event in words.
 *
 * @param event     what kind of event, in kebab case
 * @param name      what it is called
 * @param tone      the colour of its name
 * @param origin    where it comes from, or who brought it in
 * @param quote     the words that somebody gave with it, or null
 * @param sentences why, what holds meanwhile, and who decides or has decided
 */
public record DateRow(String event, String day, String name, String tone, String origin, String quote,
        List<String> sentences) {

    public DateRow {
        sentences = List.copyOf(sentences);
    }
}
