package dev.gongbu.review.log;

import dev.gongbu.memory.Recorded;

/**
 * What was decided on an answer when it arrived, from the memory as it was known then.
 *
 * @param recorded        the memory before it, and when the card was made due
 * @param intervalSeconds scheduled, after fuzz and caps
 * @param seed            the fuzz was made from it
 */
record Decision(Recorded recorded, long intervalSeconds, long seed) {}
