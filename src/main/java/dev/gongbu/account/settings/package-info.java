/** What a learner chooses for themselves, on the page and by the API. */
@NullMarked
package dev.gongbu.account.settings;

import org.jspecify.annotations.NullMarked;
