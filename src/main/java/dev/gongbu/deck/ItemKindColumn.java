package dev.gongbu.deck;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ItemKindColumn implements AttributeConverter<StoredKind, String> {

    @Override
    public String convertToDatabaseColumn(StoredKind kind) {
        return kind.code();
    }

    @Override
    public StoredKind convertToEntityAttribute(String code) {
        return StoredKind.of(code);
    }
}
