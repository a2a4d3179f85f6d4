package org.followthrough.web.access;

import java.util.Arrays;
import org.followthrough.web.security.Visitor.Answer;

/** What comes of a request, as the access matrix writes it. */
public enum Outcome {

    /** The page. */
    PAGE("ok"),
    /** A redirect to another page. */
    REDIRECT("->"),
    /** A redirect to the sign-in page. */
    SIGN_IN("in"),
    /** There is nothing there, for all that this person may know. */
    NOTHING("--"),
    /** Somebody else may. */
    FORBIDDEN("no"),
    /** It is not, or no longer, where this is done. */
    STALE("st"),
    /** A rule refused, which the trail has noted. */
    REFUSED("ru"),
    /** The form again, with what has to be put right; no rule was asked. */
    FORM("fo"),
    /** The request makes no sense. */
    NONSENSE("xx"),
    /** This person may, so that the test does not send it. */
    MAY("do");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    static Outcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The matrix knows no outcome \"" + code + "\"."));
    }

    static Outcome of(Answer answer) {
        return switch (answer.status()) {
            case 200 -> PAGE;
            case 302, 303 -> answer.location().equals("/sign-in") ? SIGN_IN : REDIRECT;
            case 400 -> NONSENSE;
            case 403 -> FORBIDDEN;
            case 404 -> NOTHING;
            case 409 -> STALE;
            case 422 -> REFUSED;
            default -> throw new IllegalStateException(answer.status() + " from " + answer.response().uri());
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
