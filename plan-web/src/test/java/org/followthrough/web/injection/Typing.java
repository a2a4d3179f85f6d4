package org.followthrough.web.injection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Makes words of payloads, with a name for each so that they are known again, and remembers which were seen as text. */
final class Typing {

    private final Map<String, String> typed = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final int turn;
    private int count;

    /** @param turn with which payload it begins */
    Typing(int turn) {
        this.turn = turn;
    }

    /** Other words each time; {@code where} says what is wrong when nobody ever sees them. */
    String words(String where) {
        String words = "K" + turn + "x" + count + " " + Payloads.get(turn + count);
        count++;
        typed.put(words, where);
        return words;
    }

    /** Words that nobody is to be shown. */
    String unseenWords() {
        String words = words("");
        seen.add(words);
        return words;
    }

    /** Words that are shown in pieces, or in part, where any of these signs stands in them. */
    String words(String where, String breakers) {
        String words = words(where);
        if (words.chars().anyMatch(sign -> breakers.indexOf(sign) >= 0)) {
            seen.add(words);
        }
        return words;
    }

    /** Takes note of all words that stand in a text. */
    void read(String text) {
        typed.keySet().stream().filter(words -> !seen.contains(words) && text.contains(words)).forEach(seen::add);
    }

    Map<String, String> unseen() {
        Map<String, String> unseen = new LinkedHashMap<>(typed);
        unseen.keySet().removeAll(seen);
        return unseen;
    }

    /** A form with its placeholders filled, ready to be sent. */
    String form(String fields, String where) {
        List<String> pairs = new ArrayList<>();
        for (String field : fields.isBlank() ? new String[0] : fields.split("&(?=[\\w.-]+=)")) {
            String[] parts = field.split("=", 2);
            String value = parts[1];
            while (value.contains("{w}")) {
                value = value.replaceFirst("\\{w}", Matcher.quoteReplacement(words(where + " " + parts[0])));
            }
            while (value.contains("{s}")) {
                value = value.replaceFirst("\\{s}", Matcher.quoteReplacement(unseenWords()));
            }
            pairs.add(encoded(parts[0]) + "=" + encoded(address(value)));
        }
        return String.join("&", pairs);
    }

    /** An address with its placeholders filled. */
    String address(String address) {
        String filled = address;
        while (filled.contains("{u}")) {
            String part = encoded(unseenWords()).replace("+", "%20");
            filled = filled.replaceFirst("\\{u}", Matcher.quoteReplacement(part));
        }
        return filled;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
