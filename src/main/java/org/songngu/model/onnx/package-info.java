/** Models run through DJL on ONNX Runtime; the only place that knows either. */
@NullMarked
package org.songngu.model.onnx;

import org.jspecify.annotations.NullMarked;
