/** Reads the catalog: content folders, YAML with line numbers, schemas, and checks across files. */
@NullMarked
package dev.gongbu.catalog.reading;

import org.jspecify.annotations.NullMarked;
