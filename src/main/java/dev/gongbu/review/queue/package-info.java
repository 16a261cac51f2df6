/** What is due, what is new, and in which order it is asked. */
@NullMarked
package dev.gongbu.review.queue;

import org.jspecify.annotations.NullMarked;
