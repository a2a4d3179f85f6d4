package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the single owners in a cell.
 *
 * <p>Titles of roles often run together without a separator. They are told apart by words that open a title, such as
 * "Designated", and words that a title turns on, such as "Nurse"; what follows those, "of Nursing" or the short name
 * of an organisation, still belongs to it.
 */
final class OwnerNames {

    private static final Set<String> HEADS = Set.of("Manager", "Managers", "Director", "Directors", "Nurse", "Nurses",
            "Midwife", "Midwives", "Doctor", "Doctors", "Dr", "GP", "GPs", "Lead", "Leads", "Chair", "Chairs",
            "Officer",
            "Officers", "Commissioner", "Commissioners", "Head", "Heads", "Coordinator", "Co-ordinator", "Professional",
            "Professionals", "Practitioner", "Practitioners", "Teacher", "Teachers", "Headteacher", "Headteachers",
            "Governor", "Governors", "Adviser", "Advisor", "Consultant", "Executive", "Analyst", "Administrator",
            "Secretary", "Principal", "Rep", "rep", "Representative", "Member", "Matron", "Supervisor", "Worker",
            "Workers", "Solicitor", "Clerk", "Commander", "Inspector", "Superintendent", "Champion", "Facilitator",
            "Engineer", "Accountant", "Trustee", "Trustees", "Councillor", "Sergeant", "Leader", "Leaders", "Surveyor");
    private static final Set<String> OPENERS = Set.of("Designated", "Named", "Strategic", "Associate", "Assistant",
            "Deputy", "Medical", "Clinical", "Chief", "Senior", "Interim", "Acting", "Contract", "Contracts", "Service",
            "Operational", "Operations", "Executive", "Corporate", "Principal", "Independent", "Lead", "Programme",
            "Project", "Team", "Area", "Regional", "Business", "Quality", "Safeguarding", "Joint", "Vice",
            "Performance",
            "Finance", "Training", "Ward");
    /** Titles that open with the word they turn on, when "of" follows. */
    private static final Set<String> BEFORE_OF = Set.of("Head", "Heads", "Director", "Chair", "Lead", "Manager");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z&]*[A-Z][A-Za-z]*|[A-Z]{2,}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?:\\p{Lu}\\p{Ll}+)?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[/;|•\\n]\\s*|\\s*,\\s+");
    private static final int LONGEST_TITLE = 7;
    private static final String DASHES = "-–—";

    private final List<String> owners = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private boolean turned;
    private boolean qualified;

    private static final Recall<List<String>> OWNERS = new Recall<>(OwnerNames::owners);

    private OwnerNames() {
    }

    static List<String> split(String cell) {
        return OWNERS.of(cell);
    }

    private static List<String> owners(String cell) {
        List<String> owners = new ArrayList<>();
        for (String part : SEPARATOR.split(cell)) {
            if (!part.isBlank()) {
                owners.addAll(new OwnerNames().titlesIn(part.strip()));
            }
        }
        return List.copyOf(owners);
    }

    /** Whether a word that a title turns on stands in a short name, and it does not begin a sentence. */
    static boolean holdsTitle(String owner) {
        String[] words = owner.split("\\s+");
        return words.length <= LONGEST_TITLE && HEADS.stream().anyMatch(head -> List.of(words).contains(head));
    }

    /** Whether a cell is one word that a title turns on, so that its beginning must have been lost. */
    static boolean isHeadOnly(String cell) {
        return HEADS.contains(cell);
    }

    private List<String> titlesIn(String part) {
        List<String> words = List.of(part.split("\\s+"));
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (joinsOwners(words, at)) {
                close();
                continue;
            }
            if (!title.isEmpty() && begins(words, at)) {
                close();
            }
            take(word);
        }
        close();
        return owners;
    }

    /** Whether "and" stands between two owners, not inside the name of one. */
    private boolean joinsOwners(List<String> words, int at) {
        String word = words.get(at);
        return (word.equals("&") || word.equals("and")) && at + 1 < words.size()
                && (opens(words, at + 1) || isPersonal() && NAME.matcher(words.get(at + 1)).matches());
    }

    private void take(String word) {
        boolean afterTurn = turned;
        title.add(word);
        if (HEADS.contains(word)) {
            turned = true;
        } else if (afterTurn && (word.endsWith(")") || isAcronym(word))) {
            qualified = true;
        }
    }

    /** Whether a new owner begins at a word, the words before it being one already. */
    private boolean begins(List<String> words, int at) {
        String word = words.get(at);
        String before = title.get(title.size() - 1);
        if (DASHES.contains(before) || DASHES.contains(word) || word.startsWith("(")) {
            return false;
        }
        if (isPersonal() && isAcronym(word)) {
            return true;
        }
        if (!turned && isAcronym(before) && title.size() == 1 && turnsOf(words, at)) {
            return true;
        }
        if (!turned || before.equals("of") || before.equals("for") || before.equals("&")) {
            return false;
        }
        if (isAcronym(word)) {
            return qualified;
        }
        return opens(words, at) || HEADS.contains(word) && !HEADS.contains(before);
    }

    private boolean opens(List<String> words, int at) {
        String word = words.get(at);
        return OPENERS.contains(word) && leadsToHead(words, at + 1) || turnsOf(words, at);
    }

    private static boolean turnsOf(List<String> words, int at) {
        return BEFORE_OF.contains(words.get(at)) && at + 1 < words.size() && words.get(at + 1).equals("of");
    }

    private static boolean leadsToHead(List<String> words, int from) {
        return words.stream().skip(from).limit(5).anyMatch(HEADS::contains);
    }

    /** Whether the words so far are a person's first and last name. */
    private boolean isPersonal() {
        return title.size() >= 2 && title.size() <= 3 && !turned
                && title.stream().allMatch(word -> NAME.matcher(word).matches() && !OPENERS.contains(word));
    }

    private static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches() && !HEADS.contains(word);
    }

    private void close() {
        if (!title.isEmpty()) {
            owners.add(String.join(" ", title));
        }
        title.clear();
        turned = false;
        qualified = false;
    }
}
