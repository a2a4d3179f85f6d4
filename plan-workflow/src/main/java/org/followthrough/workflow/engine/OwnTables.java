package org.followthrough.workflow.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.stereotype.Component;

/** The tables that a public body keeps in a folder of its own, in place of those in the jar. */
@Component
final class OwnTables {

    /** The tables that a body may change; what happens in between is in the models, and those are the product's. */
    private static final Set<String> CHANGEABLE =
            Set.of(ProcessNames.ESCALATION_LADDER + ".dmn", ProcessNames.DESK_CLOCKS + ".dmn");
    private static final String REMEDY = "Check follow-through.tables.";

    private final String folder;

    /** @param folder blank when the body keeps to the tables of the jar */
    OwnTables(@Value("${follow-through.tables:}") String folder) {
        this.folder = folder;
    }

    /**
     * The tables in the folder; none when there is no folder of their own.
     *
     * @throws FailureAnalyzedException with a sentence when the folder is not there, holds another table, or one that is no DMN
     */
    List<Path> files() throws IOException {
        if (folder.isBlank()) {
            return List.of();
        }
        if (!Files.isDirectory(Path.of(folder))) {
            throw new FailureAnalyzedException("There is no folder " + folder + " to read tables from.", REMEDY);
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
            tables.forEach(this::requireChangeable);
            tables.forEach(OwnTables::requireItsDecision);
            return tables;
        }
    }

    private void requireChangeable(Path file) {
        String name = file.getFileName().toString();
        if (!CHANGEABLE.contains(name)) {
            throw new FailureAnalyzedException("The folder " + folder + " holds the table " + name + "; only "
                    + String.join(" and ", CHANGEABLE.stream().sorted().toList()) + " can be changed.", REMEDY);
        }
    }

    /** Else the table of the start before would go on to rule in silence. */
    private static void requireItsDecision(Path file) {
        String decision = file.getFileName().toString().replaceFirst("\\.dmn$", "");
        try {
            DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
            if (!(model.getModelElementById(decision) instanceof Decision)) {
                throw broken(file, "it holds no decision with the id " + decision, null);
            }
            NumberCells.require(model, file.toString());
        } catch (ModelException unreadable) {
            throw broken(file, unreadable.getMessage(), unreadable);
        }
    }

    private static FailureAnalyzedException broken(Path file, String why, Exception cause) {
        return new FailureAnalyzedException("The table " + file + " cannot be read: " + why + ".", REMEDY, cause);
    }
}
