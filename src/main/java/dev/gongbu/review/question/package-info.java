/** What study, practice and exams share about questions: shuffling, grading, confidence. */
@NullMarked
package dev.gongbu.review.question;

import org.jspecify.annotations.NullMarked;
