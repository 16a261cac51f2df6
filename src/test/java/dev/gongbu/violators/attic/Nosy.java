package dev.gongbu.violators.attic;

/** Reads a table that another room owns, through a constant. */
class Nosy {
    static final String JAM = "jam";

    String look() {
        return "select count(*) from " + JAM;
    }
}
