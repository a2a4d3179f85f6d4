package org.followthrough.workflow.port;

/** What somebody can do to an action on a page. */
public enum ActionAct {
    ACCEPT, DECLINE, REPORT_PROGRESS, ADD_EVIDENCE, SUBMIT, SIGN_OFF, RETURN, PASS_ON, CONFIRM, SEND_BACK,
    ANSWER_ESCALATION, REASSIGN, CONTRIBUTORS, WITHDRAW, ASK_EXTENSION, DECIDE_EXTENSION
}
