package org.followthrough.workflow.application.outbound;

import java.util.List;
import org.followthrough.workflow.port.ReadModels.LeftBehind;
import org.followthrough.workflow.port.ReadModels.ModelLine;

/** The deployed process models and what runs on them. */
public interface ProcessModels {

    /** Each version on which something runs, and the latest of each model, by name and version. */
    List<ModelLine> models();

    /** What could not follow to the latest version when this node deployed it. */
    List<LeftBehind> leftBehind();
}
