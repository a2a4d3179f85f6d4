package org.followthrough.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.followthrough.web.picture.ProcessDrawing.State;
import org.followthrough.web.picture.ProcessDrawing.Step;
import org.junit.jupiter.api.Test;

class ProcessDrawingTest {

    private static final String ONE_STEP = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
                         xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
              <process id="p"><userTask id="t" name="%s"/></process>
              <di:BPMNDiagram><di:BPMNPlane bpmnElement="p">
                <di:BPMNShape bpmnElement="t"><dc:Bounds x="0" y="0" width="120" height="80"/></di:BPMNShape>
              </di:BPMNPlane></di:BPMNDiagram>
            </definitions>""";

    @Test
    void tellsWhatIsDoneWhatIsNowAndWhatIsAhead() throws IOException {
        ProcessDrawing drawing = ProcessDrawing.of(lifecycle(), Set.of("SignOff"), Set.of("AssignOwner", "ProvideEvidence"));

        assertThat(drawing.steps()).extracting(Step::id, Step::state).contains(
                tuple("AssignOwner", State.DONE),
                tuple("ProvideEvidence", State.DONE),
                tuple("SignOff", State.NOW),
                tuple("ConfirmByAudit", State.AHEAD));
    }

    @Test
    void flagsTheStepThatWaitsAndNoOther() throws IOException {
        String svg = picture(ProcessDrawing.of(lifecycle(), Set.of("SignOff"), Set.of("AssignOwner")));

        assertThat(svg.split(">Now<", -1)).hasSize(2);
    }

    @Test
    void walksOnlyOneWayOutOfADecision() throws IOException {
        String svg = picture(ProcessDrawing.of(
                lifecycle(), Set.of("SignOff"), Set.of("DeclaredComplete", "AssignOwner", "ProvideEvidence")));

        assertThat(svg.split("app-diagram__flow is-done", -1)).as("No, accepted, sent").hasSize(4);
    }

    @Test
    void escapesWhateverANameHolds() {
        String svg = picture(ProcessDrawing.of(
                ONE_STEP.formatted("&lt;script&gt;x&lt;/script&gt;"), Set.of(), Set.of()));

        assertThat(svg).contains("&lt;script&gt;x&lt;/script&gt;").doesNotContain("<script");
    }

    @Test
    void namesEverythingAfterItsPictureSoThatTwoFitOnAPage() {
        String svg = picture(ProcessDrawing.of(ONE_STEP.formatted("Work"), Set.of(), Set.of()));

        assertThat(svg).contains("id=\"one-title\"", "id=\"one-description\"", "id=\"one-arrow\"");
    }

    @Test
    void refusesADocumentTypeAndWithItEveryWayToOtherFiles() {
        String reachingOut = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + ONE_STEP.formatted("&e;");

        assertThatThrownBy(() -> ProcessDrawing.of(reachingOut, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The process cannot be read.");
    }

    @Test
    void refusesAProcessWithoutADiagram() {
        assertThatThrownBy(() -> ProcessDrawing.of(
                        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>", Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The process has no diagram.");
    }

    private static String picture(ProcessDrawing drawing) {
        return drawing.picture("one", "Where it stands", "Step 1", "Now").toString();
    }

    private static String lifecycle() throws IOException {
        return Files.readString(Path.of("..", "bpmn", "action-lifecycle.bpmn"));
    }
}
