package org.followthrough.web.layout;

import java.util.List;
import org.followthrough.web.words.Words;

/**
 * What stands around every page.
 *
 * @param brand      the look of the body
 * @param assets     where the style sheet, scripts and pictures are
 * @param navigation the parts of the product, none for somebody who is not signed in
 * @param person     the name of whoever is signed in, or null
 * @param token      proves that a form came from this product, or null where no form is protected
 * @param demoDay    the day of a demonstration, written out, or null outside it
 * @param standstill why nothing can be changed at the moment, or null
 * @param notice     the good news that the last act left behind, or null
 * @param words      writes values for people
 */
public record Shell(
        Brand brand,
        Assets assets,
        List<NavigationItem> navigation,
        String person,
        Token token,
        String demoDay,
        String standstill,
        String notice,
        Words words) {

    public Shell {
        navigation = List.copyOf(navigation);
    }

    /** The hidden field of every form. */
    public record Token(String name, String value) {
    }

    /** Addresses that change whenever their content changes, so that browsers may keep them for ever. */
    @FunctionalInterface
    public interface Assets {

        /** The address of a file under {@code /assets/}. */
        String address(String file);
    }
}
