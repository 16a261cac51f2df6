package dev.gongbu.catalog.reading;

/** Announced when files under the further folder changed while the program runs; the catalog is read again already. */
public record ContentChanged() {}
