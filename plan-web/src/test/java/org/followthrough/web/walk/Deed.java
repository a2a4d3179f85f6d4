package org.followthrough.web.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.domain.people.PersonId;

/** What people do to an action by a form, as the form of the page sends it. */
enum Deed {
    ACCEPT("accept", "answer=accept"),
    DECLINE("accept", "answer=decline", "reason=Not mine"),
    REPORT("progress", "wording=Half of it"),
    GIVE_EVIDENCE("evidence", "kind=statement", "title=A list", "statement=Ten cases"),
    SUBMIT("submit", "statement=Done"),
    SIGN_OFF("sign-off", "decision=sign-off", "note=Good"),
    RETURN("sign-off", "decision=return", "missing=The dates"),
    PASS_ON("sign-off", "decision=pass-on", "manager={to}"),
    CONFIRM("confirm", "decision=confirm", "level=2", "note=Seen"),
    SEND_BACK("confirm", "decision=send-back", "reason=Too thin"),
    RECHECK_HOLDS("recheck", "finding=holds", "level=2", "note=Seen again"),
    RECHECK_FAILS("recheck", "finding=fails", "reason=Not there any more"),
    REASSIGN("reassign", "owner={to}", "reason=Moves"),
    WITHDRAW("withdraw", "reason=Not ours"),
    SUPERSEDE("close", "how=superseded", "livingOne=1/{other}", "reason=One for both"),
    CLAIM_ANOTHER_WAY("close", "how=another-way", "reason=By a new law"),
    PROPOSE_CLOSING("close", "how=not-pursued", "until.day=1", "until.month=3", "until.year=2027", "reason=No money"),
    APPROVE_CLOSING("closing", "decision=approve", "words=Yes"),
    REFUSE_CLOSING("closing", "decision=refuse", "words=No"),
    REOPEN("reopen", "reason=It came back"),
    REPORT_BLOCKED("blocked", "step=report", "cause=The court is closed"),
    AGREE_BLOCKED("blocked", "step=decide", "answer=agree", "review.day=9", "review.month=11", "review.year=2026"),
    REFUSE_BLOCKED("blocked", "step=decide", "answer=refuse", "reason=It is open"),
    UNBLOCK("blocked", "step=lift", "words=Open again"),
    /** There is no escalation to answer on this walk, and no recurring check. */
    ANSWER_ESCALATION("answer", "answer=close", "wording=Close it"),
    KEEP_CHECK("check", "outcome=kept", "note=Kept");

    private final String page;
    private final String[] fields;

    Deed(String page, String... fields) {
        this.page = page;
        this.fields = fields;
    }

    String address(String action) {
        return "/plans/1/actions/" + action + "/" + page;
    }

    /**
     * @param to    to whom the action is given, where the form asks for somebody
     * @param other the number of another action, where it asks for one
     */
    Map<String, String> form(PersonId to, String other) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], parts[1].replace("{to}", to.toString()).replace("{other}", other));
        }
        return form;
    }
}
