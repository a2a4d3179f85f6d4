package org.followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What proves that a form came from this product. */
class FormTokensTest {

    private final FormTokens tokens = new FormTokens();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void changesAtTheSignInAndIsThereForEveryPageAfterIt() {
        tokens.saveToken(tokens.generateToken(request), request, new MockHttpServletResponse());
        String before = tokens.loadToken(request).getToken();

        tokens.saveToken(null, request, new MockHttpServletResponse());

        assertThat(tokens.loadToken(request)).isNotNull();
        assertThat(tokens.loadToken(request).getToken()).isNotEqualTo(before);
    }

    @Test
    void beginsNoSessionForSomebodyWhoHasNone() {
        tokens.saveToken(null, request, new MockHttpServletResponse());

        assertThat(request.getSession(false)).isNull();
        assertThat(tokens.loadToken(request)).isNull();
    }
}
