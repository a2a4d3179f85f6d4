package org.followthrough.web.imports;

import java.util.List;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.workflow.port.ReadImport.ImportLine;

/**
 * The page on which a plan is uploaded.
 *
 * @param open   the imports that are neither saved nor cancelled, the latest first
 * @param copies the live plans of which the document can be a newer copy; empty when none is live
 * @param copyOf the number of the one that is chosen, or blank for a new plan
 */
public record ImportsView(List<ImportLine> open, List<Choice> copies, String copyOf, Problems problems) {

    public ImportsView {
        open = List.copyOf(open);
        copies = List.copyOf(copies);
    }
}
