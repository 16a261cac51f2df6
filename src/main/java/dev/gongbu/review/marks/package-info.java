/** What a learner says of a card: flagged, suspended, buried. */
@NullMarked
package dev.gongbu.review.marks;

import org.jspecify.annotations.NullMarked;
