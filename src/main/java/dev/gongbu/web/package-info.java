@Feature(owns = "The shell: page frame, errors, locale, safe Markdown, navigation.")
@NullMarked
package dev.gongbu.web;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
