package org.followthrough.domain.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A theme as its cell names it: a letter, a mark and a name. */
record ThemeName(String code, String name) {

    private static final String WORD = "(?:Theme|Priority|Domain|Area|Section|Workstream|Standard|Pillar|Part"
            + "|Key [Qq]uestion|Objective|Outcome|THEME|PRIORITY|SECTION)";
    private static final Pattern FORM =
            Pattern.compile("(?:" + WORD + "\\s+)?([A-Z]|\\d{1,2})\\s*[-–—:.)]\\s*(\\p{L}.*)");

    private static final Recall<Optional<ThemeName>> PARSED = new Recall<>(ThemeName::parsed);

    static Optional<ThemeName> parse(String cell) {
        return PARSED.of(cell);
    }

    private static Optional<ThemeName> parsed(String cell) {
        int first = Math.min(1, cell.length());
        Matcher form = FORM.matcher(LookAlikes.latin(cell.substring(0, first)) + cell.substring(first));
        return form.matches() ? Optional.of(new ThemeName(form.group(1), form.group(2).strip())) : Optional.empty();
    }
}
