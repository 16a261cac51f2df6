package dev.gongbu.deck;

import dev.gongbu.deck.format.Offer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class OfferColumn implements AttributeConverter<Offer, String> {

    @Override
    public String convertToDatabaseColumn(Offer offer) {
        return offer.code();
    }

    @Override
    public Offer convertToEntityAttribute(String code) {
        return Offer.of(code).orElseThrow(() -> new IllegalArgumentException("no offer: " + code));
    }
}
