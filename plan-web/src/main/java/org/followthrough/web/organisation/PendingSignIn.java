package org.followthrough.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes in the session, as text, what the answer of the organisation is held against. It is taken out by the first
 * answer, right or wrong, so that none counts twice.
 */
@Component
@ConditionalOnProperty(OrganisationSettings.ISSUER)
class PendingSignIn implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String NAME = "organisation-asked";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };

    private final JsonMapper json = JsonMapper.builder().build();
    private final OrganisationSettings settings;

    PendingSignIn(OrganisationSettings settings) {
        this.settings = settings;
    }

    @Override
    public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof String text)) {
            return null;
        }
        Map<String, String> asked = json.readValue(text, TEXTS);
        return isAnswer(request, asked) ? request(asked) : null;
    }

    /** Where the answer says whose it is (RFC 9207), it has to be the organisation's. */
    private boolean isAnswer(HttpServletRequest request, Map<String, String> asked) {
        String issuer = request.getParameter("iss");
        return asked.get(OAuth2ParameterNames.STATE).equals(request.getParameter(OAuth2ParameterNames.STATE))
                && (issuer == null || issuer.equals(settings.issuer()));
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(NAME, json.writeValueAsString(Map.of(
                "address", asked.getAuthorizationUri(),
                OAuth2ParameterNames.CLIENT_ID, asked.getClientId(),
                OAuth2ParameterNames.REDIRECT_URI, asked.getRedirectUri(),
                OAuth2ParameterNames.STATE, asked.getState(),
                OAuth2ParameterNames.REGISTRATION_ID, asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID),
                OidcParameterNames.NONCE, asked.getAttribute(OidcParameterNames.NONCE),
                PkceParameterNames.CODE_VERIFIER, asked.getAttribute(PkceParameterNames.CODE_VERIFIER))));
    }

    @Override
    public OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (request.getSession(false) != null) {
            request.getSession().removeAttribute(NAME);
        }
        return asked;
    }

    private static OAuth2AuthorizationRequest request(Map<String, String> asked) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(asked.get("address"))
                .clientId(asked.get(OAuth2ParameterNames.CLIENT_ID))
                .redirectUri(asked.get(OAuth2ParameterNames.REDIRECT_URI))
                .state(asked.get(OAuth2ParameterNames.STATE))
                .scope(OidcScopes.OPENID)
                .attributes(attributes -> attributes.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, asked.get(OAuth2ParameterNames.REGISTRATION_ID),
                        OidcParameterNames.NONCE, asked.get(OidcParameterNames.NONCE),
                        PkceParameterNames.CODE_VERIFIER, asked.get(PkceParameterNames.CODE_VERIFIER))))
                .build();
    }
}
