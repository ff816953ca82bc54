package id.jangkau.partner.credential.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.credential.domain.Authentication.PrivateKeyJwt;
import id.jangkau.partner.credential.domain.Credential;

/**
 * What a bank's client looks like in Keycloak. Its role and its {@code partner_id} are mappers of the client itself, so
 * that making one needs no right over users and their roles.
 */
record ClientShape(long tokenSeconds) {
    private static final String OPENID = "openid-connect";

    ClientRepresentation fresh(Credential credential) {
        var client = new ClientRepresentation();
        client.setClientId(credential.clientId());
        client.setProtocol(OPENID);
        return shaped(client, credential);
    }

    /** All that we decide is ours; whatever else the client carries stays. */
    ClientRepresentation shaped(ClientRepresentation client, Credential credential) {
        client.setDescription("Core banking of partner " + credential.partner().value());
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        var attributes =
                new HashMap<>(Optional.ofNullable(client.getAttributes()).orElseGet(Map::of));
        attributes.put("access.token.lifespan", Long.toString(tokenSeconds));
        if (credential.authentication() instanceof PrivateKeyJwt signed) {
            client.setClientAuthenticatorType("client-jwt");
            attributes.put("use.jwks.string", "true");
            attributes.put("jwks.string", "{\"keys\":[" + signed.key().jwk() + "]}");
        } else {
            client.setClientAuthenticatorType("client-secret");
        }
        client.setAttributes(attributes);
        client.setProtocolMappers(mappers(client, credential));
        return client;
    }

    private static List<ProtocolMapperRepresentation> mappers(ClientRepresentation client, Credential credential) {
        var ours = List.of(partnerId(credential), agencyRole());
        var mappers = new ArrayList<ProtocolMapperRepresentation>();
        for (var there : Optional.ofNullable(client.getProtocolMappers()).orElseGet(List::of)) {
            ours.stream()
                    .filter(mapper -> mapper.getName().equals(there.getName()))
                    .findFirst()
                    .ifPresentOrElse(mapper -> mapper.setId(there.getId()), () -> mappers.add(there));
        }
        mappers.addAll(ours);
        return mappers;
    }

    private static ProtocolMapperRepresentation partnerId(Credential credential) {
        return mapper(
                "partner_id",
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name", "partner_id",
                        "claim.value", credential.partner().value().toString(),
                        "jsonType.label", "String",
                        "access.token.claim", "true",
                        "id.token.claim", "false",
                        "userinfo.token.claim", "false",
                        "introspection.token.claim", "true"));
    }

    private static ProtocolMapperRepresentation agencyRole() {
        return mapper("agency", "oidc-hardcoded-role-mapper", Map.of("role", Roles.AGENCY));
    }

    private static ProtocolMapperRepresentation mapper(String name, String kind, Map<String, String> config) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol(OPENID);
        mapper.setProtocolMapper(kind);
        mapper.setConfig(config);
        return mapper;
    }
}
