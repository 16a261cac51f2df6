package dev.gongbu.catalog;

/** Announced when files under the further folder changed while the program runs; the catalog is read again already. */
public record ContentChanged() {}
