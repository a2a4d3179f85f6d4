package org.followthrough.web.action;

import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/**
 * A manager's decision. Fields under an answer that was not chosen are ignored.
 *
 * @param note        goes with a sign-off; may be empty
 * @param missing     what is missing, on a return
 * @param sendAgainBy when it should come again; may be empty
 * @param manager     to whom it is passed on
 */
public record SignOffForm(String decision, String note, String missing, TypedDate sendAgainBy, String manager) {

    static final String SIGN_OFF = "sign-off";
    static final String RETURN = "return";
    static final String PASS_ON = "pass-on";

    public SignOffForm {
        note = note == null ? "" : note;
        sendAgainBy = sendAgainBy == null ? TypedDate.empty() : sendAgainBy;
    }

    static SignOffForm empty() {
        return new SignOffForm(null, "", "", TypedDate.empty(), "");
    }

    /** What has happened when nothing refused it. */
    String done() {
        return switch (decision) {
            case SIGN_OFF -> "signed-off";
            case RETURN -> "returned";
            default -> "passed-on";
        };
    }

    Problems problems(Words words) {
        if (SIGN_OFF.equals(decision)) {
            return FreeText.fits(Problems.none(), "note", note, words);
        }
        if (RETURN.equals(decision)) {
            return problemsOfReturn(words);
        }
        if (PASS_ON.equals(decision)) {
            return Blank.is(manager) ? Problems.of("manager", words.say("sign-off.choose-manager")) : Problems.none();
        }
        return Problems.of("decision", words.say("sign-off.choose"));
    }

    private Problems problemsOfReturn(Words words) {
        Problems problems = FreeText.needed(Problems.none(), "missing", missing, "sign-off.say-missing", words);
        return sendAgainBy.isEmpty()
                ? problems
                : DayCheck.problems(problems, "sendAgainBy", sendAgainBy, "day.send-again", words);
    }
}
