package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailureInOneLineTest {

    @Test
    void saysInOneLineWhatSpringSaysInSeveral(CapturedOutput console) {
        new FailureInOneLine().report(new FailureAnalysis("It is wrong:\n\n    Reason: red is no colour.\n", "Mend it.", null));

        assertThat(console.getOut().strip().lines().toList()).singleElement().asString()
                .endsWith("Follow-through has not started. It is wrong: Reason: red is no colour. Mend it.");
    }

    @Test
    void saysWhatIsWrongAlsoWhenItKnowsNoRemedy(CapturedOutput console) {
        new FailureInOneLine().report(new FailureAnalysis("It is wrong.", null, null));

        assertThat(console.getOut().strip()).endsWith("Follow-through has not started. It is wrong.");
    }
}
