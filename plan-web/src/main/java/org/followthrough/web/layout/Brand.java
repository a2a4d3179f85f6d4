package org.followthrough.web.layout;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a public body makes the product look like its own.
 *
 * @param name   the name in the header and in page titles
 * @param body   the public body that runs the product, or blank
 * @param logo   the path of an SVG or PNG file that stands in the header, or blank for the product's own
 * @param colour the colour of navigation, counts and panels, such as {@code #0d4f56}
 * @param ink    the dark colour of the header
 */
@ConfigurationProperties(prefix = "follow-through.brand", ignoreUnknownFields = false)
public record Brand(
        @DefaultValue("Follow-through") String name,
        @DefaultValue("") String body,
        @DefaultValue("") String logo,
        @DefaultValue("#0d4f56") String colour,
        @DefaultValue("#0b2b2f") String ink) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Brand {
        requireColour("follow-through.brand.colour", colour);
        requireColour("follow-through.brand.ink", ink);
    }

    public boolean hasLogo() {
        return !logo.isBlank();
    }

    private static void requireColour(String setting, String value) {
        if (!COLOUR.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    setting + " is \"" + value + "\"; a colour is # and six digits, such as #0d4f56.");
        }
    }
}
