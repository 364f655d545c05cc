/** The desk's own configuration: YAML files, checked whole, errors with file and line. */
@NullMarked
package io.guichet.chassis.desk;

import org.jspecify.annotations.NullMarked;
