/** The study page and the calls of the API. */
@NullMarked
package dev.gongbu.review.web;

import org.jspecify.annotations.NullMarked;
