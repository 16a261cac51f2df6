package dev.gongbu.violators.cellar;

import jakarta.persistence.EntityManager;

/** Lays a pipe of its own to the database. */
final class Plumber {

    private final EntityManager pipe;

    Plumber(EntityManager pipe) {
        this.pipe = pipe;
    }

    void rinse() {
        pipe.flush();
    }
}
