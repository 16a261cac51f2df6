/**
 * The memory model and the schedule around it: FSRS-6, learning steps, the study day, fuzz, caps and the fold of a
 * card's log. Knows no database, no clock and no randomness; everything is given as data, so the same call always gives
 * the same answer. All types are immutable and safe for use by several threads.
 *
 * <p>The usual way in:
 *
 * <pre>{@code
 * var scheduler = new Scheduler(SchedulerSettings.DEFAULT);
 * var now = StudyTime.of(clock.instant(), zone);
 * Forecast forecast = scheduler.forecast(null, now, Fuzz.seed(card, 0), null); // null: a new card
 * MemoryState after = forecast.good().next();
 * }</pre>
 */
@Feature(owns = "The memory model: what is known of a card, when it is due again, the fold of its log.", pure = true)
@NullMarked
package dev.gongbu.memory;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
