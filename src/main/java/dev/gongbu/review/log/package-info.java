/** Answers, their fold into memory, undo, and what learners mark on cards. */
@NullMarked
package dev.gongbu.review.log;

import org.jspecify.annotations.NullMarked;
