package org.followthrough.web.action;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.followthrough.domain.people.Role;
import org.followthrough.web.browser.Invented;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.security.SomebodySignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadEvidence;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The page of one act on an action, before which everybody is Priya. */
public final class OneAct {

    public static final SignedIn PRIYA = SomebodySignedIn.named("Priya Nair", Role.MANAGER);

    private OneAct() {
    }

    /** What the pages have in common, for an invented action. */
    public static ActPages pages() {
        ReadAction actions = mock();
        given(actions.action(any(), any())).willReturn(Invented.action());
        return pages(actions);
    }

    static ActPages pages(ReadAction actions) {
        ReadEvidence evidence = mock();
        Words words = Words.ofTheProduct();
        return new ActPages(actions, new EvidenceRows(evidence, words), words);
    }

    public static MockMvcTester browser(Object controller) {
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(controller)
                .setCustomArgumentResolvers(new Priya())
                .build());
    }

    static ActView<?> page(MvcTestResult result) {
        return (ActView<?>) result.getMvcResult().getModelAndView().getModel().get("page");
    }

    /** What has to be put right on the page that came back, each as {@code control: sentence}. */
    public static List<String> problems(MvcTestResult result) {
        return page(result).problems().list().stream().map(problem -> problem.field() + ": " + problem.message()).toList();
    }

    private static final class Priya implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(SignedIn.class);
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
                NativeWebRequest request, WebDataBinderFactory binders) {
            return PRIYA;
        }
    }
}
