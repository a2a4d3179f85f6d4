package org.followthrough.bench.kill;

import java.util.Map;
import org.followthrough.bench.kill.Caller.GivenFile;

/** What somebody does to an action, as a form of the product. */
enum Act {

    ACCEPT("accept", "accept"),
    REPORT("report", "progress"),
    STATE("state", "evidence"),
    HAND_IN("hand-in", "evidence"),
    SUBMIT("submit", "submit"),
    RETURN("return", "sign-off"),
    SIGN_OFF("sign-off", "sign-off"),
    CONFIRM("confirm", "confirm");

    private final String word;
    private final String path;

    Act(String word, String path) {
        this.word = word;
        this.path = path;
    }

    /** How its marks begin. */
    String word() {
        return word;
    }

    String path() {
        return path;
    }

    /** Whose act it is, on an action of this owner in this plan. */
    Cast.Member by(Cast.Member owner, int plan) {
        return switch (this) {
            case RETURN, SIGN_OFF -> Cast.MANAGERS.get(plan % Cast.MANAGERS.size());
            case CONFIRM -> Cast.AUDITORS.get(plan % Cast.AUDITORS.size());
            default -> owner;
        };
    }

    Map<String, String> form(String mark) {
        return switch (this) {
            case ACCEPT -> Map.of("answer", "accept");
            case REPORT -> Map.of("wording", mark);
            case STATE -> Map.of("kind", "statement", "title", mark, "statement", "The lantern was lit every evening.");
            case HAND_IN -> Map.of("kind", "file", "title", mark);
            case SUBMIT -> Map.of("statement", mark);
            case RETURN -> Map.of("decision", "return", "missing", mark);
            case SIGN_OFF -> Map.of("decision", "sign-off", "note", mark);
            case CONFIRM -> Map.of("decision", "confirm", "level", "2", "note", mark);
        };
    }

    /** The file that goes with it, or null. */
    GivenFile file(String mark) {
        return this == HAND_IN
                ? new GivenFile(mark + ".txt", ("List of lanterns, " + mark + "\n").repeat(2_000).getBytes())
                : null;
    }
}
