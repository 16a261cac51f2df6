package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** That an item's author gave it a tag or a topic: what its current revision says, in a form that is looked up. */
@Entity
@Table(name = "item_tag")
public class ItemTag {

    /** Kind of the author's own words. */
    public static final String TAG = "tag";

    /** Kind of the keys of topics. */
    public static final String TOPIC = "topic";

    /** Characters of a name; the revision has the whole of a longer one. */
    static final int NAME = 200;

    /** The whole row. */
    @Embeddable
    public record Id(@Column(name = "item_id") UUID itemId, String kind, String name) {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init")
    protected ItemTag() {}

    public ItemTag(Id id) {
        this.id = id;
    }

    public Id id() {
        return id;
    }

    /** The rows for what an item says, each once. */
    public static List<ItemTag> of(UUID item, ItemDraft draft) {
        Set<Id> ids = new LinkedHashSet<>();
        draft.topics().forEach(topic -> ids.add(new Id(item, TOPIC, cut(topic))));
        draft.tags().forEach(tag -> ids.add(new Id(item, TAG, cut(tag))));
        return ids.stream().map(ItemTag::new).toList();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME));
    }
}
