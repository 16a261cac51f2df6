package dev.gongbu.deck;

import dev.gongbu.deck.format.Offer;
import dev.gongbu.sql.CodedColumn;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class OfferColumn extends CodedColumn<Offer> {

    OfferColumn() {
        super(Offer.class);
    }
}
