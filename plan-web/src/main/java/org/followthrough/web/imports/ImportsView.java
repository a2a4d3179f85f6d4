package org.followthrough.web.imports;

import java.util.List;
import org.followthrough.web.form.Problems;
import org.followthrough.workflow.port.ReadImport.ImportLine;

/**
 * The page on which a plan is uploaded.
 *
 * @param open the imports that are neither saved nor cancelled, the latest first
 */
public record ImportsView(List<ImportLine> open, Problems problems) {

    public ImportsView {
        open = List.copyOf(open);
    }
}
