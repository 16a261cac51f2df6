package dev.gongbu.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One fact about the exam, at the time of the talk and now.
 *
 * @param id    short name, unique within the certification
 * @param title what it is about
 * @param then  in spring 2019
 * @param now   today, as of the certification's {@link Certification#asOf()}
 * @param check true when it changes often or is weakly sourced: the reader should look it up before relying on it
 * @param note  what happened between, or how sure it is
 */
public record ExamFact(
        String id,
        Text title,
        Text then,
        Text now,
        boolean check,
        @Nullable Text note) {}
