package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.sql.CodedColumn;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ItemKindColumn extends CodedColumn<ItemKind> {

    ItemKindColumn() {
        super(ItemKind.class);
    }
}
