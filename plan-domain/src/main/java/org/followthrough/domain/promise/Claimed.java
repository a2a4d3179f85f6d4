package org.followthrough.domain.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a note under one claim; a note may say GREEN of one thing and AMBER of the next.
 *
 * @param claim the colour or word that stands before it, or null
 */
record Claimed(String claim, String words) {

    private static final Pattern COLOUR = Pattern.compile("\\b(?:GREEN|AMBER|RED|BLUE)\\b");
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(completed?|achieved|done)\\s*(?:[.;:,–-]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s.:;,–-]+");
    private static final Set<String> DONE = Set.of("GREEN", "BLUE", "COMPLETE", "COMPLETED", "ACHIEVED", "DONE");

    static List<Claimed> of(Note note) {
        List<Claimed> parts = new ArrayList<>();
        Matcher colour = COLOUR.matcher(note.words());
        String claim = note.declared();
        int from = 0;
        while (colour.find()) {
            add(parts, claim, note.words().substring(from, colour.start()));
            claim = colour.group();
            from = colour.end();
        }
        add(parts, claim, note.words().substring(from));
        return parts;
    }

    private static void add(List<Claimed> parts, String claim, String words) {
        if (words.isBlank()) {
            return;
        }
        Matcher opening = OPENING.matcher(words);
        parts.add(new Claimed(claim == null && opening.find() ? opening.group(1) : claim,
                SEPARATOR.matcher(words).replaceFirst("").strip()));
    }

    boolean saysDone() {
        return claim != null && DONE.contains(claim.strip().toUpperCase(Locale.UK));
    }
}
