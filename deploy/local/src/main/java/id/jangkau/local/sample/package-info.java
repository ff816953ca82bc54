/** An invented sample, carried through the public APIs as officers and banks would: 128 BPRs, 22 agents, 3,393 workers who pay. */
@NullMarked
package id.jangkau.local.sample;

import org.jspecify.annotations.NullMarked;
