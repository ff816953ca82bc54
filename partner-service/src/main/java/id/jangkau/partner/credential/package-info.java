/** The client by which a BPR's core banking gets its tokens. */
@NullMarked
package id.jangkau.partner.credential;

import org.jspecify.annotations.NullMarked;
