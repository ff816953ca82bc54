package id.jangkau.systemtests.fuzz;

import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everybody about whom something was sent, whether it was taken or not. */
final class SentPeople {
    private static final Queue<Person> PEOPLE = new ConcurrentLinkedQueue<>();

    private SentPeople() {}

    static Person another(Random random) {
        Person person = Person.of(random);
        PEOPLE.add(person);
        return person;
    }

    static Iterable<Person> all() {
        return PEOPLE;
    }
}
