@Feature(
        owns = "Who is studying: accounts, guests, sign-in, settings, API tokens, export and deletion.",
        uses = {"web", "sql"},
        exposes = {"session"},
        tables = {"account", "session", "api_token", "sign_in_failure"},
        shows = {"account"})
@NullMarked
package dev.gongbu.account;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
