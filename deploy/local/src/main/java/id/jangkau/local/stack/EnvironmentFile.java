package id.jangkau.local.stack;

import java.util.ArrayList;
import java.util.List;

import id.jangkau.local.part.Secret;

/** The file {@code .state/env}: addresses and development clients for scripts and people; readable by its owner only. */
record EnvironmentFile(StackSettings settings, StackSecrets secrets) {
    /** Without an agency: none has been onboarded yet. */
    void write() {
        Secret.writePrivately(settings.environmentFile(), text(lines()));
    }

    void write(ClientCredentials agency) {
        var lines = lines();
        lines.addAll(client("AGENCY", agency));
        Secret.writePrivately(settings.environmentFile(), text(lines));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        Part.services().forEach(service -> lines.add("JANGKAU_" + service.name() + "_URL=" + settings.url(service)));
        lines.add("JANGKAU_TOKEN_URL=" + settings.tokenUrl());
        for (var role : Role.values()) {
            if (role != Role.AGENCY) {
                lines.addAll(client(role.name(), secrets.developmentClient(role)));
            }
        }
        for (var person : Person.values()) {
            lines.add("JANGKAU_" + person.name() + "_USER=" + person.userName());
            lines.add("JANGKAU_" + person.name() + "_PASSWORD=" + secrets.passwordOf(person));
        }
        return lines;
    }

    private static List<String> client(String name, ClientCredentials client) {
        return List.of(
                "JANGKAU_" + name + "_CLIENT=" + client.clientId(),
                "JANGKAU_" + name + "_SECRET=" + client.clientSecret());
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
