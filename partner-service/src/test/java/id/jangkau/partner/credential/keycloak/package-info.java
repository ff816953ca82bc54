@NullMarked
package id.jangkau.partner.credential.keycloak;

import org.jspecify.annotations.NullMarked;
