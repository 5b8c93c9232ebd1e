/**
 * Translators of an encoder and a decoder, run through DJL on ONNX Runtime.
 *
 * <h2>The fused layout</h2>
 *
 * Two graphs that do everything but the search. {@code N} counts the layers of the decoder from 0, {@code H} are its heads,
 * {@code D} the size of a head, {@code V} the words; {@code H} and {@code D} are fixed numbers in the shapes of the inputs.
 *
 * <pre>
 * encoder
 *   in   input_ids                       int64 [B, S]      padded at the end
 *        attention_mask                  int64 [B, S]      1 for a token, 0 for padding
 *   out  present.N.encoder.key|value     float [B, H, S, D]
 *
 * decoder
 *   in   input_ids                       int64 [R, 1]      the last token of each row
 *        encoder_attention_mask          int64 [R, S]
 *        beam_idx                        int64 [R]         the row of the caches that each row follows
 *        k                               int64 [1]
 *        extra_ids                       int64 [R, C]      tokens whose scores are wanted as well
 *        past_key_values.N.decoder.key|value  float [P, H, T, D]   before they are gathered with beam_idx
 *        past_key_values.N.encoder.key|value  float [R, H, S, D]   already one for each row
 *   out  topk_scores                     float [R, k]      log probabilities, falling
 *        topk_ids                        int64 [R, k]      of equal scores the lower number first
 *        extra_scores                    float [R, C]      log probabilities
 *        present.N.decoder.key|value     float [R, H, T+1, D]
 * </pre>
 *
 * In the first step {@code P} is 1, {@code T} is 0 and {@code beam_idx} is all zeros. {@code R}, {@code P}, {@code T},
 * {@code S}, {@code k} and {@code C} vary. The position of a token is {@code T}. An int8 graph has the same inputs and
 * outputs; its rows must not depend on each other, so activations are quantised row by row: a graph with
 * {@code DynamicQuantizeLinear} is run a sentence at a time.
 */
@NullMarked
package org.songngu.model.onnx.sequence;

import org.jspecify.annotations.NullMarked;
