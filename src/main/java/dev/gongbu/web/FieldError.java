package dev.gongbu.web;

/**
 * What is wrong with one field of a form or body.
 *
 * @param field   its name as it was sent
 * @param message what to do, in the language of the request
 */
public record FieldError(String field, String message) {}
