package org.followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.action.OneAct;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.SucceedLeaver;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SuccessionControllerTest {

    private static final Person HELEN = person("Helen Marsh");
    private static final Person TOM = person("Tom Adeyemi");

    private final SucceedLeaver work = mock();
    private final ReadPeople people = mock();

    @Test
    void keepsWhatWasChosenForWhoeverChoosesAgain() {
        given(people.person(any(), any())).willReturn(HELEN);
        given(people.possibleOwners(any())).willReturn(List.of(HELEN, TOM));
        given(work.parts(any(), any())).willReturn(Map.of(Part.OWNER, 3));
        Words words = Words.ofTheProduct();

        MvcTestResult again = OneAct.browser(
                        new SuccessionController(work, new SuccessionPages(work, people, words), words))
                .post().uri("/people/" + HELEN.id() + "/hand-over").param("owner", TOM.id().toString())
                .param("reason", "").param("step", "choose").exchange();

        assertThat(again).hasStatusOk();
        SuccessionPage page = (SuccessionPage) again.getMvcResult().getModelAndView().getModel().get("page");
        assertThat(page.preview()).isNull();
        assertThat(page.problems().any()).isFalse();
        assertThat(page.parts()).extracting(SuccessionPage.Part::chosen).containsExactly(TOM.id().toString());
        verify(work, never()).preview(any());
        verify(work, never()).succeed(any());
    }

    private static Person person(String name) {
        return new Person(PersonId.random(), Person.Kind.PERSON, name, null, null, null, null, Set.of(),
                Person.State.ACTIVE);
    }
}
