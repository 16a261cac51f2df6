package dev.gongbu.violators.cellar;

/** A name that says nothing. */
class WineHelper {}
