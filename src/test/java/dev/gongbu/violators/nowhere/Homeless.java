package dev.gongbu.violators.nowhere;

/** Stands in a room that does not say what it owns. */
class Homeless {}
