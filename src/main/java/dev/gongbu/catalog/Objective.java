package dev.gongbu.catalog;

import java.util.List;

/**
 * One thing that an edition's guide asks for.
 *
 * @param code           {@code 2.2}, unique within the edition
 * @param title          its name
 * @param considerations what it covers, in the guide's order; at least one
 */
public record Objective(String code, Text title, List<Text> considerations) {

    public Objective {
        considerations = Lists.of(considerations);
    }
}
