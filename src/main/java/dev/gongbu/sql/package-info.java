@Feature(owns = "Plain JDBC for what is counted and for the hot path: statements, rows, batches, one writer on H2.")
@NullMarked
package dev.gongbu.sql;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
