package id.jangkau.kubernetes.service;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingNamesTest {
    private final ServiceConfiguration partner = ServiceConfiguration.of("partner-service");
    private final ServiceConfiguration registration = ServiceConfiguration.of("registration-service");
    private final ServiceConfiguration statistics = ServiceConfiguration.of("statistics-service");

    @Test
    void thoseOfItsOwnCodeAreKnown() {
        assertThat(SettingNames.variablesOf(registration))
                .contains("JANGKAU_KEYS_BLIND_INDEX_FILE", "JANGKAU_OUTBOX_RELAY_ENABLED", "JANGKAU_CLOCK_AHEAD")
                .doesNotContain("JANGKAU_KEYS_BLINDINDEX_FILE", "JANGKAU_CONSOLE_OFFERED");
    }

    @Test
    void thoseThatItsFilesReferToAreKnown() {
        assertThat(SettingNames.variablesOf(statistics))
                .contains("JANGKAU_REGISTRATION_CLIENT_TOKEN_URL")
                .doesNotContain("JANGKAU_REGISTRATION_CLIENT_URL");
    }

    @Test
    void thoseOfAnExtensionAreKnownForTheNamesThatAServiceUses() {
        assertThat(SettingNames.variablesOf(partner))
                .contains(
                        "QUARKUS_INIT_AND_EXIT",
                        "QUARKUS_OIDC_BROWSER_CREDENTIALS_SECRET",
                        "QUARKUS_HTTP_HEADER__CONTENT_SECURITY_POLICY__VALUE")
                .doesNotContain("QUARKUS_OIDC_BROWSR_CREDENTIALS_SECRET", "QUARKUS_REST_CLIENT_REGISTRATION_URL");
    }

    @Test
    void thoseOfKafkaAreKnown() {
        assertThat(SettingNames.variablesOf(partner))
                .contains("KAFKA_SSL_KEYSTORE_CERTIFICATE_CHAIN")
                .doesNotContain("KAFKA_SSL_KEYSTORE_CERTIFICATE");
    }

    @Test
    void whatNothingStandsForIsRequired() {
        assertThat(RequiredSettings.variablesOf(registration))
                .containsExactly(
                        "JANGKAU_KEYS_BLIND_INDEX_FILE",
                        "JANGKAU_KEYS_FIELDS_FILE",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "QUARKUS_DATASOURCE_USERNAME");
        assertThat(RequiredSettings.variablesOf(partner))
                .contains("JANGKAU_KEYCLOAK_CLIENT_SECRET", "JANGKAU_KEYCLOAK_SERVER_URL");
    }

    @Test
    void topicsAreThoseOfTheChannels() {
        assertThat(statistics.consumedTopics()).containsExactly("partner.agency.v1", "registration.enrollment.v1");
        assertThat(partner.ownedTopics()).containsExactly("partner.agency.v1");
        assertThat(registration.deadLetterTopics()).containsExactly("partner.agency.v1.dlq");
        assertThat(registration.port()).isEqualTo(8082);
    }
}
