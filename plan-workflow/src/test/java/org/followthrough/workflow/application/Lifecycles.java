package org.followthrough.workflow.application;

/** The steps of an action from its acceptance to its confirmation, each a transaction of its own. */
interface Lifecycles {

    void accept(String action);

    void giveEvidence(String action);

    void submit(String action);

    void giveBack(String action);

    void signOff(String action);

    void confirm(String action);

    /** Takes an action from the offer to its end, with one return on the way if it is to have one. */
    default void run(String action, boolean returned) {
        accept(action);
        giveEvidence(action);
        submit(action);
        if (returned) {
            giveBack(action);
            submit(action);
        }
        signOff(action);
        confirm(action);
    }
}
