/** Who sends a request, and how one gets in: sessions, tokens, passwords, sign-in and sign-up. */
@NullMarked
package dev.gongbu.account.session;

import org.jspecify.annotations.NullMarked;
