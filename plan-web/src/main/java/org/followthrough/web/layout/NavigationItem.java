package org.followthrough.web.layout;

/**
 * A link of the navigation.
 *
 * @param text    the name of the part of the product
 * @param waiting how many things wait there for the person, 0 to say nothing
 * @param current whether the page belongs to this part
 */
public record NavigationItem(String address, String text, int waiting, boolean current) {
}
