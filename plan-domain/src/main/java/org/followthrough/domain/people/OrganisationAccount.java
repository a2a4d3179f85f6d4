package org.followthrough.domain.people;

/**
 * An account with the sign-in of an organisation.
 *
 * @param issuer  the sign-in, as the address that it goes by; at most 500 characters
 * @param subject what it calls the account, which it never gives to another; at most 255 characters, case counts
 */
public record OrganisationAccount(String issuer, String subject) {

    public OrganisationAccount {
        require("issuer", issuer, 500);
        require("subject", subject, 255);
    }

    private static void require(String part, String value, int longest) {
        if (value == null || value.isBlank() || value.length() > longest) {
            throw new IllegalArgumentException("The " + part + " of an organisation account is \"" + value
                    + "\"; it must have from 1 to " + longest + " characters.");
        }
    }
}
