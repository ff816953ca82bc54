package id.jangkau.partner.credential.store;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@Singleton
class CredentialRows implements PanacheRepositoryBase<CredentialEntity, UUID> {}
