package org.followthrough.workflow.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one kind of mail: lines {@code subject:}, {@code button:} and {@code why:}, an empty line, then
 * paragraphs. A word in braces stands for a value.
 */
record LetterTemplate(String subject, String button, String why, List<String> paragraphs) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TITLE = Pattern.compile(", \\{title}(,(?= ))?");

    /** @throws IllegalArgumentException if a line is missing */
    static LetterTemplate parse(String name, String text) {
        String[] parts = text.strip().split("\\R\\s*\\R", 2);
        Map<String, String> heads = new LinkedHashMap<>();
        parts[0].lines().forEach(line -> heads.put(line.split(":", 2)[0].strip(), line.split(":", 2)[1].strip()));
        if (!heads.keySet().equals(Set.of("subject", "button", "why")) || parts.length < 2) {
            throw new IllegalArgumentException("The mail template " + name
                    + " needs the lines subject, button and why, an empty line, and a text.");
        }
        List<String> paragraphs = Arrays.stream(parts[1].split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.strip().replaceAll("\\R", " "))
                .toList();
        return new LetterTemplate(heads.get("subject"), heads.get("button"), heads.get("why"), paragraphs);
    }

    /** The same words about something that is known by its number alone. */
    LetterTemplate withoutTitle() {
        return new LetterTemplate(subject, button, why, paragraphs.stream()
                .map(paragraph -> TITLE.matcher(paragraph).replaceAll(""))
                .toList());
    }

    Set<String> placeholders() {
        List<String> all = new ArrayList<>(paragraphs);
        all.addAll(List.of(subject, button, why));
        Set<String> names = new LinkedHashSet<>();
        all.forEach(line -> PLACEHOLDER.matcher(line).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    /** @throws IllegalArgumentException if a placeholder has no value */
    static String fill(String line, Map<String, String> values) {
        return PLACEHOLDER.matcher(line).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing is known for {" + found.group(1) + "} in \"" + line + "\".");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
