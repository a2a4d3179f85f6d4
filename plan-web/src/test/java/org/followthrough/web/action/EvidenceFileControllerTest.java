package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.security.SomebodySignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadEvidence;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** S10: how a file leaves the product. */
class EvidenceFileControllerTest {

    private static final String PAGE = "/plans/1/actions/B3.1/evidence/6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1";
    private static final byte[] CONTENT = "%PDF-1.7 <script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    private final ReadEvidence evidence = mock();
    private final MockMvcTester browser = browser();

    @Test
    void s10HandsOutEveryFileAsADownloadInASandbox() throws IOException {
        MvcTestResult result = opened("evil.html.pdf");

        assertThat(result).hasStatusOk().hasContentType("application/octet-stream");
        assertThat(result).headers().hasValue("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasValue("X-Content-Type-Options", "nosniff");
        assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment; ");
        assertThat(result).body().isEqualTo(CONTENT);
    }

    @Test
    void s10LetsNoNameEndTheHeaderItStandsIn() throws IOException {
        String header = opened("a\"\r\nSet-Cookie: x=1;b.html\u202efdp.pdf").getResponse()
                .getHeader("Content-Disposition");

        assertThat(header).doesNotContain("\r", "\n", "\u202e").contains("filename*=UTF-8''a_Set-Cookie_%20x%3D1_b.htmlfdp.pdf");
        assertThat(header.chars().filter(sign -> sign == '"').count()).isEqualTo(2);
    }

    @Test
    void s9LeadsBackToTheActionWithTheSentenceThatSaysWhyAFileIsKept() throws IOException {
        given(evidence.open(any(), any(), any())).willReturn(Decision.refused("evidence.quarantined", "minutes.pdf"));

        MvcTestResult result = browser.get().uri(PAGE).exchange();

        assertThat(result).hasRedirectedUrl("/plans/1/actions/B3.1");
        assertThat(result).flash().containsEntry("notice", "“minutes.pdf” is being checked for viruses. "
                + "Until that is done only whoever added it can open it.");
    }

    private MvcTestResult opened(String name) throws IOException {
        Evidence.File file = new Evidence.File("0".repeat(64), CONTENT.length, "application/pdf", name);
        given(evidence.open(any(), any(), any())).willReturn(
                Decision.accepted(new ReadEvidence.Opened(file, new ByteArrayInputStream(CONTENT))));
        return browser.get().uri(PAGE).exchange();
    }

    private MockMvcTester browser() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return MockMvcTester.create(MockMvcBuilders
                .standaloneSetup(new EvidenceFileController(evidence, new Words(messages)))
                .setCustomArgumentResolvers(new Reader())
                .build());
    }

    /** Whoever asks for the file. */
    private static final class Reader implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(SignedIn.class);
        }

        @Override
        public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
                NativeWebRequest request, WebDataBinderFactory binders) {
            return SomebodySignedIn.named("Priya Nair");
        }
    }
}
