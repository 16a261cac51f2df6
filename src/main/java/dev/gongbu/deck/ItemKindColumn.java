package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ItemKindColumn implements AttributeConverter<ItemKind, String> {

    @Override
    public String convertToDatabaseColumn(ItemKind kind) {
        return kind.code();
    }

    @Override
    public ItemKind convertToEntityAttribute(String code) {
        return ItemKind.of(code);
    }
}
