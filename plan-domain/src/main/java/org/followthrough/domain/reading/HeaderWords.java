package org.followthrough.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words with which action plans head their columns. */
final class HeaderWords {

    /** In characters; a longer cell is no heading. */
    static final int LONGEST_HEADING = 80;

    /** Words of columns that a plan has but the product keeps no field for; tried before those of the fields. */
    private static final Pattern KEPT_ASIDE = part("evidence|success|impact|kpis?|resources?|resourcing|costs?|budget"
            + "|funding|assurance|risks?|benefits?|how (will|do) we (know|measure|evidence)"
            + "|how (this |it )?will be (measured|evidenced)"
            + "|what (does |will )?good looks? like|(actual|date) (completed|closed|achieved|raised|added|opened)"
            + "|(last|date) updated|dates? of (last )?update|monitor\\w*|start(ing)? date|dependenc\\w*|partners");
    private static final Pattern OUTCOME = part("outcomes?|measures?|notes");

    /** In the order in which they are tried: "action owner" is an owner, "progress on actions" is progress. */
    private static final List<Word> WORDS = List.of(
            new Word(Field.REPORT_REF, whole("((\\w+ )?report|inspection|source|cqc|ofsted)( report)? "
                    + "(ref|reference|para\\w*|page)s?( no)?|paras?|paragraphs?( \\w+)?|page( no| number)?"
                    + "|(para\\w*|page) (ref|reference|no|number)s?"
                    + "|source|((cqc|relevant|fundamental) )?(regulations?|standard)( breach(ed)?| ref| no| number)?"
                    + "|paragraphs? (in|of) (the )?report")),
            new Word(Field.RAG, whole("((current|overall|delivery|action) )?(b ?rag+|rag|brag|r a g|b r a g"
                    + "|traffic light|colour)( rating| status| score| grade)?( (red|amber|green|blue|r|a|g|b))*"
                    + "|((current|overall|delivery|action|completion) )?(status|rating)( b?rag)?"
                    + "|(status|progress) rating")),
            new Word(Field.PROGRESS, part("progress|b?rag|status|updates?|outcomes? so far|commentary"
                    + "|actions? (taken|completed)|what (we )?(have|has) .*|what (we )?did|current (position|situation)"
                    + "|latest|where (are )?we (are )?now|completed( to date)?")),
            new Word(Field.OWNER, part("responsib\\w*|owners?|owned by|leads?|lead officer|by whom|who|accountab\\w*"
                    + "|officers?|named (person|individual)|person|assigned( to)?|sponsor|sro|delivered by"
                    + "|allocated to")),
            new Word(Field.TIMESCALE, part("time ?scales?|time ?frames?|timelines?|timing|deadlines?|by when|when"
                    + "|dates?|due|target (date|completion)|completion|complete by|milestones?")),
            new Word(Field.NUMBER, whole("no|nos|nr|num|number|refs?|reference|id|#|item|sn|s no|serial( no| number)?"
                    + "|code|recs?"
                    + "|(issue|action|rec|recommendation|finding|ref|item|plan|unique|line|must do|objective) "
                    + "(no|nos|number|ref|reference|id|#|code)"
                    + "|(no|ref) (issue|rec|recommendation|action)")),
            new Word(Field.ACTION, part("(agreed|planned|proposed|key|specific|recommended|required) "
                    + "(actions?|tasks?|steps?)")),
            new Word(Field.ACTION, opening("(actions?|tasks?|steps?|what (will|are) we|what we will"
                    + "|how will we|how we will)")),
            new Word(Field.ISSUE, part("issues?|recommendations?|recs?|findings?|concerns?|requirements?"
                    + "|areas? for (improvement|development)|must ?do|should ?do|what (was|we) found"
                    + "|weakness(es)?|gaps?|what (do we )?needs? to .*"
                    + "|breach(es)?|problems?|(inspectors?|they|inspectorate) (said|told us|found)|observations?"
                    + "|causes? of concern|improvement needed")),
            new Word(Field.ACTION, part("actions?|tasks?|steps?|response|what (we )?(will|must|are)( we)?( do)?"
                    + "|activity|activities|what|how|deliverables?|interventions?|solutions?|improvements?")),
            new Word(Field.PROGRESS, part("position|comments?")),
            new Word(Field.THEME, part("themes?|areas?|domains?|priorit(y|ies)|work ?streams?|standards?|key lines?"
                    + "|sections?|categor(y|ies)|topics?|pillars?|headings?|services?|key questions?")),
            new Word(Field.ISSUE, part("objectives?|aims?|goals?|criteri(on|a)|expectations?|statements?|feedback"
                    + "|priorit(y|ies)")));

    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll})-\\s+(?=\\p{Ll})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{Ll}\\d#]+");

    private static final Recall<Boolean> HEADINGS = new Recall<>(HeaderWords::holdsHeading);

    /** What a column tells when its heading holds these words. */
    private record Word(Field field, Pattern words) {
    }

    private HeaderWords() {
    }

    /**
     * What a column under this heading tells; empty for one that is unknown or tells what the product has no field for.
     */
    static Optional<Field> fieldOf(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String plain = plain(heading);
        boolean aside = KEPT_ASIDE.matcher(plain).find() && !plain.startsWith("progress")
                && !plain.startsWith("action");
        return aside ? Optional.empty() : field(plain);
    }

    /** Whether it is a heading that plans have, though the product may have no field for it. */
    static boolean isHeading(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST_HEADING && HEADINGS.of(cell);
    }

    private static boolean holdsHeading(String cell) {
        String plain = plain(cell);
        return KEPT_ASIDE.matcher(plain).find() || OUTCOME.matcher(plain).find() || field(plain).isPresent();
    }

    private static Optional<Field> field(String plain) {
        Optional<Field> field = WORDS.stream().filter(word -> word.words().matcher(plain).find())
                .map(Word::field).findFirst();
        boolean outcome = OUTCOME.matcher(plain).find()
                && field.filter(found -> found != Field.PROGRESS && found != Field.ACTION).isPresent();
        return outcome ? Optional.empty() : field;
    }

    /** Whether it heads states rather than colours, so that prose may stand below. */
    static boolean isStatus(String heading) {
        return plain(heading).contains("status") && !plain(heading).contains("rag");
    }

    /** In small letters, with words joined that were divided at the end of a line. */
    private static String plain(String heading) {
        String joined = DIVIDED.matcher(heading.toLowerCase(Locale.UK)).replaceAll("");
        return NO_WORD.matcher(joined).replaceAll(" ").strip();
    }

    private static Pattern whole(String words) {
        return Pattern.compile("^(" + words + ")$");
    }

    private static Pattern opening(String words) {
        return Pattern.compile("^(the |our |council |trust )?" + words + "\\b");
    }

    private static Pattern part(String words) {
        return Pattern.compile("\\b(" + words + ")\\b");
    }
}
