package org.followthrough.domain.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words with which action plans head their columns. */
final class HeaderWords {

    /** In characters; a longer cell is no heading. */
    static final int LONGEST_HEADING = 60;

    /** In the order in which they are tried: "action owner" is an owner, "progress on actions" is progress. */
    private static final Map<Field, Pattern> WORDS = words();

    /** How every word for {@link Field#ACTION} begins: a header has one, and hardly any other row. */
    private static final Pattern ACTION = Pattern.compile("act|task|step|response|what", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})-\\s+(?=\\p{Ll})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{Ll}\\d#]+");

    private HeaderWords() {
    }

    /** Whether a cell may head the actions; it costs little to ask. */
    static boolean mayHeadActions(String cell) {
        return cell.length() <= LONGEST_HEADING && ACTION.matcher(cell).find();
    }

    static Optional<Field> fieldOf(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String plain = plain(heading);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** In small letters, with words joined that were divided at the end of a line. */
    private static String plain(String heading) {
        String joined = DIVIDED.matcher(heading.toLowerCase(Locale.UK)).replaceAll("");
        return NO_WORD.matcher(joined).replaceAll(" ").strip();
    }

    private static Map<Field, Pattern> words() {
        Map<Field, Pattern> words = new LinkedHashMap<>();
        words.put(Field.REPORT_REF, whole("(report|inspection) (ref|reference|para\\w*|page)s?|para|paragraphs?( \\w+)?"
                + "|page( no| number)?|(para\\w*|page) (ref|reference|no|number)s?"));
        words.put(Field.PROGRESS, part("progress|rag|status|updates?|position|outcomes? so far|comments?"));
        words.put(Field.OWNER, part("responsib\\w*|owners?|owned by|lead|leads|lead officer|by whom|who|accountab\\w*"));
        words.put(Field.TIMESCALE, part("time ?scales?|time ?frames?|timelines?|timing|deadlines?|by when|when|dates?|due"));
        words.put(Field.NUMBER, whole("no|nr|number|ref|reference|id|#|item|(issue|action|rec|recommendation|ref|item)"
                + " (no|number|ref|reference|id)"));
        words.put(Field.ISSUE, part("issues?|recommendations?|findings?|concerns?|requirements?|areas? for (improvement|development)"
                + "|must do|should do|what (was|we) found"));
        words.put(Field.ACTION, part("actions?|tasks?|steps?|response|what (we )?will (we )?do|activity|activities"));
        words.put(Field.THEME, part("themes?|areas?|domains?|priorit(y|ies)|work ?streams?|standards?|key lines?|sections?"));
        return words;
    }

    private static Pattern whole(String words) {
        return Pattern.compile("^(" + words + ")$");
    }

    private static Pattern part(String words) {
        return Pattern.compile("\\b(" + words + ")\\b");
    }
}
