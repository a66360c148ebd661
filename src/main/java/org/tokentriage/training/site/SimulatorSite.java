package org.tokentriage.training.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One fictional installation of Qualitor: what it knows before the first ticket is filed.
 *
 * @param basePath path before {@code /ws} and {@code /html}: empty, or with a slash in front and none behind
 */
public record SimulatorSite(
        String basePath, Credentials credentials, Codes codes, List<Client> clients, Workflow workflow) {

    public SimulatorSite {
        if (!basePath.matches("(/[\\w.-]+)*")) {
            throw new IllegalArgumentException("Base path must look like /qualitor: " + basePath);
        }
        clients = List.copyOf(clients);
    }

    /** A site with a bakery, a clinic and a generic client, whose team answers 5 seconds after the filing. */
    public static SimulatorSite example() {
        return ExampleSite.create();
    }

    /** The same site with another delay until the related demand appears. */
    public SimulatorSite withRelatedDelay(Duration delay) {
        var other = new Workflow(workflow.firstNumber(), workflow.team(), workflow.relatedTeam(), delay);
        return new SimulatorSite(basePath, credentials, codes, clients, other);
    }

    /** The same site under another base path. */
    public SimulatorSite withBasePath(String other) {
        return new SimulatorSite(other, credentials, codes, clients, workflow);
    }

    public Optional<Client> client(String code) {
        return clients.stream().filter(client -> client.code().equals(code)).findFirst();
    }

    /** The integration user's login; {@code company} is the numeric {@code cdempresa} as text. */
    public record Credentials(String user, String password, String company) {
        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    /** A company that is a customer: {@code cdcliente}, {@code nmcliente}, CNPJ without punctuation. */
    public record Client(String code, String name, Optional<String> cnpj, List<Contact> contacts) {
        public Client {
            contacts = List.copyOf(contacts);
        }

        public Optional<Contact> contact(String contactCode) {
            return contacts.stream().filter(c -> c.code().equals(contactCode)).findFirst();
        }
    }

    /** A person inside a client; {@code locality} is a code of {@link CodedField#LOCALITY}. */
    public record Contact(String code, String name, String email, String login, String locality) {}

    /**
     * What happens to a ticket: it goes to {@code team}, and after {@code relatedDelay} a related demand is born for
     * {@code relatedTeam}, with the next number.
     */
    public record Workflow(long firstNumber, String team, String relatedTeam, Duration relatedDelay) {}
}
