/** Problems that learners report about items. */
@NullMarked
package dev.gongbu.deck.reports;

import org.jspecify.annotations.NullMarked;
