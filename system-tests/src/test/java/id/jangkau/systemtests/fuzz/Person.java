package id.jangkau.systemtests.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Somebody who is not: everything that tells about them occurs nowhere else, so that it can be looked for. */
record Person(
        String nik,
        String fullName,
        LocalDate birthDate,
        String sex,
        String phone,
        String email,
        String address,
        String motherMaidenName) {
    private static final LocalDate OLDEST = LocalDate.of(1966, 1, 1);
    private static final int DAYS = 14_000;
    private static final String RARE_LETTERS = "BDFGHJKLMNPQRSTVWXZ";
    private static final int WORD = 10;

    static Person of(Random random) {
        LocalDate born = OLDEST.plusDays(random.nextInt(DAYS));
        boolean woman = random.nextBoolean();
        String nik = "51%02d%02d%02d%02d%02d%04d"
                .formatted(
                        1 + random.nextInt(8),
                        1 + random.nextInt(20),
                        born.getDayOfMonth() + (woman ? 40 : 0),
                        born.getMonthValue(),
                        born.getYear() % 100,
                        1 + random.nextInt(9_999));
        return new Person(
                nik,
                "NI " + word(random),
                born,
                woman ? "FEMALE" : "MALE",
                "+628" + digits(random, 10),
                word(random).toLowerCase(Locale.ROOT) + "@contoh.example",
                "Jl. " + word(random) + " 1",
                "NI " + word(random));
    }

    /** What must not be found where it does not belong. */
    List<String> secrets() {
        return List.of(
                nik,
                fullName.substring(3),
                phone.substring(1),
                email.substring(0, WORD),
                address.substring(4, 4 + WORD),
                motherMaidenName.substring(3));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(WORD, 0, RARE_LETTERS.length()).forEach(letter -> word.append(RARE_LETTERS.charAt(letter)));
        return word.toString();
    }

    static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }
}
