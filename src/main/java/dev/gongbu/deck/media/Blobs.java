package dev.gongbu.deck.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The bytes of pictures and sounds, by their hash. */
@ApplicationScoped
class Blobs implements PanacheRepositoryBase<Blob, String> {}
