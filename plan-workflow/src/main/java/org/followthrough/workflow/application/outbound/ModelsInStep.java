package org.followthrough.workflow.application.outbound;

/** The process models that this node carries, which wait until every node that runs carries them too. */
public interface ModelsInStep {

    /** Says that this node runs, and deploys its models if they have waited and need not any more. */
    void look();
}
