package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.time.LocalDate;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class EvidenceControllerTest {

    private static final String PAGE = "/plans/1/actions/B3.1/evidence";

    private final AddEvidence evidence = mock();
    private final MockMvcTester browser = OneAct.browser(new EvidenceController(OneAct.pages(), evidence));

    @ParameterizedTest
    @ValueSource(strings = {"www.example.org/minutes", "//example.org/minutes", "/minutes", "minutes", "https:", "https://",
        "https:///minutes", "https:minutes", "javascript:alert(1)", "mailto:ada@thornmere.example",
        "ftp://example.org/minutes",
        "https://example.org/the minutes", "https://[", ":", "?", "\u00a0"})
    void asksAgainForWhatIsNoWebAddressAndKeepsItAll(String typed) {
        MvcTestResult result = link(typed);

        assertThat(result).hasStatus(422).hasViewName("page/act-evidence");
        assertThat(OneAct.problems(result)).containsExactly("link: Enter an address that starts with https://");
        assertThat(OneAct.page(result).form()).hasFieldOrPropertyWithValue("link", typed)
                .hasFieldOrPropertyWithValue("title", "Minutes");
        verifyNoInteractions(evidence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/minutes", "http://intranet/minutes",
        "HTTPS://example.org:8443/a?b=c#d"})
    void takesAWebAddress(String typed) throws IOException {
        given(evidence.add(any())).willReturn(Decision.accepted(Stage.IN_PROGRESS));

        assertThat(link(typed)).hasRedirectedUrl("/plans/1/actions/B3.1");
        verify(evidence).add(new AddEvidence.Command(OneAct.PRIYA.id(), new ActionRef(1, "B3.1"), "Minutes",
                LocalDate.of(2026, 10, 4), new AddEvidence.Link(typed)));
    }

    @Test
    void tellsAnEmptyFileFromNone() throws IOException {
        given(evidence.add(any())).willReturn(Decision.refused("evidence.empty-file", "minutes.pdf"));

        assertThat(OneAct.problems(file("minutes.pdf"))).singleElement().asString()
                .endsWith(": The file “minutes.pdf” is empty. Choose one with something in it.");
        assertThat(OneAct.problems(file(""))).containsExactly("file: Choose a file");
    }

    private MvcTestResult link(String typed) {
        return browser.post().uri(PAGE).param("kind", "link").param("title", "Minutes").param("link", typed)
                .param("happenedOn.day", "4").param("happenedOn.month", "10").param("happenedOn.year", "2026").exchange();
    }

    private MvcTestResult file(String name) {
        return browser.post().uri(PAGE).multipart().file(new MockMultipartFile(
                "file", name, "application/pdf", new byte[0])).param("kind", "file").param("title", "Minutes").exchange();
    }
}
