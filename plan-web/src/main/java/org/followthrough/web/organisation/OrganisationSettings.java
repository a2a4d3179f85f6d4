package org.followthrough.web.organisation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in of the organisation, by OpenID Connect.
 *
 * @param issuer       its address; its settings are read from below it when somebody first signs in
 * @param clientId     what it calls this product
 * @param clientSecret what this product proves itself with
 * @param scopes       what is asked for; {@code openid} is among it
 * @param rolesClaim   the claim that names what a person may do, or blank to keep roles in this product
 * @param roles        which of its values gives which roles; other values give none
 */
@ConfigurationProperties(prefix = "follow-through.organisation-account", ignoreUnknownFields = false)
record OrganisationSettings(
        String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("openid") List<String> scopes,
        @DefaultValue("") String rolesClaim,
        @DefaultValue Map<String, Set<Role>> roles) {

    /** What switches all of it on. */
    static final String ISSUER = "follow-through.organisation-account.issuer";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    OrganisationSettings {
        if (!isSafe(issuer)) {
            throw refused("issuer", issuer, "the https address of the organisation's sign-in");
        }
        if (clientId.isBlank()) {
            throw refused("client-id", clientId, "what the organisation's sign-in calls this product");
        }
        if (!scopes.contains("openid")) {
            throw refused("scopes", String.join(",", scopes), "a list with openid in it");
        }
        if (rolesClaim.isBlank() != roles.isEmpty()) {
            throw refused("roles-claim", rolesClaim, "the claim whose values roles.* names, and be set together with it");
        }
    }

    private static boolean isSafe(String issuer) {
        if (!issuer.matches("https?://[^\\s/]+\\S*")) {
            return false;
        }
        URI address = URI.create(issuer);
        return "https".equals(address.getScheme()) || THIS_MACHINE.contains(address.getHost());
    }

    private static IllegalArgumentException refused(String setting, String value, String allowed) {
        return new IllegalArgumentException("follow-through.organisation-account." + setting + " is \"" + value
                + "\"; it must be " + allowed + ".");
    }
}
