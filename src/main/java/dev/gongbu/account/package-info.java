@Feature(
        owns = "Who is studying: accounts, guests, sign-in, settings, API tokens, export and deletion.",
        uses = {"web"})
@NullMarked
package dev.gongbu.account;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
