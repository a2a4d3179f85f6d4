package org.followthrough.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import gg.jte.TemplateEngine;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.people.Role;
import org.followthrough.web.costly.Costly;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.security.SomebodySignedIn;
import org.followthrough.workflow.port.OneLook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.annotation.ResponseStatusExceptionResolver;

class OneLookPerPageTest {

    private static final SignedIn PRIYA = SomebodySignedIn.named("Priya Nair", Role.MANAGER);

    private final List<String> happened = new ArrayList<>();
    private final Shells shells = mock();
    private Optional<SignedIn> visitor = Optional.of(PRIYA);
    private MockMvcTester browser;

    @BeforeEach
    void build() {
        OneLook looks = looker -> {
            happened.add("began");
            return () -> happened.add("ended");
        };
        Visitors visitors = () -> visitor;
        OneLookPerPage page = new OneLookPerPage(provider(looks), provider(visitors));
        given(shells.around(any(), any())).willAnswer(asked -> {
            happened.add("shell read");
            return null;
        });
        browser = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Pages())
                .addInterceptors(page)
                .setHandlerExceptionResolvers(page, new ResponseStatusExceptionResolver(), (request, response, handler, failure) -> {
                    happened.add("error page made");
                    return new ModelAndView("page/error");
                })
                .setViewResolvers((name, locale) -> name.startsWith("page/") ? new JteView(mock(TemplateEngine.class), shells, name)
                        : (View) (model, request, response) -> happened.add("other view"))
                .build());
    }

    @Test
    void readsAPageAndWhatStandsAroundItInOneLook() {
        browser.get().uri("/page").exchange();

        assertThat(happened).containsExactly("began", "page read", "shell read", "ended");
    }

    @Test
    void endsTheLookBeforeAnythingIsSent() throws Exception {
        HttpServletRequest request = browser.get().uri("/page").buildRequest(new MockServletContext());
        OneLook looks = looker -> () -> happened.add("ended");
        OneLookPerPage page = new OneLookPerPage(provider(looks), provider((Visitors) () -> visitor));
        page.preHandle(request, new MockHttpServletResponse(), handler("page"));

        new JteView(mock(TemplateEngine.class), shells, "page/one.jte").render(Map.of(), request, new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                happened.add("sent");
                return super.getOutputStream();
            }
        });

        assertThat(happened).containsExactly("shell read", "ended", "sent");
    }

    @Test
    void endsTheLookBeforeAnErrorPageIsMade() {
        browser.get().uri("/broken").exchange();

        assertThat(happened).containsExactly("began", "ended", "error page made", "shell read");
    }

    @Test
    void endsTheLookBeforeSomebodyIsSentElsewhere() {
        browser.get().uri("/elsewhere").exchange();

        assertThat(happened).containsExactly("began", "ended", "other view");
    }

    @Test
    void beginsNoLookForWhatIsNoPageOrTakesLongOrChangesSomething() {
        browser.get().uri("/file").exchange();
        browser.get().uri("/costly").exchange();
        browser.get().uri("/acting").exchange();
        browser.post().uri("/act").exchange();

        assertThat(happened).containsOnly("page read", "shell read");
    }

    @Test
    void beginsNoLookForStrangers() {
        visitor = Optional.empty();

        browser.get().uri("/page").exchange();

        assertThat(happened).containsExactly("page read", "shell read");
    }

    private static Object handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new OneLookPerPageTest().new Pages(), Pages.class.getDeclaredMethod(name));
    }

    private static <T> ObjectProvider<T> provider(T one) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return one;
            }
        };
    }

    @Controller
    class Pages {

        @GetMapping("/page")
        ModelAndView page() {
            happened.add("page read");
            return new ModelAndView("page/one");
        }

        @GetMapping("/broken")
        ModelAndView broken() {
            throw new IllegalStateException("broken");
        }

        @GetMapping("/elsewhere")
        ModelAndView elsewhere() {
            return new ModelAndView("redirect:/page");
        }

        @GetMapping("/file")
        ResponseEntity<String> file() {
            return ResponseEntity.ok("file");
        }

        @Costly
        @GetMapping("/costly")
        ModelAndView costly() {
            return page();
        }

        @NotInOneLook
        @GetMapping("/acting")
        ModelAndView acting() {
            return page();
        }

        @PostMapping("/act")
        ModelAndView act() {
            return page();
        }
    }
}
