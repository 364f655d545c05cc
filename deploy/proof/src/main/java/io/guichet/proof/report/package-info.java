/** What is written down: Markdown and SVG. */
@NullMarked
package io.guichet.proof.report;

import org.jspecify.annotations.NullMarked;
