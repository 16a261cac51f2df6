/** How one gets in: signing in and up, guests, an account of one's own, by page and by call. */
@NullMarked
package dev.gongbu.account.signin;

import org.jspecify.annotations.NullMarked;
