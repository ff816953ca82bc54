package id.jangkau.partner.profile.store;

import jakarta.inject.Singleton;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@Singleton
class ProfileRows implements PanacheRepositoryBase<ProfileEntity, ProfileEntity.Key> {}
