package dev.gongbu.web;

import java.util.List;
import java.util.Locale;

/** What a feature adds to the navigation; a bean of this type is found by itself. */
public interface Navigation {

    /** The feature's entries with labels in this language. */
    List<NavEntry> entries(Locale locale);
}
