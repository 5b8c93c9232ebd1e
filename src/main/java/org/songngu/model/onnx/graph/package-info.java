/** ONNX graphs written by Songngu itself. */
@NullMarked
package org.songngu.model.onnx.graph;

import org.jspecify.annotations.NullMarked;
