package dev.gongbu.account.session;

import dev.gongbu.account.Administrator;
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
    private @Nullable Boolean admin;

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
        return viewer().map(AuthenticatedAccount::guest).orElse(false);
    }

    /** Asked once a request: pages ask it for every deck that they show. */
    @Override
    public boolean admin() {
        Boolean known = admin;
        if (known == null) {
            known = viewer().map(AuthenticatedAccount::account)
                    .map(administrator::is)
                    .orElse(false);
            admin = known;
        }
        return known;
    }

    @Override
    public @Nullable String name() {
        return viewer().map(AuthenticatedAccount::name).orElse(null);
    }

    @Override
    public @Nullable UUID id() {
        return viewer().map(AuthenticatedAccount::account).orElse(null);
    }

    @Override
    public @Nullable Locale language() {
        return viewer().map(found -> found.learner().language()).orElse(null);
    }

    @Override
    public ZoneId zone() {
        return viewer().map(found -> found.learner().zone()).orElse(ZoneOffset.UTC);
    }

    private Optional<AuthenticatedAccount> viewer() {
        return Optional.ofNullable(identity.<AuthenticatedAccount>getAttribute(AuthenticatedAccount.ATTRIBUTE));
    }
}
