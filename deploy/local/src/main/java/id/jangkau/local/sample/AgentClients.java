package id.jangkau.local.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import id.jangkau.local.part.Secret;
import id.jangkau.local.stack.ClientCredentials;

/** The clients issued to the sample's agents. partner-service shows a secret only once, so each is kept as soon as it is known. */
final class AgentClients {
    private final Path file;
    private final Properties known = new Properties();

    private AgentClients(Path file) {
        this.file = file;
    }

    static AgentClients keptIn(Path file) {
        var clients = new AgentClients(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                clients.known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return clients;
    }

    synchronized Optional<ClientCredentials> of(Agent agent) {
        return Optional.ofNullable(known.getProperty(agent.bankCode() + ".client"))
                .map(id -> new ClientCredentials(id, known.getProperty(agent.bankCode() + ".secret", "")));
    }

    synchronized void keep(Agent agent, ClientCredentials client) {
        known.setProperty(agent.bankCode() + ".client", client.clientId());
        known.setProperty(agent.bankCode() + ".secret", client.clientSecret());
        var text = new StringWriter();
        try {
            known.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Secret.writePrivately(file, text.toString());
    }
}
