package org.followthrough.workflow.mail;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails name the product.
 *
 * @param from    the address that mails come from
 * @param sender  the name beside it
 * @param address where people reach the product, such as {@code https://plans.example.org}; links begin with it
 * @param titles  whether mails name the title of an action or issue beside its number; a title can hold what must not
 *                leave the house
 */
@ConfigurationProperties(prefix = "follow-through.mail", ignoreUnknownFields = false)
public record MailSettings(
        @DefaultValue("follow-through@localhost") String from,
        @DefaultValue("Follow-through") String sender,
        @DefaultValue("http://127.0.0.1:8080") String address,
        @DefaultValue("false") boolean titles) {

    public MailSettings {
        if (EmailAddress.of(from) instanceof Decision.Refused<String>) {
            throw new IllegalArgumentException("follow-through.mail.from is \"" + from
                    + "\"; it must be an e-mail address, such as plans@example.org.");
        }
        if (!address.matches("https?://[^\\s/]+[^\\s]*")) {
            throw new IllegalArgumentException("follow-through.mail.address is \"" + address
                    + "\"; it must be a web address, such as https://plans.example.org.");
        }
        address = address.replaceFirst("/+$", "");
    }
}
