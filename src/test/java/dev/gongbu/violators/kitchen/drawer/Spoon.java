package dev.gongbu.violators.kitchen.drawer;

/** Lies behind the kitchen's door. */
public class Spoon {}
