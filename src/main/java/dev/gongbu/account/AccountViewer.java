package dev.gongbu.account;

import dev.gongbu.web.Viewer;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the shell who looks, from what was read when the request came in. */
@RequestScoped
class AccountViewer implements Viewer {

    private final SecurityIdentity identity;
    private final Administrator administrator;

    AccountViewer(SecurityIdentity identity, Administrator administrator) {
        this.identity = identity;
        this.administrator = administrator;
    }

    @Override
    public boolean signedIn() {
        return viewer().isPresent();
    }

    @Override
    public boolean guest() {
        return viewer().map(SignedIn::guest).orElse(false);
    }

    @Override
    public boolean admin() {
        return viewer().map(SignedIn::account).map(administrator::is).orElse(false);
    }

    @Override
    public @Nullable String name() {
        return viewer().map(SignedIn::name).orElse(null);
    }

    @Override
    public @Nullable UUID id() {
        return viewer().map(SignedIn::account).orElse(null);
    }

    @Override
    public @Nullable Locale language() {
        return viewer().map(SignedIn::language).map(Locale::forLanguageTag).orElse(null);
    }

    @Override
    public ZoneId zone() {
        return viewer().map(SignedIn::zone).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    private Optional<SignedIn> viewer() {
        return Optional.ofNullable(identity.<SignedIn>getAttribute(SignedIn.ATTRIBUTE));
    }
}
