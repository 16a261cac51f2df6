package dev.gongbu.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server takes new named accounts ({@code gongbu.sign-up}). Guests can always study. */
@ApplicationScoped
class SignUpPolicy {

    private final boolean open;

    SignUpPolicy(@ConfigProperty(name = "gongbu.sign-up", defaultValue = "true") boolean open) {
        this.open = open;
    }

    boolean open() {
        return open;
    }
}
