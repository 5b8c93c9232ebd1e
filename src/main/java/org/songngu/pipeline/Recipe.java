package org.songngu.pipeline;

import org.songngu.provenance.Signature;
import org.songngu.summarize.SummaryRequest;
import org.songngu.text.Lang;
import org.songngu.translate.TargetSource;

/**
 * What a brief is made with.
 *
 * @param to the language of the targets
 * @param summary which sentences are wanted
 * @param targets where targets come from
 * @param program the program and its version, for the signature
 */
public record Recipe(Lang to, SummaryRequest summary, TermBase terms, TargetSource targets, Signature program) {}
