package org.followthrough.domain.plan;

import java.util.Arrays;
import java.util.List;

/** Something that the law asks an inspected body to send to its inspectorate within a period. */
public enum StatutoryDuty {
    OFSTED_DRAFT(Inspectorate.OFSTED, "Draft action plan"),
    OFSTED_PLAN(Inspectorate.OFSTED, "Action plan"),
    CQC_REPORT(Inspectorate.CQC, "Report of actions");

    private final Inspectorate inspectorate;
    private final String title;

    StatutoryDuty(Inspectorate inspectorate, String title) {
        this.inspectorate = inspectorate;
        this.title = title;
    }

    public static List<StatutoryDuty> to(Inspectorate inspectorate) {
        return Arrays.stream(values()).filter(duty -> duty.inspectorate == inspectorate).toList();
    }

    public Inspectorate inspectorate() {
        return inspectorate;
    }

    /** What has to be sent. */
    public String title() {
        return title;
    }
}
