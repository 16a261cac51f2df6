package dev.gongbu.web;

/**
 * One way to a page.
 *
 * @param id    names the entry
 * @param href  where it leads; the entry is current on every page whose path begins with it
 * @param icon  the symbol in the sprite, without {@code i-}
 * @param label in the page's language
 * @param place in the bar or behind "More"
 * @param order small numbers first
 */
public record NavEntry(String id, String href, String icon, String label, Place place, int order) {

    /** Where an entry stands on a phone; on a desk both are one list. */
    public enum Place {
        TAB,
        MORE
    }
}
