package org.followthrough.domain.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** An owner as a plan names them: a person, a role, or a group of people. */
public record OwnerName(String written) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern OF_MANY = Pattern.compile(
            "(?i)\\b(teams?|groups?|boards?|panels?|committees?|forums?|partnerships?|services|staff|partners|agencies"
                    + "|managers|professionals|leads|nurses|officers|heads|workers|directors|chairs|practitioners)$");

    /** Whether it names several people: an abbreviation such as that of a management team, a body, or a plural. */
    public boolean isGroup() {
        return ABBREVIATION.matcher(written).matches() || OF_MANY.matcher(written.strip()).find();
    }

    /** What two spellings of one name have in common. */
    public String key() {
        return SPACES.matcher(written.strip()).replaceAll(" ").toLowerCase(Locale.UK);
    }
}
