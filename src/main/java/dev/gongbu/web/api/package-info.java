/** The document of the API, and the page that shows it. */
@NullMarked
package dev.gongbu.web.api;

import org.jspecify.annotations.NullMarked;
